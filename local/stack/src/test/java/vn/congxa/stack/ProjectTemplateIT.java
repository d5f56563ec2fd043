package vn.congxa.stack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
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
  void staff_routes_ask_for_a_token_and_no_other_does() {
    var api = template.api();

    assertThat(template.functions())
        .flatMap(FunctionDefinition::routes)
        .allSatisfy(route ->
            assertThat(route.authorizer().filter(api.authorizers()::containsKey))
                .as(route.key())
                .matches(a -> a.isPresent() == route.path().startsWith("/api/staff/")));
  }
}
