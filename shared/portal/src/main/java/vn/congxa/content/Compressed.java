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
    var bytes = new ByteArrayOutputStream();
    try (var gzip = new GZIPOutputStream(bytes)) {
      gzip.write(text.getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e); // memory does not fail to take bytes
    }
    return bytes.toByteArray();
  }

  static String text(byte[] gzip) {
    try (var plain = new GZIPInputStream(new ByteArrayInputStream(gzip), gzip.length)) {
      return new String(plain.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("an article's body cannot be unpacked", e);
    }
  }
}
