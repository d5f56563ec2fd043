package vn.congxa.stack;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Who may do what with texts that are worked on: what readers are served from knows none of it. */
class NewsroomRightsTest {
  private static final String TABLE = "NewsroomTable";
  private static final String TELLING = "TellStaffRole";

  private final Template template = Template.ofProject();

  @Test
  void no_role_but_the_newsrooms_own_reaches_its_table() {
    assertThat(rights().keySet())
        .containsExactly(
            "EditArticlesRole",
            "EditSiteRole",
            "KeepMediaRole",
            "PreviewArticlesRole",
            "ReadRecordsRole");
  }

  @Test
  void nobody_may_delete_versions_from_it_or_write_but_item_by_item() {
    assertThat(rights().get("EditArticlesRole"))
        .isSubsetOf(
            "dynamodb:GetItem", "dynamodb:BatchGetItem", "dynamodb:Query", "dynamodb:PutItem");
  }

  @Test
  void who_keeps_media_writes_and_deletes_of_the_library_alone() {
    assertThat(template.ofType("AWS::IAM::Role"))
        .filteredOn(role -> role.getKey().equals("KeepMediaRole"))
        .flatExtracting(role -> statements(role.getValue()).toList())
        .filteredOn(statement -> statement.at("Resource").toString().contains(TABLE))
        .hasSize(3)
        .allSatisfy(statement -> {
          var keys =
              statement.at("Condition", "ForAllValues:StringLike", "dynamodb:LeadingKeys").texts();
          if (actions(statement).anyMatch(a -> a.endsWith(":PutItem") || a.contains("Delete"))) {
            assertThat(keys).containsExactly("*#m");
          } else {
            assertThat(keys).isNotEmpty().doesNotContain("*");
          }
          assertThat(actions(statement))
              .isSubsetOf(
                  "dynamodb:GetItem",
                  "dynamodb:BatchGetItem",
                  "dynamodb:Query",
                  "dynamodb:PutItem",
                  "dynamodb:DeleteItem");
        });
  }

  @Test
  void previews_write_tickets_alone() {
    var role =
        template
            .ofType("AWS::IAM::Role")
            .filter(one -> one.getKey().equals("PreviewArticlesRole"))
            .findFirst()
            .orElseThrow()
            .getValue();

    assertThat(statements(role))
        .filteredOn(one -> actions(one).anyMatch(a -> a.matches("dynamodb:(Put|Update).*")))
        .isNotEmpty()
        .allSatisfy(one ->
            assertThat(
                    one.at("Condition", "ForAllValues:StringLike", "dynamodb:LeadingKeys").texts())
                .containsExactly("*#ticket"));
  }

  @Test
  void records_are_read_and_nothing_is_written() {
    var role =
        template
            .ofType("AWS::IAM::Role")
            .filter(one -> one.getKey().equals("ReadRecordsRole"))
            .findFirst()
            .orElseThrow()
            .getValue();

    assertThat(statements(role).flatMap(NewsroomRightsTest::actions))
        .filteredOn(action -> action.startsWith("dynamodb:"))
        .isNotEmpty()
        .isSubsetOf("dynamodb:GetItem", "dynamodb:BatchGetItem", "dynamodb:Query");
  }

  @Test
  void who_tells_staff_writes_alone_whom_it_told_and_is_not_there_by_default() {
    assertThat(template.ofType("AWS::IAM::Role")).noneMatch(r -> r.getKey().equals(TELLING));
    assertThat(template.tables())
        .filteredOn(t -> t.name().equals(TABLE))
        .singleElement()
        .satisfies(t -> assertThat(t.stream()).isEmpty());

    var role =
        Template.read(
                Path.of(System.getProperty("project.root"), "template.yaml"),
                Map.of("TellFrom", "xa@example.vn"))
            .ofType("AWS::IAM::Role")
            .filter(one -> one.getKey().equals(TELLING))
            .findFirst()
            .orElseThrow()
            .getValue();

    assertThat(statements(role))
        .filteredOn(one -> actions(one).anyMatch(a -> a.startsWith("dynamodb:")))
        .filteredOn(one -> one.at("Resource").toString().contains("Table"))
        .allSatisfy(
            one -> assertThat(actions(one)).noneMatch(a -> a.matches("dynamodb:(Update|Delete).*")))
        .filteredOn(one -> actions(one).anyMatch("dynamodb:PutItem"::equals))
        .singleElement()
        .satisfies(one ->
            assertThat(
                    one.at("Condition", "ForAllValues:StringLike", "dynamodb:LeadingKeys").texts())
                .containsExactly("*#told"));
  }

  @Test
  void no_role_reaches_tables_without_naming_them() {
    assertThat(template.ofType("AWS::IAM::Role"))
        .isNotEmpty()
        .flatExtracting(role -> statements(role.getValue()).toList())
        .filteredOn(statement -> actions(statement).anyMatch(a -> a.startsWith("dynamodb:")))
        .allSatisfy(statement -> {
          assertThat(statement.fields()).doesNotContainKeys("NotAction", "NotResource");
          if (actions(statement).noneMatch("dynamodb:ListStreams"::equals)) {
            assertThat(statement.at("Resource").toString()).contains("Table");
          }
          assertThat(actions(statement)).noneMatch(action -> action.contains("*"));
        });
  }

  /** Roles, and what each may do with the table or its indexes. */
  private Map<String, Set<String>> rights() {
    var rights = new TreeMap<String, Set<String>>();
    template
        .ofType("AWS::IAM::Role")
        .forEach(role ->
            statements(role.getValue())
                .filter(statement -> statement.at("Resource").toString().contains(TABLE))
                .forEach(statement ->
                    actions(statement)
                        .forEach(action ->
                            rights
                                .computeIfAbsent(role.getKey(), _ -> new TreeSet<>())
                                .add(action))));
    return rights;
  }

  private static Stream<TemplateNode> statements(TemplateNode role) {
    return role.at("Policies").items().stream()
        .flatMap(policy -> policy.at("PolicyDocument", "Statement").items().stream());
  }

  private static Stream<String> actions(TemplateNode statement) {
    return statement.at("Action").texts().stream();
  }
}
