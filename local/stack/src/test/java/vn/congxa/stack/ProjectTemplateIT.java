package vn.congxa.stack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The template that is deployed, as one machine reads it. */
class ProjectTemplateIT {
  private static final Map.Entry<String, String> CONTENT =
      Map.entry("CONTENT_TABLE", "ContentTable");
  private static final Map.Entry<String, String> MEDIA = Map.entry("MEDIA_BUCKET", "MediaBucket");

  private static final String SAM_VARIABLES = "local/sam-env-vars.json";

  private final Template template = Template.ofProject();

  @Test
  void its_tables_exist_on_dynamodb_local() {
    var db = DynamoDbLocal.shared();

    assertThat(db.client().listTables().tableNames())
        .containsExactlyInAnyOrder(
            db.table("ContentTable"), db.table("TthcTable"), db.table("VisitsTable"));
  }

  @Test
  void every_function_has_a_class_routes_and_something_to_work_on() {
    assertThat(template.functions())
        .isNotEmpty()
        .allSatisfy(function -> {
          assertThat(function.handlerClass()).startsWith("vn.congxa.");
          assertThat(function.routes()).isNotEmpty();
          assertThat(function.environment()).containsAnyOf(CONTENT, MEDIA);
        });
  }

  @Test
  void the_sam_cli_is_given_the_tables_by_variables_that_functions_have() throws IOException {
    var given = Files.readString(Path.of(System.getProperty("project.root"), SAM_VARIABLES));
    var variables = template.functions().stream().flatMap(f -> f.environment().entrySet().stream());

    assertThat(variables.filter(v -> v.getKey().endsWith("_TABLE")))
        .isNotEmpty()
        .allSatisfy(
            v -> assertThat(given).contains("\"%s\": \"%s\"".formatted(v.getKey(), v.getValue())));
    assertThat(given).contains("-Djava.library.path=/var/task/native/x86_64 ");
  }

  @Test
  void every_alarm_tells_the_topic_and_one_failure_is_enough_for_its_alarm() throws IOException {
    var project = Path.of(System.getProperty("project.root"));
    var text = Files.readString(project.resolve("template.yaml"));
    var alarms =
        Pattern.compile("(?m)^  \\w+Alarm:\\n(?:(?: {4}.*)?\\n)+")
            .matcher(text)
            .results()
            .map(MatchResult::group)
            .toList();

    assertThat(Files.readString(project.resolve("docs/deploy.md")))
        .contains("| %s alarms |".formatted(alarms.size()));
    assertThat(alarms)
        .allSatisfy(alarm ->
            assertThat(alarm)
                .contains("AlarmActions: [!Ref AlarmTopic]", "OKActions: [!Ref AlarmTopic]"));
    assertThat(alarms)
        .filteredOn(alarm -> alarm.startsWith("  FailuresAlarm:"))
        .singleElement()
        .asString()
        .contains("Namespace: CongXa", "MetricName: Failures", "Threshold: 1", "Period: 300")
        .doesNotContain("Dimensions");
  }

  @Test
  void staff_routes_ask_for_a_token_and_no_other_does() {
    var api = template.api();

    assertThat(template.functions())
        .flatMap(FunctionDefinition::routes)
        .allSatisfy(route ->
            assertThat(route.authorizer().filter(api.authorizers()::containsKey))
                .as(route.key())
                .matches(a -> a.isPresent() == route.path().startsWith("/api/staff/")));
  }

  @Test
  void a_functions_routes_fit_into_the_policy_that_lets_the_gateway_call_it() {
    // One statement for each route, as SAM writes them, in a stack of a 20 letter name.
    var stack = "s".repeat(20);
    for (var function : template.functions()) {
      var called = stack + "-" + function.logicalId() + "-" + "x".repeat(12);
      var bytes =
          function.routes().stream()
              .map(route ->
                  """
                  {"Sid":"%s-%sSectionAtomPermission-%s","Effect":"Allow",\
                  "Principal":{"Service":"apigateway.amazonaws.com"},\
                  "Action":"lambda:InvokeFunction",\
                  "Resource":"arn:aws:lambda:ap-southeast-1:123456789012:function:%s:live",\
                  "Condition":{"ArnLike":{"AWS:SourceArn":\
                  "arn:aws:execute-api:ap-southeast-1:123456789012:a1b2c3d4e5/*/%s"}}},\
                  """
                      .formatted(stack, function.logicalId(), "x".repeat(12), called, route.key()))
              .mapToInt(String::length)
              .sum();

      assertThat(bytes).as(function.logicalId()).isLessThan(20 * 1024);
    }
  }
}
