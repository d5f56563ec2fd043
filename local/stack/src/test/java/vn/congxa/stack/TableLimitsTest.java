package vn.congxa.stack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * How much a second tables take, how long they can be restored, and by which key they lie there.
 */
class TableLimitsTest {
  /** What AWS gives any table that nobody asked more for. */
  private static final int LIFTED = 40_000;

  private static final List<String> TABLES =
      List.of("ContentTable", "VisitsTable", "KeysTable", "NewsroomTable", "TthcTable");

  @Test
  void each_table_and_index_has_a_ceiling_which_the_operators_page_tells() throws IOException {
    var page = Files.readString(Path.of(System.getProperty("project.root"), "docs/operate.md"));
    var tables = tables(Map.of());

    assertThat(tables).containsOnlyKeys(TABLES);
    tables.forEach((name, table) -> {
      var told = page.lines().filter(line -> line.startsWith("| `" + name + "`")).findFirst();
      assertThat(told.orElseThrow())
          .contains("| " + figure(reads(table)) + " |", "| " + figure(writes(table)));
      assertThat(ceilings(table)).hasSize(1 + indexes(table).size());
    });
  }

  @Test
  void no_index_takes_fewer_writes_than_its_table_for_the_table_would_wait() {
    tables(Map.of())
        .values()
        .forEach(table ->
            assertThat(indexes(table))
                .allSatisfy(
                    index -> assertThat(writes(index)).isGreaterThanOrEqualTo(writes(table))));
  }

  @Test
  void what_the_api_lets_through_fits_below() {
    var api = Template.ofProject().ofType("AWS::Serverless::HttpApi").findFirst().orElseThrow();
    var requests = rate(api.getValue().at("DefaultRouteSettings"));
    var visits = rate(api.getValue().at("RouteSettings", "POST /api/visits"));

    // Units of docs/tables.md and bench/RESULTS.md: searches, pages' counters, visits at midnight.
    assertThat(requests * 12).isLessThan(reads(table("ContentTable")));
    assertThat(requests * 0.5 + visits * 2.5).isLessThan(reads(table("VisitsTable")));
    assertThat(visits * 4).isLessThan(writes(table("VisitsTable")));
    assertThat(requests * 1.0).isLessThan(reads(table("TthcTable")));
  }

  @Test
  void one_parameter_lifts_all_of_them() {
    assertThat(tables(Map.of("TableCeilings", "no")).values())
        .flatExtracting(TableLimitsTest::ceilings)
        .containsOnly(LIFTED);
  }

  @Test
  void keys_of_visitors_ids_are_in_no_backup_and_go_with_the_stack() throws IOException {
    var kept = Stream.of("ContentTable", "NewsroomTable", "TthcTable");

    assertThat(table("KeysTable").at("PointInTimeRecoverySpecification").isPresent()).isFalse();
    assertThat(recovery(table("VisitsTable"))).isEqualTo("true for 1 days");
    assertThat(kept.map(TableLimitsTest::table))
        .allSatisfy(table -> assertThat(recovery(table)).isEqualTo("true for 35 days"));
    var text = Files.readString(Path.of(System.getProperty("project.root"), "template.yaml"));
    var keys = YamlReader.read("template.yaml", text).at("Resources", "KeysTable");
    assertThat(keys.at("DeletionPolicy").text()).isEqualTo("Delete");
  }

  @Test
  void tables_have_the_key_that_costs_nothing() {
    assertThat(tables(Map.of()).values())
        .allSatisfy(table -> assertThat(table.at("SSESpecification").isPresent()).isFalse());
  }

  @Test
  void a_budget_tells_by_mail_three_times_and_once_ahead() {
    var given = Map.of("MonthlyBudget", "20", "AlarmEmail", "ops@example.vn");
    var budget = Template.ofProject(given).ofType("AWS::Budgets::Budget").findFirst();

    var properties = budget.orElseThrow().getValue();
    assertThat(properties.at("Budget", "BudgetLimit", "Amount").text()).isEqualTo("20");
    assertThat(properties.at("NotificationsWithSubscribers").items())
        .extracting(n -> n.at("Notification"))
        .extracting(n -> n.at("NotificationType").text() + " " + n.at("Threshold").text())
        .containsExactly("ACTUAL 50", "ACTUAL 80", "ACTUAL 100", "FORECASTED 100");
    assertThat(Template.ofProject().ofType("AWS::Budgets::Budget")).isEmpty();
  }

  private static Map<String, TemplateNode> tables(Map<String, String> parameters) {
    return Template.ofProject(parameters)
        .ofType("AWS::DynamoDB::Table")
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  private static TemplateNode table(String name) {
    return Objects.requireNonNull(tables(Map.of()).get(name));
  }

  private static List<TemplateNode> indexes(TemplateNode table) {
    return table.at("GlobalSecondaryIndexes").items();
  }

  /** The writes of a table and of its indexes. */
  private static List<Integer> ceilings(TemplateNode table) {
    return Stream.concat(Stream.of(table), indexes(table).stream())
        .map(TableLimitsTest::writes)
        .toList();
  }

  private static int reads(TemplateNode of) {
    return Integer.parseInt(of.at("OnDemandThroughput", "MaxReadRequestUnits").text());
  }

  private static int writes(TemplateNode of) {
    return Integer.parseInt(of.at("OnDemandThroughput", "MaxWriteRequestUnits").text());
  }

  private static double rate(TemplateNode settings) {
    return Double.parseDouble(settings.at("ThrottlingRateLimit").text());
  }

  private static String recovery(TemplateNode table) {
    var recovery = table.at("PointInTimeRecoverySpecification");
    return recovery.at("PointInTimeRecoveryEnabled").text()
        + " for "
        + recovery.at("RecoveryPeriodInDays").optionalText().orElse("35")
        + " days";
  }

  private static String figure(int number) {
    return String.format(Locale.ROOT, "%,d", number);
  }
}
