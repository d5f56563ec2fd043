package vn.congxa.stack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What is paid for alarms, and whether there is what they watch. Those of the portal's own metrics
 * are rung by the functions' tests, with what functions write.
 */
class AlarmsTest {
  private static final Map<String, String> CDN =
      Map.of("UseCdn", "yes", "OriginSecret", "s".repeat(32));

  private static final String OWN = "CongXa";

  /** The services' metrics with their dimensions, as AWS documented them in November 2026. */
  private static final Map<String, Set<String>> OF_SERVICES =
      Map.of(
          "AWS/Lambda Errors", Set.of(),
          "AWS/Lambda Throttles", Set.of(),
          "AWS/ApiGateway 5xx", Set.of("ApiId"),
          "AWS/ApiGateway Latency", Set.of("ApiId"));

  static List<AlarmDefinition> alarms() {
    return Template.ofProject(CDN).alarms();
  }

  @Test
  void six_metrics_are_paid_for_and_seven_with_the_cdn() throws IOException {
    var alarms = Template.ofProject().alarms();

    assertThat(metrics(alarms)).hasSameSizeAs(alarms).hasSize(6);
    assertThat(metrics(alarms())).hasSize(7);
    assertThat(document("docs/deploy.md")).contains("| 6 alarms, 7 with the CDN |");
  }

  @Test
  void all_together_they_watch_what_is_told_of() {
    assertThat(alarms())
        .extracting(AlarmDefinition::logicalId)
        .containsExactlyInAnyOrder(
            "FailuresAlarm",
            "TableThrottlesAlarm",
            "CdnErrorsAlarm",
            "CrashesAlarm",
            "ThrottlesAlarm",
            "ApiErrorsAlarm",
            "ApiLatencyAlarm");
  }

  @ParameterizedTest
  @MethodSource("alarms")
  void each_watches_what_there_is_and_is_explained(AlarmDefinition alarm) throws IOException {
    var name = alarm.namespace() + " " + alarm.metric();

    if (alarm.namespace().equals(OWN)) {
      assertThat(alarm.dimensions()).isEmpty();
      assertThat(document("docs/operate.md")).contains("| `" + alarm.metric() + "` |");
    } else {
      assertThat(OF_SERVICES).containsEntry(name, alarm.dimensions().keySet());
    }
    assertThat(document("docs/operate.md")).contains("| `" + alarm.logicalId() + "` |");
  }

  @ParameterizedTest
  @MethodSource("alarms")
  void each_has_the_topic_told_when_it_rings_and_when_it_is_over(AlarmDefinition alarm) {
    var written =
        Template.ofProject(CDN)
            .ofType("AWS::CloudWatch::Alarm")
            .filter(a -> a.getKey().equals(alarm.logicalId()))
            .findFirst()
            .orElseThrow()
            .getValue();

    assertThat(written.at("AlarmActions").texts()).containsExactly("AlarmTopic");
    assertThat(written.at("OKActions").texts()).containsExactly("AlarmTopic");
    assertThat(written.at("TreatMissingData").text()).isEqualTo("notBreaching");
    assertThat(alarm.period()).isIn(Duration.ofMinutes(5), Duration.ofMinutes(15));
  }

  @Test
  void one_crash_one_refusal_and_one_failure_are_enough() {
    assertThat(alarms())
        .filteredOn(alarm -> alarm.threshold() == 1)
        .allSatisfy(alarm -> assertThat(alarm.statistic()).isEqualTo("Sum"))
        .extracting(AlarmDefinition::metric)
        .containsExactlyInAnyOrder("Failures", "ThrottledRequests", "Errors", "Throttles");
  }

  @Test
  void what_streams_give_up_on_is_told_to_the_topic_and_may_be() {
    var template = Template.ofProject(Map.of("UseCdn", "yes", "TellFrom", "a@example.vn"));

    var given = new ArrayList<String>();
    template
        .ofType("AWS::Serverless::Function")
        .forEach(function ->
            function.getValue().at("Events").fields().values().stream()
                .filter(event -> event.at("Type").text().equals("DynamoDB"))
                .map(event -> event.at("Properties"))
                .filter(event -> !event.at("MaximumRetryAttempts").text().equals("-1"))
                .forEach(event -> {
                  var failed = event.at("DestinationConfig", "OnFailure");
                  assertThat(failed.at("Destination").text()).isEqualTo("AlarmTopic");
                  given.add(function.getKey());
                }));
    assertThat(given)
        .containsExactlyInAnyOrder(
            "ProjectContentFunction", "RefreshCdnFunction", "TellStaffFunction");
    for (var function : given) {
      assertThat(allowed(template, function.replace("Function", "Role")))
          .contains("sns:Publish AlarmTopic");
    }
  }

  @Test
  void a_key_of_ones_own_lies_on_the_topic_and_whoever_tells_it_something_may_use_it() {
    var key = "arn:aws:kms:ap-southeast-1:123456789012:key/a-b";
    var template = Template.ofProject(Map.of("AlarmKeyArn", key));
    var topic = template.ofType("AWS::SNS::Topic").findFirst().orElseThrow().getValue();

    assertThat(topic.at("KmsMasterKeyId").text()).isEqualTo(key);
    assertThat(allowed(template, "ProjectContentRole"))
        .contains("kms:GenerateDataKey " + key, "kms:Decrypt " + key);
    assertThat(allowed(Template.ofProject(), "ProjectContentRole"))
        .noneMatch(right -> right.startsWith("kms:"));
  }

  @Test
  void lambda_says_of_itself_only_what_went_wrong_and_lets_lines_through_that_are_metrics()
      throws IOException {
    var root = Path.of(System.getProperty("project.root"), "template.yaml");
    var logging =
        YamlReader.read("template.yaml", Files.readString(root)).at("Globals", "Function");

    assertThat(logging.at("LoggingConfig").fields())
        .containsEntry("LogFormat", TemplateNode.text("JSON"))
        .containsEntry("SystemLogLevel", TemplateNode.text("WARN"))
        .containsEntry("ApplicationLogLevel", TemplateNode.text("INFO"));
    assertThat(Template.ofProject().ofType("AWS::Logs::LogGroup"))
        .filteredOn(group -> group.getKey().equals("ApiLogGroup"))
        .allSatisfy(group ->
            assertThat(group.getValue().at("LogGroupName").text()).startsWith("/aws/vendedlogs/"))
        .hasSize(1);
  }

  private static List<String> allowed(Template template, String role) {
    return template
        .ofType("AWS::IAM::Role")
        .filter(r -> r.getKey().equals(role))
        .flatMap(r -> r.getValue().at("Policies").items().stream())
        .flatMap(policy -> policy.at("PolicyDocument", "Statement").items().stream())
        .flatMap(statement ->
            statement.at("Action").texts().stream()
                .map(action -> action + " " + statement.at("Resource").texts().getFirst()))
        .toList();
  }

  private static Set<String> metrics(List<AlarmDefinition> alarms) {
    return Set.copyOf(alarms.stream().map(a -> a.namespace() + " " + a.metric()).toList());
  }

  private static String document(String file) throws IOException {
    return Files.readString(Path.of(System.getProperty("project.root"), file));
  }
}
