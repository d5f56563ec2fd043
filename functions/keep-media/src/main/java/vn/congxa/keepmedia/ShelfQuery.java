package vn.congxa.keepmedia;

import java.util.ArrayList;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.congxa.http.Fault;
import vn.congxa.http.FaultCode;
import vn.congxa.http.Refused;
import vn.congxa.http.Request;
import vn.congxa.newsroom.LibraryEntry;
import vn.congxa.words.TitleFilter;

/**
 * Which files are looked for.
 *
 * @param pictures whether pictures or documents; null for both
 * @param titles of a name, or of the words that are proposed for it
 * @param cursor where the part before ended; null for the newest
 */
record ShelfQuery(
    @Nullable Boolean pictures,
    boolean unused,
    TitleFilter titles,
    @Nullable String cursor,
    int limit) {
  private static final int USUAL = 50;
  private static final int MOST = 100;
  private static final Pattern CURSOR =
      Pattern.compile("[0-9T:.Z-]{10,40}#[a-z0-9][a-z0-9.-]{1,200}");
  private static final Pattern NUMBER = Pattern.compile("[0-9]{1,9}");

  static ShelfQuery read(Request request) {
    var faults = new ArrayList<Fault>();
    var kind = request.query("kind");
    if (kind != null && !kind.equals("picture") && !kind.equals("document")) {
      faults.add(new Fault("kind", MediaFault.NO_SUCH_KIND));
    }
    var unused = request.query("unused");
    if (unused != null && !unused.equals("true")) {
      faults.add(new Fault("unused", MediaFault.NOT_A_FLAG));
    }
    var cursor = request.query("cursor");
    if (cursor != null && !CURSOR.matcher(cursor).matches()) {
      faults.add(new Fault("cursor", FaultCode.NOT_A_CURSOR));
    }
    var number = request.query().getOrDefault("limit", String.valueOf(USUAL));
    var limit = NUMBER.matcher(number).matches() ? Integer.parseInt(number) : 0;
    if (limit < 1 || limit > MOST) {
      faults.add(new Fault("limit", FaultCode.OUT_OF_RANGE, "1–" + MOST));
    }
    Refused.ifAny(faults);
    return new ShelfQuery(
        kind == null ? null : kind.equals("picture"),
        unused != null,
        TitleFilter.of(request.query().getOrDefault("q", "")),
        cursor,
        limit);
  }

  /** Whether it is one of them, as far as the file itself tells. */
  boolean fits(LibraryEntry entry) {
    var file = entry.file();
    return (pictures == null || pictures == file.isPicture())
        && (titles.takes(file.name()) || titles.takes(entry.alt()));
  }
}
