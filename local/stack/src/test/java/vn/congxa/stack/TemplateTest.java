package vn.congxa.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TemplateTest {
  private final Template template = Template.read(Fixture.SMALL);

  @TempDir Path folder;

  @Test
  void a_function_has_its_handlers_class_and_what_globals_give_it() {
    var reading = template.functions().get(0);

    assertThat(reading.logicalId()).isEqualTo("ReadNotesFunction");
    assertThat(reading.handlerClass()).isEqualTo("org.example.ReadNotesHandler");
    assertThat(reading.timeout()).isEqualTo(Duration.ofSeconds(7));
    assertThat(reading.memoryMegabytes()).isEqualTo(256);
    assertThat(template.functions().get(1).timeout()).isEqualTo(Duration.ofSeconds(29));
  }

  @Test
  void intrinsics_in_the_environment_are_resolved_to_logical_ids_and_parameters() {
    assertThat(template.functions().get(0).environment())
        .containsExactlyInAnyOrderEntriesOf(
            Map.of(
                "LEVEL", "INFO",
                "SHARED", "own",
                "NOTES_TABLE", "NotesTable",
                "ARN", "NotesTable.Arn",
                "PARTS", "a/y/INFO${c}"));
  }

  @Test
  void routes_keep_the_templates_order_and_other_events_are_left_out() {
    assertThat(template.functions())
        .flatMap(FunctionDefinition::routes)
        .extracting(RouteDefinition::key)
        .containsExactly("GET /notes", "ANY /notes/{id}", "PUT /notes/{id}");
    var put = template.functions().get(1).routes().get(0);
    assertThat(put.authorizer()).contains("Staff");
    assertThat(put.scopes()).containsExactly("notes/write");
    assertThat(template.functions().get(0).routes().get(0).authorizer()).isEmpty();
  }

  @Test
  void the_authorizer_follows_the_parameters() {
    var own = Template.read(Fixture.SMALL, Map.of("Issuer", "https://id.example.vn"));

    assertThat(template.api().authorizers().get("Staff"))
        .isEqualTo(
            new JwtAuthorizer(
                "Staff",
                "https://cognito-idp.ap-southeast-1.amazonaws.com/Pool",
                List.of("Client"),
                List.of()));
    assertThat(own.api().authorizers().get("Staff"))
        .isEqualTo(new JwtAuthorizer("Staff", "https://id.example.vn", List.of("own"), List.of()));
  }

  @Test
  void what_is_merged_under_an_anchor_gives_way_to_what_stands_beside_it() {
    assertThat(template.functions().get(1).environment())
        .containsEntry("NOTES_TABLE", "NotesTable")
        .containsEntry("SHARED", "nearer")
        .doesNotContainKey("<<");
  }

  @Test
  void cors_is_read_from_the_api() {
    var cors = template.api().cors().orElseThrow();

    assertThat(cors.allowOrigins()).containsExactly("*");
    assertThat(cors.allowMethods()).containsExactly("GET");
    assertThat(cors.exposeHeaders())
        .containsExactly("https://a.example.vn", "https://b.example.vn");
    assertThat(cors.maxAgeSeconds()).hasValue(600);
    assertThat(cors.allowCredentials()).isFalse();
    assertThat(template.api().stage()).isEqualTo("$default");
  }

  @Test
  void a_resource_under_a_false_condition_is_not_there() {
    assertThat(template.tables()).extracting(TableDefinition::name).containsExactly("NotesTable");
  }

  @Test
  void what_the_template_does_not_name_is_refused_by_its_name() {
    assertThatThrownBy(() -> Template.read(Fixture.SMALL, Map.of("Colour", "blue")))
        .isInstanceOf(TemplateException.class)
        .hasMessageContaining("no parameter Colour");
    assertThatThrownBy(() -> read("Resources: {T: {Type: 'AWS::DynamoDB::Table', Condition: X}}"))
        .hasMessageContaining("no condition X");
    assertThatThrownBy(() -> read(function("Handler: !Ref Missing")))
        .hasMessageContaining("nothing in the template is called Missing");
    assertThatThrownBy(() -> read(function("Handler: !Cidr [a]")))
        .hasMessageContaining("does not know Fn::Cidr");
    assertThatThrownBy(() -> read(function("Timeout: 3")))
        .hasMessageContaining("FFunction has no Handler");
  }

  @Test
  void an_unreadable_template_says_where() {
    assertThatThrownBy(() -> Template.read(folder.resolve("none.yaml")))
        .isInstanceOf(TemplateException.class)
        .hasMessageContaining("there is no template at")
        .hasMessageContaining("none.yaml");
    assertThatThrownBy(() -> read("Resources: [")).hasMessageContaining("is not YAML");
    assertThatThrownBy(() -> read("")).hasMessageContaining("is empty");
  }

  private static String function(String properties) {
    return "Resources: {FFunction: {Type: 'AWS::Serverless::Function', Properties: {%s}}}"
        .formatted(properties);
  }

  private void read(String text) throws IOException {
    var template = Template.read(Files.writeString(folder.resolve("t.yaml"), text));
    template.tables();
    template.functions();
  }
}
