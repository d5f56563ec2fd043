package vn.congxa.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.congxa.bench.cost.Parts;
import vn.congxa.stack.FunctionDefinition;
import vn.congxa.stack.Template;

/** What the template says of things that are paid for. */
final class CostParts {
  private static final Pattern FORMAT = Pattern.compile("Format: >-\n((?: {10}.*\n)+)");
  private static final Pattern VARIABLE = Pattern.compile("\\$context\\.[A-Za-z.]+");

  private static final Pattern LIMIT =
      Pattern.compile("([A-Z]+ /\\S+): \\{ ThrottlingRateLimit: (\\d+)");

  private static final Pattern CHECKS =
      Pattern.compile("cron\\(\\d+/(\\d+) \\* \\* \\* \\? \\*\\)");

  private static final double DAYS_A_MONTH = 365.0 / 12;

  /** As long as identifiers, times and routes are on average. */
  private static final String TYPICAL = "x".repeat(20);

  private CostParts() {}

  static Parts of(Path file) {
    var text = read(file);
    var alone = Template.read(file);
    var behind = Template.read(file, Map.of("UseCdn", "yes", "OriginSecret", "0".repeat(32)));
    return new Parts(
        alone.alarmMetrics(),
        behind.alarmMetrics(),
        text.contains("SSEEnabled: true"),
        line(text),
        !text.contains("SystemLogLevel: WARN"),
        gathered(alone),
        Double.parseDouble(alone.defaultOf("LogRetentionDays")),
        checks(text),
        Double.parseDouble(alone.defaultOf("ThrottlingRate")),
        limits(text));
  }

  private static Map<String, Double> limits(String text) {
    return LIMIT
        .matcher(text)
        .results()
        .collect(Collectors.toMap(it -> it.group(1), it -> Double.parseDouble(it.group(2))));
  }

  private static double line(String text) {
    var format = group(FORMAT, text).replaceAll("\n *", "");
    var line = VARIABLE.matcher(format).replaceAll(TYPICAL);
    return line.strip().getBytes(StandardCharsets.UTF_8).length;
  }

  /** Minutes between two, of a schedule that is written so. */
  private static double checks(String text) {
    var found = CHECKS.matcher(text);
    return found.find() ? DAYS_A_MONTH * 24 * 60 / Double.parseDouble(found.group(1)) : 0;
  }

  private static double gathered(Template template) {
    return template.functions().stream()
        .filter(function -> function.logicalId().equals("CountVisitsFunction"))
        .map(FunctionDefinition::streams)
        .mapToDouble(streams -> streams.getFirst().gathering().toSeconds())
        .findFirst()
        .orElseThrow(() -> new BenchFailure("nothing counts visits"));
  }

  private static String group(Pattern pattern, String text) {
    var found = pattern.matcher(text);
    if (!found.find()) {
      throw new BenchFailure("template.yaml has no " + pattern);
    }
    return found.group(1);
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
