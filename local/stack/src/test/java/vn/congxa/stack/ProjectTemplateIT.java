package vn.congxa.stack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** The template that is deployed, as one machine reads it. */
class ProjectTemplateIT {
  private static final Map.Entry<String, String> CONTENT =
      Map.entry("CONTENT_TABLE", "ContentTable");
  private static final Map.Entry<String, String> MEDIA = Map.entry("MEDIA_BUCKET", "MediaBucket");

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
