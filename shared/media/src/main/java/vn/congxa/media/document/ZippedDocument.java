package vn.congxa.media.document;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import vn.congxa.media.MediaType;

/**
 * Office's files of today: an archive that says of itself what it is. Only its directory is read,
 * and of the part that says so no more than it needs, so nothing can be unpacked without end.
 */
final class ZippedDocument {
  private static final int LONGEST_TYPE = 100;
  private static final int LONGEST_TYPES = 1024 * 1024;

  private ZippedDocument() {}

  static Optional<MediaType> kind(Path file) {
    try (var zip = new ZipFile(file.toFile())) {
      var type = part(zip, "mimetype", LONGEST_TYPE);
      if (!type.isEmpty()) {
        return Stream.of(MediaType.ODT, MediaType.ODS)
            .filter(kind -> kind.contentType().equals(type.strip()))
            .findFirst();
      }
      // With macros in it, the main part is of another type.
      var types = part(zip, "[Content_Types].xml", LONGEST_TYPES);
      return Stream.of(MediaType.DOCX, MediaType.XLSX, MediaType.PPTX)
          .filter(kind -> types.contains('"' + kind.contentType() + ".main+xml\""))
          .findFirst();
    } catch (IOException | IllegalArgumentException _) {
      return Optional.empty(); // damaged, or none
    }
  }

  private static String part(ZipFile zip, String name, int longest) throws IOException {
    var entry = zip.getEntry(name);
    if (entry == null) {
      return "";
    }
    try (var in = zip.getInputStream(entry)) {
      return new String(in.readNBytes(longest), StandardCharsets.UTF_8);
    }
  }
}
