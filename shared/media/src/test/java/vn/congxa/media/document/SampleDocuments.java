package vn.congxa.media.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Documents as small as they can be told apart. */
public final class SampleDocuments {
  private SampleDocuments() {}

  public static byte[] pdf(String text) {
    return ("%PDF-1.7\n% " + text + "\n%%EOF\n").getBytes(StandardCharsets.UTF_8);
  }

  /** Of an office's main part's type. */
  public static byte[] office(String mainType) throws IOException {
    return zip(
        Map.of(
            "[Content_Types].xml",
            "<Types><Override PartName=\"/x.xml\" ContentType=\"" + mainType + "\"/></Types>",
            "x.xml",
            "<x/>"));
  }

  public static byte[] openDocument(String type) throws IOException {
    return zip(Map.of("mimetype", type, "content.xml", "<x/>"));
  }

  static byte[] zip(Map<String, String> parts) throws IOException {
    var out = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(out)) {
      for (var part : new TreeMap<>(parts).entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
      }
    }
    return out.toByteArray();
  }

  /** A file system with one stream in it. */
  static byte[] compound(String stream) {
    var bytes = new byte[1536];
    for (var i = 0; i < CompoundDocument.MARK.length; i++) {
      bytes[i] = (byte) CompoundDocument.MARK[i];
    }
    var name = (stream + "\0").getBytes(StandardCharsets.UTF_16LE);
    var entry = 512 + 128;
    System.arraycopy(name, 0, bytes, entry, name.length);
    bytes[entry + 64] = (byte) name.length;
    bytes[entry + 66] = 2;
    return bytes;
  }
}
