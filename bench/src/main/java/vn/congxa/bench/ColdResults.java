package vn.congxa.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** From a fresh process to its first answer, in milliseconds, as the last full run has it. */
record ColdResults(Map<String, Double> millis) {
  private static final Pattern ROW = Pattern.compile("\\| ([a-z-]+) \\| ([0-9,.]+) \\| [0-9]+–.*");

  static ColdResults of(Path root) {
    try (var lines = Files.lines(root.resolve("bench/RESULTS.md"))) {
      var millis = new HashMap<String, Double>();
      lines
          .dropWhile(line -> !line.equals("## Cold start"))
          .skip(1)
          .takeWhile(line -> !line.startsWith("## "))
          .map(ROW::matcher)
          .filter(row -> row.matches())
          .forEach(row ->
              millis.putIfAbsent(row.group(1), Double.parseDouble(row.group(2).replace(",", ""))));
      if (millis.isEmpty()) {
        throw new BenchFailure("no cold starts in bench/RESULTS.md: bench/run cold");
      }
      return new ColdResults(millis);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** One that nobody waits for starts like one that reads the same tables. */
  double of(String function) {
    var found = millis.get(function);
    return found == null ? of("read-articles") : found;
  }
}
