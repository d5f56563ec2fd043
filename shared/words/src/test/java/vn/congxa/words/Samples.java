package vn.congxa.words;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The texts of the made-up commune. */
final class Samples {
  private Samples() {}

  static List<String> texts() {
    var folder = Path.of(System.getProperty("project.root"), "local/samples/an-binh-dong/articles");
    try (var files = Files.list(folder)) {
      return files.sorted().map(Samples::read).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
