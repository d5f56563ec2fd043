package vn.congxa.stack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The user pool and whose tokens open what, as the template makes them. */
class StaffSignInTest {
  private static final Path FILE =
      Path.of(Objects.requireNonNull(System.getProperty("project.root")), "template.yaml");
  private static final Map<String, String> ANOTHER_ISSUER =
      Map.of(
          "Issuer",
          "https://id.example.vn/realms/staff",
          "Audience",
          "cong-xa",
          "RolesClaim",
          "roles");
  private static final List<String> OF_THE_POOL =
      List.of(
          "AWS::Cognito::UserPool",
          "AWS::Cognito::UserPoolDomain",
          "AWS::Cognito::UserPoolClient",
          "AWS::Cognito::UserPoolGroup",
          "AWS::Cognito::ManagedLoginBranding");

  private final Template template = Template.read(FILE);

  @Test
  void another_issuer_changes_whose_tokens_are_taken_and_nothing_of_the_pool() {
    var elsewhere = Template.read(FILE, ANOTHER_ISSUER);

    assertThat(pool(template)).hasSize(8).isEqualTo(pool(elsewhere));
    assertThat(elsewhere.api().authorizers().values())
        .hasSize(2)
        .allSatisfy(authorizer -> {
          assertThat(authorizer.issuer()).isEqualTo("https://id.example.vn/realms/staff");
          assertThat(authorizer.audience()).containsExactly("cong-xa");
        });
    assertThat(template.api().authorizers().values())
        .allSatisfy(authorizer -> {
          assertThat(authorizer.issuer()).endsWith("/StaffPool");
          assertThat(authorizer.audience()).containsExactly("StaffClient");
        });
  }

  @Test
  void what_staff_are_members_of_outlives_the_stack() throws IOException {
    var resources = YamlReader.read("template", Files.readString(FILE)).at("Resources");

    assertThat(
            Stream.of("StaffPool", "WriterGroup", "EditorGroup", "ClerkGroup", "AdminGroup")
                .map(name -> resources.at(name, "DeletionPolicy").text()))
        .containsOnly("Retain");
    assertThat(resources.fields().entrySet())
        .filteredOn(one -> OF_THE_POOL.contains(one.getValue().at("Type").text()))
        .allSatisfy(one -> assertThat(one.getValue().at("Condition").isPresent()).isFalse());
  }

  @ParameterizedTest
  @CsvSource({"ON,true,true", "OPTIONAL,true,true", "OFF,false,false"})
  void an_authenticator_is_asked_for_as_the_parameter_says(
      String mfa, boolean hasApp, boolean isTold) {
    var pool = one("AWS::Cognito::UserPool", Template.read(FILE, Map.of("StaffMfa", mfa)));

    assertThat(pool.at("MfaConfiguration").text()).isEqualTo(mfa);
    assertThat(pool.at("EnabledMfas").isPresent()).isEqualTo(hasApp);
    assertThat(invitation(pool).contains("mã 6 số")).isEqualTo(isTold);
  }

  @Test
  void an_authenticator_is_asked_for_unless_the_operator_says_otherwise() {
    assertThat(one("AWS::Cognito::UserPool", template).at("MfaConfiguration").text())
        .isEqualTo("ON");
  }

  @Test
  void an_invitation_names_the_console_where_the_template_knows_it() {
    var addresses = "https://xa.example.vn/quan-tri/vao,https://khac.example.vn/quan-tri/vao";
    var named = Template.read(FILE, Map.of("ConsoleAddresses", addresses));

    assertThat(invitation(one("AWS::Cognito::UserPool", named)))
        .startsWith("Trang quản trị: https://xa.example.vn/quan-tri<br>Tên đăng nhập: {username}")
        .contains("{####}");
    assertThat(invitation(one("AWS::Cognito::UserPool", template)))
        .startsWith("Tên đăng nhập: {username}")
        .doesNotContain("localhost");
    var trial = "http://localhost:8080/quan-tri/vao,https://xa.example.vn/quan-tri/vao";
    var both = Template.read(FILE, Map.of("ConsoleAddresses", trial));
    assertThat(invitation(one("AWS::Cognito::UserPool", both))).doesNotContain("localhost");
  }

  @Test
  void programs_pass_at_the_counts_of_tthc_alone() {
    var programs = Template.read(FILE, Map.of("ProgramClients", "client-1,client-2"));
    var authorizers = programs.api().authorizers();

    assertThat(Objects.requireNonNull(authorizers.get("TthcTokens")).audience())
        .containsExactly("StaffClient", "client-1", "client-2");
    assertThat(Objects.requireNonNull(authorizers.get("StaffTokens")).audience())
        .containsExactly("StaffClient");
    assertThat(programs.functions())
        .flatMap(FunctionDefinition::routes)
        .filteredOn(route -> route.authorizer().isPresent())
        .allSatisfy(route ->
            assertThat(route.authorizer().orElseThrow().equals("TthcTokens"))
                .as(route.key())
                .isEqualTo(route.path().startsWith("/api/staff/tthc/")));
  }

  @Test
  void the_sign_in_page_has_the_portals_colours_in_the_services_words() {
    var look = one("AWS::Cognito::ManagedLoginBranding", template).at("Settings");

    assertThat(one("AWS::Cognito::UserPoolDomain", template).at("ManagedLoginVersion").text())
        .isEqualTo("2");
    assertThat(look.fields()).containsOnlyKeys("categories", "components", "componentClasses");
    assertThat(colours(look)).isNotEmpty().allMatch(colour -> colour.matches("[0-9a-f]{8}"));
    assertThat(look.at("components", "primaryButton", "lightMode", "defaults").fields())
        .containsOnlyKeys("backgroundColor", "textColor");
  }

  private static List<String> colours(TemplateNode look) {
    var colours = new ArrayList<String>();
    look.fields()
        .forEach((name, value) -> {
          if (value instanceof TemplateNode.Fields) {
            colours.addAll(colours(value));
          } else if (name.toLowerCase(Locale.ROOT).endsWith("color")) {
            colours.add(value.text());
          }
        });
    return colours;
  }

  private static List<Map.Entry<String, TemplateNode>> pool(Template template) {
    return OF_THE_POOL.stream().flatMap(template::ofType).toList();
  }

  private static TemplateNode one(String type, Template template) {
    return template.ofType(type).findFirst().orElseThrow().getValue();
  }

  private static String invitation(TemplateNode pool) {
    return pool.at("AdminCreateUserConfig", "InviteMessageTemplate", "EmailMessage").text();
  }
}
