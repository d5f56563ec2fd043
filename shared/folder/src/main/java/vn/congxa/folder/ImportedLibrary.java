package vn.congxa.folder;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.congxa.media.MediaFile;
import vn.congxa.newsroom.LibraryEntry;
import vn.congxa.newsroom.LibraryFile;

/** Makes a folder's images and documents known to the site's library, which publishes no others. */
final class ImportedLibrary {
  private final PortalStores portal;
  private final String site;

  ImportedLibrary(PortalStores portal, String site) {
    this.portal = portal;
    this.site = site;
  }

  /** Those that it does not have; they are stored already. Few requests for thousands. */
  void add(ContentFolder content) {
    var now = portal.clock.instant();
    Map<String, LibraryEntry> entries = new LinkedHashMap<>();
    for (var image : content.images()) {
      var file =
          new LibraryFile(
              image.file().name(),
              name(image.path()),
              image.bytes(),
              image.width(),
              image.height(),
              image.widths());
      add(image.file(), file, now, entries);
    }
    for (var document : content.attachments()) {
      var file =
          new LibraryFile(
              document.file().name(), name(document.path()), document.bytes(), 0, 0, List.of());
      add(document.file(), file, now, entries);
    }
    portal.library.add(site, List.copyOf(entries.values()));
  }

  // The same file under two names is one.
  private static void add(
      MediaFile named, LibraryFile file, Instant now, Map<String, LibraryEntry> entries) {
    entries.putIfAbsent(named.name(), new LibraryEntry(file, Importer.WHO, now));
  }

  private static String name(String path) {
    return path.substring(path.lastIndexOf('/') + 1);
  }
}
