package vn.congxa.testing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import vn.congxa.stack.AlarmDefinition;
import vn.congxa.stack.Template;

/**
 * The template's alarms over what a function wrote into its log, of which CloudWatch makes metrics
 * (embedded metric format). All lines count as written within one period.
 */
public final class Alarms {
  private static final String NAMESPACE = "CongXa";
  private static final ObjectMapper MAPPER = new ObjectMapper();

  private Alarms() {}

  /** Which of them ring, those of a stack with the CDN. */
  public static List<String> rungBy(String log) {
    var parameters = Map.of("UseCdn", "yes", "OriginSecret", "s".repeat(32));
    return Template.ofProject(parameters).alarms().stream()
        .filter(alarm -> alarm.namespace().equals(NAMESPACE) && alarm.statistic().equals("Sum"))
        .filter(alarm ->
            log.lines().mapToDouble(line -> counted(json(line), alarm)).sum() >= alarm.threshold())
        .map(AlarmDefinition::logicalId)
        .toList();
  }

  private static double counted(JsonNode line, AlarmDefinition alarm) {
    return each(line.at("/_aws/CloudWatchMetrics"))
            .filter(of -> of.path("Namespace").asText().equals(alarm.namespace()))
            .filter(of -> dimensions(of).equals(alarm.dimensions().keySet()))
            .flatMap(of -> each(of.path("Metrics")))
            .anyMatch(metric -> metric.path("Name").asText().equals(alarm.metric()))
        ? line.path(alarm.metric()).asDouble()
        : 0;
  }

  private static Set<String> dimensions(JsonNode of) {
    return each(of.path("Dimensions"))
        .flatMap(Alarms::each)
        .map(JsonNode::asText)
        .collect(Collectors.toSet());
  }

  private static Stream<JsonNode> each(JsonNode list) {
    return StreamSupport.stream(list.spliterator(), false);
  }

  private static JsonNode json(String line) {
    try {
      return MAPPER.readTree(line);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("not JSON, as a log's lines are: " + line, e);
    }
  }
}
