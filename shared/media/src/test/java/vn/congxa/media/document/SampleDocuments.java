package vn.congxa.media.document;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.poifs.filesystem.DirectoryEntry;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import vn.congxa.media.MediaType;

/** Documents as small as they can be told apart. */
public final class SampleDocuments {
  private static final String TYPES =
      "<Types><Override PartName=\"/x.xml\" ContentType=\"%s\"/></Types>";

  private SampleDocuments() {}

  public static byte[] pdf(String text) {
    return ("%PDF-1.7\n% " + text + "\n%%EOF\n").getBytes(StandardCharsets.UTF_8);
  }

  /** Of an office's main part's type. */
  public static byte[] office(String mainType) throws IOException {
    return zip(Map.of("[Content_Types].xml", TYPES.formatted(mainType), "x.xml", "<x/>"));
  }

  public static byte[] openDocument(String type) throws IOException {
    return zip(Map.of("mimetype", type, "content.xml", "<x/>"));
  }

  static byte[] zip(Map<String, String> parts) throws IOException {
    var bytes = new TreeMap<String, byte[]>();
    parts.forEach((name, text) -> bytes.put(name, text.getBytes(StandardCharsets.UTF_8)));
    return zipped(bytes);
  }

  /** An office's document with another part in it. */
  static byte[] with(String name, byte[] part, MediaType type) throws IOException {
    var types = TYPES.formatted(type.contentType() + ".main+xml");
    return zipped(
        Map.of("[Content_Types].xml", types.getBytes(StandardCharsets.UTF_8), name, part));
  }

  private static byte[] zipped(Map<String, byte[]> parts) throws IOException {
    var out = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(out)) {
      for (var part : new TreeMap<>(parts).entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue());
        zip.closeEntry();
      }
    }
    return out.toByteArray();
  }

  /** A file system with a stream at each path. */
  static byte[] compound(Map<String, byte[]> streams) throws IOException {
    try (var files = new POIFSFileSystem()) {
      for (var stream : streams.entrySet()) {
        DirectoryEntry folder = files.getRoot();
        var path = stream.getKey().split("/");
        for (var name : Arrays.asList(path).subList(0, path.length - 1)) {
          folder =
              folder.hasEntryCaseInsensitive(name)
                  ? (DirectoryEntry) folder.getEntryCaseInsensitive(name)
                  : folder.createDirectory(name);
        }
        folder.createDocument(path[path.length - 1], new ByteArrayInputStream(stream.getValue()));
      }
      var out = new ByteArrayOutputStream();
      files.writeFilesystem(out);
      return out.toByteArray();
    }
  }

  static byte[] compound(String... paths) throws IOException {
    var streams = new TreeMap<String, byte[]>();
    for (var path : paths) {
      streams.put(path, new byte[] {1});
    }
    return compound(streams);
  }
}
