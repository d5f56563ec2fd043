package vn.congxa.keepmedia;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import vn.congxa.http.BaseVersion;
import vn.congxa.http.Code;
import vn.congxa.http.Fault;
import vn.congxa.http.Form;
import vn.congxa.http.Refused;
import vn.congxa.http.Request;
import vn.congxa.http.Response;
import vn.congxa.lambda.Wiring;
import vn.congxa.media.MediaFile;
import vn.congxa.newsroom.LibraryEntry;
import vn.congxa.newsroom.LibraryStore;
import vn.congxa.newsroom.StaffStore;
import vn.congxa.newsroom.UsageStore;
import vn.congxa.site.SiteRef;

/** What the library has: lists, one file, what it is called. */
final class Shelf {
  private static final int LARGEST_BODY = 20 * 1024;

  /** So many are read at once, to find those that fit. */
  private static final int MOST_READ = 500;

  /** The same where each has to be asked for in articles. */
  private static final int MOST_ASKED = 50;

  /** What is not used yet may be about to be. */
  private static final Duration SETTLED = Duration.ofDays(30);

  private final LibraryStore library;
  private final UsageStore usages;
  private final StaffStore staff;
  private final Clock clock;

  static Shelf of(Wiring wiring) {
    var table = wiring.table("NEWSROOM_TABLE");
    return new Shelf(
        new LibraryStore(wiring.db(), table),
        new UsageStore(wiring.db(), table),
        new StaffStore(wiring.db(), table),
        wiring.clock());
  }

  private Shelf(LibraryStore library, UsageStore usages, StaffStore staff, Clock clock) {
    this.library = library;
    this.usages = usages;
    this.staff = staff;
    this.clock = clock;
  }

  Response list(Request request, SiteRef site) {
    var query = ShelfQuery.read(request);
    var until = query.unused() ? clock.instant().minus(SETTLED) : null;
    var isAll = query.pictures() == null && query.titles().takesAll() && !query.unused();
    var most = isAll ? query.limit() : query.unused() ? MOST_ASKED : MOST_READ;
    return part(site, query, until, most);
  }

  // As many as fill a part, or of so many as are read at once.
  private Response part(SiteRef site, ShelfQuery query, @Nullable Instant until, int most) {
    var read = library.list(site.id(), until, most, query.cursor());
    var fitting = new ArrayList<LibraryEntry>();
    var next = read.next();
    for (var entry : read.items()) {
      if (fitting.size() == query.limit()) {
        next = LibraryStore.place(fitting.getLast());
        break;
      }
      if (query.fits(entry) && !(query.unused() && isUsed(site, entry))) {
        fitting.add(entry);
      }
    }
    var subs = new TreeSet<String>();
    fitting.forEach(entry -> subs.add(entry.by()));
    var names = staff.names(site.id(), subs);
    return Response.json(MediaJson.list(fitting, next, names, site.zone())).notCached();
  }

  private boolean isUsed(SiteRef site, LibraryEntry entry) {
    return !usages.articles(site.id(), entry.file().file()).isEmpty();
  }

  private LibraryEntry entry(Request request, SiteRef site) {
    return library.entry(site.id(), file(request)).orElseThrow(() -> new Refused(Code.NOT_FOUND));
  }

  /** Its name in the store; what cannot be one names nothing. */
  static String file(Request request) {
    return MediaFile.parse(request.parameter("file"))
        .map(MediaFile::name)
        .orElseThrow(() -> new Refused(Code.NOT_FOUND));
  }

  Response open(Request request, SiteRef site) {
    var entry = entry(request, site);
    var uses = usages.articles(site.id(), entry.file().file());
    var names = staff.names(site.id(), List.of(entry.by()));
    return MediaJson.used(entry, uses, names, site.zone());
  }

  Response describe(Request request, SiteRef site) {
    var faults = new ArrayList<Fault>();
    var base = BaseVersion.of(request, faults);
    Refused.ifAny(faults);
    var form = Form.read(request, LARGEST_BODY);
    var name = UploadForm.required(form, "name", LibraryEntry.LONGEST_NAME);
    var alt = form.draft("alt", LibraryEntry.LONGEST_ALT);
    form.orRefuse();
    var entry = entry(request, site);
    var next = entry.called(name, alt);
    if (entry.version() != base || !library.replace(site.id(), next)) {
      throw new Refused(Code.PRECONDITION_FAILED);
    }
    return MediaJson.answer(next, staff.names(site.id(), List.of(next.by())), site.zone());
  }

  /** Reads where nothing is. */
  Response prime() {
    library.files("-", List.of("-"));
    return Response.json(json -> json.writeStartObject()).notCached();
  }
}
