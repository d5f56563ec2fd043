package vn.congxa.pages;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;

/** What becomes of a rendered page in a test. */
final class Page {
  private Page() {}

  /** Keeps it as a file under {@code target/pages}, to be looked at. */
  static String kept(String name, String html) {
    try {
      var folder = Files.createDirectories(Path.of("target", "pages"));
      Files.writeString(folder.resolve(name + ".html"), html);
      return html;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static int compressed(String html) {
    var bytes = new ByteArrayOutputStream();
    try (var gzip = new GZIPOutputStream(bytes)) {
      gzip.write(html.getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.size();
  }
}
