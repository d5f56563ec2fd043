package vn.congxa.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Where and when it was measured. */
final class Machine {
  private Machine() {}

  /** In the template's words. */
  static String architecture() {
    return System.getProperty("os.arch").equals("aarch64") ? "arm64" : "x86_64";
  }

  static String line() {
    return "%s, %s cores%s, JDK %s, %s UTC"
        .formatted(
            architecture(),
            Runtime.getRuntime().availableProcessors(),
            model(),
            System.getProperty("java.runtime.version"),
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT)
                .format(Instant.now().atOffset(ZoneOffset.UTC)));
  }

  private static String model() {
    try (var lines = Files.lines(Path.of("/proc/cpuinfo"))) {
      return lines
          .filter(line -> line.startsWith("model name"))
          .findFirst()
          .map(line -> " (" + line.substring(line.indexOf(':') + 1).strip() + ")")
          .orElse("");
    } catch (IOException _) {
      return ""; // not Linux
    }
  }
}
