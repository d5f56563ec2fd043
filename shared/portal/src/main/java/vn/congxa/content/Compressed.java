package vn.congxa.content;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/** Text as gzip: Vietnamese news shrinks to about two fifths. */
final class Compressed {
  private Compressed() {}

  static byte[] from(String text) {
    return from(text.getBytes(StandardCharsets.UTF_8));
  }

  static byte[] from(byte[] text) {
    var bytes = new ByteArrayOutputStream();
    try (var gzip = new GZIPOutputStream(bytes)) {
      gzip.write(text);
    } catch (IOException e) {
      throw new UncheckedIOException(e); // memory does not fail to take bytes
    }
    return bytes.toByteArray();
  }

  static String text(byte[] gzip) {
    return new String(bytes(gzip), StandardCharsets.UTF_8);
  }

  static byte[] bytes(byte[] gzip) {
    try (var plain = new GZIPInputStream(new ByteArrayInputStream(gzip), 8_192)) {
      return plain.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException("a text cannot be unpacked", e);
    }
  }
}
