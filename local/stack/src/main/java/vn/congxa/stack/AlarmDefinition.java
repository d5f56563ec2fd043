package vn.congxa.stack;

import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * An alarm that watches one metric.
 *
 * @param statistic such as {@code Sum} or {@code p99}
 * @param threshold over which, or from which on, it rings
 */
public record AlarmDefinition(
    String logicalId,
    String namespace,
    String metric,
    Map<String, String> dimensions,
    String statistic,
    Duration period,
    double threshold) {
  static AlarmDefinition read(String logicalId, TemplateNode alarm) {
    if (alarm.at("Metrics").isPresent()) {
      throw new TemplateException(logicalId + " watches more metrics than one, and each is paid");
    }
    return new AlarmDefinition(
        logicalId,
        alarm.at("Namespace").text(),
        alarm.at("MetricName").text(),
        alarm.at("Dimensions").items().stream()
            .collect(Collectors.toMap(d -> d.at("Name").text(), d -> d.at("Value").text())),
        alarm
            .at("Statistic")
            .optionalText()
            .or(() -> alarm.at("ExtendedStatistic").optionalText())
            .orElseThrow(() -> new TemplateException(logicalId + " has no statistic")),
        Duration.ofSeconds(Long.parseLong(alarm.at("Period").text())),
        Double.parseDouble(alarm.at("Threshold").text()));
  }
}
