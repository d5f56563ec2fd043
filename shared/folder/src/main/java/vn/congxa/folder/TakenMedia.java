package vn.congxa.folder;

import java.util.ArrayList;
import org.jspecify.annotations.Nullable;
import vn.congxa.newsroom.LibraryEntry;
import vn.congxa.newsroom.LibraryFile;

/** A site's files, as another site has them beside its own: the same content under its name. */
final class TakenMedia {
  private static final int PART = 500;

  private final PortalStores portal;
  private final String from;
  private final String into;

  TakenMedia(PortalStores portal, String from, String into) {
    this.portal = portal;
    this.from = from;
    this.into = into;
  }

  /** Copies those that are not there yet, and lists them in the other site's library. */
  int copy() {
    var copied = 0;
    for (var key : portal.media.keys("media/" + from + ".")) {
      var to = "media/" + into + key.substring(("media/" + from).length());
      if (!portal.media.has(to)) {
        portal.media.copy(key, to);
        copied++;
      }
    }
    @Nullable String after = null;
    do {
      var part = portal.library.list(from, null, PART, after);
      var entries = new ArrayList<LibraryEntry>();
      part.items().forEach(entry -> entries.add(taken(entry)));
      portal.library.add(into, entries);
      after = part.next();
    } while (after != null);
    return copied;
  }

  private LibraryEntry taken(LibraryEntry entry) {
    var file = entry.file();
    var name = into + file.file().substring(from.length());
    var taken =
        new LibraryFile(
            name, file.name(), file.bytes(), file.width(), file.height(), file.widths());
    return new LibraryEntry(taken, entry.alt(), entry.by(), entry.at(), 1, null);
  }
}
