package vn.congxa.stack;

import java.time.Duration;
import java.util.function.Function;

/** A function's {@code DynamoDB} event, with the service's defaults. */
final class StreamReader {
  private static final String ARN = ".StreamArn";
  private static final int SERVICE_DEFAULT_RECORDS = 100;

  private StreamReader() {}

  static StreamDefinition read(String name, TemplateNode event) {
    return new StreamDefinition(
        name,
        table(name, event.at("Stream").text()),
        isFromTheStart(name, event.at("StartingPosition").text()),
        or(event.at("BatchSize"), Integer::parseInt, SERVICE_DEFAULT_RECORDS),
        seconds(event.at("MaximumBatchingWindowInSeconds")),
        seconds(event.at("TumblingWindowInSeconds")),
        or(event.at("MaximumRetryAttempts"), Integer::parseInt, StreamDefinition.ENDLESS),
        or(event.at("BisectBatchOnFunctionError"), Boolean::parseBoolean, false),
        event.at("FunctionResponseTypes").texts().contains("ReportBatchItemFailures"),
        event.at("FilterCriteria", "Filters").items().stream()
            .map(filter -> filter.at("Pattern").text())
            .toList());
  }

  private static String table(String name, String stream) {
    if (!stream.endsWith(ARN)) {
      throw new TemplateException(name + " names no table's StreamArn, but " + stream);
    }
    return stream.substring(0, stream.length() - ARN.length());
  }

  private static boolean isFromTheStart(String name, String position) {
    return switch (position) {
      case "TRIM_HORIZON" -> true;
      case "LATEST" -> false;
      default -> throw new TemplateException(name + " starts nowhere: " + position);
    };
  }

  private static Duration seconds(TemplateNode number) {
    return Duration.ofSeconds(or(number, Long::parseLong, 0L));
  }

  private static <T> T or(TemplateNode node, Function<String, T> parse, T otherwise) {
    return node.optionalText().map(parse).orElse(otherwise);
  }
}
