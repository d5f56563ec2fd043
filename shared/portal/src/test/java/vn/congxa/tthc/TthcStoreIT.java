package vn.congxa.tthc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;
import static vn.congxa.aws.Attributes.map;
import static vn.congxa.aws.Attributes.number;
import static vn.congxa.aws.Attributes.string;
import static vn.congxa.tthc.Years.NOON;
import static vn.congxa.tthc.Years.field;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import vn.congxa.http.Code;
import vn.congxa.http.ProblemType;
import vn.congxa.http.Refused;
import vn.congxa.testing.CapacityMeter;
import vn.congxa.testing.TestClients;

class TthcStoreIT {
  private static final String SITE = "an-binh-dong";

  private final Table table = Table.fresh();
  private final CapacityMeter meter = new CapacityMeter();
  private final TthcStore store =
      new TthcStore(TestClients.watched(table.db(), meter), table.name());
  private final TthcChangeStore changes =
      new TthcChangeStore(TestClients.watched(table.db(), meter), table.name(), Table.tries());

  @Test
  void the_newest_report_is_the_latest_month_of_the_latest_year() {
    assertThat(store.newest(SITE)).isEmpty();

    replace(2025, 12, 90, 9);
    replace(2026, 2, 20, 2);
    replace(2026, 1, 10, 1);
    changes.replace("an-binh-tay", replacing(2026, 11, 1, 0, List.of()));

    assertThat(store.newest(SITE))
        .contains(new TthcReport(2026, 2, new Counts(20, 2), List.of(), NOON, 1));
    assertThat(store.newest("an-binh")).isEmpty();
  }

  @Test
  void a_year_is_read_as_it_was_written() {
    var fields = List.of(field("Hộ tịch", 5, 1), field("Đất đai", 2, 0));

    var written = changes.replace(SITE, replacing(2026, 3, 7, 1, fields));

    assertThat(written.created()).isTrue();
    assertThat(store.year(SITE, 2026).reports()).containsExactly(written.report());
    assertThat(store.year(SITE, 2025)).isEqualTo(TthcYear.empty(2025));
    assertThat(store.year("an-binh-tay", 2026).reports()).isEmpty();
  }

  @Test
  void all_years_come_in_order_and_without_audit_or_answers() {
    for (var year : List.of(2026, 2000, 2013)) {
      replace(year, 1, 1, 0);
    }
    add("k1", 2026, 1, null, 1, 0);

    assertThat(store.years(SITE)).extracting(TthcYear::year).containsExactly(2000, 2013, 2026);
  }

  @Test
  void the_items_lie_under_their_keys() {
    replace(2026, 3, 7, 1);
    add("phieu-1", 2026, 3, null, 2, 1);

    assertThat(table.items())
        .containsOnlyKeys(
            "an-binh-dong/year#2026",
            "an-binh-dong#audit/2026#03#0000000001#2099-03-01T05:00:00.000000000Z",
            "an-binh-dong#audit/2026#03#0000000002#2099-03-01T05:00:00.000000000Z",
            "an-binh-dong#idempotency/phieu-1");
    var year = table.items().getOrDefault("an-binh-dong/year#2026", Map.of());
    assertThat(year).containsOnlyKeys("pk", "sk", "version", "months");
    assertThat(map(map(year, "months"), "03"))
        .containsEntry("onTime", AttributeValue.fromN("9"))
        .containsEntry("late", AttributeValue.fromN("2"))
        .containsEntry("updatedAt", AttributeValue.fromS("2099-03-01T05:00:00Z"))
        .containsEntry("version", AttributeValue.fromN("2"));
  }

  @Test
  void every_change_keeps_who_when_what_before_and_after() {
    replace(2026, 3, 7, 1);
    add("k1", 2026, 3, null, 2, 1);
    changes.replace(
        SITE,
        new ReplaceReportCommand(
            2026, 3, new Counts(1, 1), List.of(), true, _ -> true, "u-2", NOON.plusSeconds(9)));

    var audit = table.partition("an-binh-dong#audit");
    assertThat(audit)
        .extracting(entry -> string(entry, "what"))
        .containsExactly("replace", "add", "correct");
    assertThat(audit)
        .extracting(entry -> string(entry, "who"))
        .containsExactly("u-1", "u-1", "u-2");
    assertThat(audit.getFirst()).doesNotContainKeys("before", "expires");
    assertThat(string(audit.getLast(), "when")).isEqualTo("2099-03-01T05:00:09Z");
    assertThat(number(map(audit.getLast(), "before"), "onTime")).isEqualTo(9);
    assertThat(number(map(audit.getLast(), "after"), "onTime")).isEqualTo(1);
  }

  @Test
  void a_year_put_back_from_an_earlier_time_can_be_changed_and_the_audit_keeps_both_histories() {
    changes.replace(SITE, at(NOON, 7));
    var earlier = table.items().getOrDefault("an-binh-dong/year#2026", Map.of());
    changes.replace(SITE, at(NOON.plusSeconds(1), 8));
    changes.replace(SITE, at(NOON.plusSeconds(2), 9));
    table.db().client().putItem(r -> r.tableName(table.name()).item(earlier));

    var replaced = changes.replace(SITE, at(NOON.plusMillis(3_500), 10));
    var added = add("k1", SITE, NOON.plusSeconds(4), 1);
    var again = add("k1", SITE, NOON.plusSeconds(5), 1);

    assertThat(replaced.report().version()).isEqualTo(2);
    assertThat(again).isEqualTo(new SavedReport(added.report(), true));
    assertThat(table.partition("an-binh-dong#audit"))
        .extracting(entry -> string(entry, "when"), entry -> number(map(entry, "after"), "onTime"))
        .containsExactly(
            tuple("2099-03-01T05:00:00Z", 7L),
            tuple("2099-03-01T05:00:01Z", 8L),
            tuple("2099-03-01T05:00:03.500Z", 10L),
            tuple("2099-03-01T05:00:02Z", 9L),
            tuple("2099-03-01T05:00:04Z", 11L));
  }

  @Test
  void a_version_that_is_not_the_one_meant_changes_nothing() {
    replace(2026, 3, 7, 1);
    var before = table.items();

    var stale =
        new ReplaceReportCommand(
            2026, 3, new Counts(9, 9), List.of(), false, version -> version == 2, "u-1", NOON);

    assertThat(code(() -> changes.replace(SITE, stale))).isEqualTo(Code.PRECONDITION_FAILED);
    assertThat(table.items()).isEqualTo(before);
  }

  @Test
  void what_breaks_the_rules_changes_nothing_and_says_all() {
    replace(2026, 3, 7, 1);
    var before = table.items();

    var objected =
        catchThrowableOfType(
            ObjectedException.class,
            () -> changes.replace(SITE, replacing(2026, 4, 6, 0, List.of())));

    assertThat(objected.objections())
        .containsExactly(
            new Objection("/onTime", Objection.Reason.DECREASING, "03/2026: 7"),
            new Objection("/late", Objection.Reason.DECREASING, "03/2026: 1"));
    assertThat(table.items()).isEqualTo(before);
  }

  @Test
  void a_repeated_addition_gets_the_first_answer_and_adds_nothing() {
    var first = add("k1", 2026, 3, null, 2, 1);
    add("k2", 2026, 3, null, 5, 5);
    var before = table.items();

    var again = add("k1", 2026, 3, null, 2, 1);

    assertThat(again).isEqualTo(new SavedReport(first.report(), true));
    assertThat(table.items()).isEqualTo(before);
  }

  @Test
  void a_key_reused_for_something_else_is_refused() {
    add("k1", 2026, 3, null, 2, 1);
    var before = table.items();

    assertThat(code(() -> add("k1", 2026, 3, null, 3, 1))).isEqualTo(Code.IDEMPOTENCY_KEY_REUSED);
    assertThat(table.items()).isEqualTo(before);
    assertThat(add("k1", "an-binh-tay", NOON, 9).repeated()).isFalse();
  }

  @Test
  void a_key_may_be_used_again_after_two_days_though_its_record_still_lies_there() {
    add("k1", SITE, NOON, 1);

    var late = NOON.plus(Duration.ofDays(2));
    assertThat(add("k1", SITE, late.minusSeconds(1), 1).repeated()).isTrue();
    // The clock decides, for what is deleted in time here may stay for days in the cloud.
    var kept = table.partition("an-binh-dong#idempotency").getFirst();
    assertThat(number(kept, "expires")).isEqualTo(late.getEpochSecond());
    assertThat(add("k1", SITE, late, 1).repeated()).isFalse();
    assertThat(store.newest(SITE)).map(TthcReport::counts).contains(new Counts(2, 0));
  }

  @Test
  void the_panel_and_a_year_cost_one_request_and_a_unit_at_most() {
    for (var month = 1; month <= 12; month++) {
      changes.replace(SITE, replacing(2026, month, 10, 10, tenFields()));
    }
    meter.reset();

    store.newest(SITE);
    assertThat(meter.requests()).isEqualTo(1);
    assertThat(meter.reads()).isLessThanOrEqualTo(1.0);

    store.year(SITE, 2026);
    assertThat(meter.requests()).isEqualTo(2);
    assertThat(meter.reads()).isLessThanOrEqualTo(2.0);
  }

  @Test
  void a_small_year_costs_half_a_unit_and_an_addition_three_requests() {
    replace(2026, 1, 7, 1);
    meter.reset();
    store.newest(SITE);
    assertThat(meter.reads()).isEqualTo(0.5);

    meter.reset();
    add("k1", 2026, 1, null, 1, 0);
    assertThat(meter.requests()).isEqualTo(3);
    assertThat(meter.reads()).isEqualTo(2.0);
  }

  private static List<FieldCounts> tenFields() {
    return IntStream.rangeClosed(1, 10).mapToObj(i -> field("Lĩnh vực thứ " + i, 1, 1)).toList();
  }

  private SavedReport replace(int year, int month, long onTime, long late) {
    return changes.replace(SITE, replacing(year, month, onTime, late, List.of()));
  }

  private static ReplaceReportCommand replacing(
      int year, int month, long onTime, long late, List<FieldCounts> fields) {
    return new ReplaceReportCommand(
        year, month, new Counts(onTime, late), fields, false, _ -> true, "u-1", NOON);
  }

  private static ReplaceReportCommand at(Instant when, long onTime) {
    return new ReplaceReportCommand(
        2026, 3, new Counts(onTime, 0), List.of(), false, _ -> true, "u-1", when);
  }

  private SavedReport add(
      String key, int year, int month, @Nullable String field, long onTime, long late) {
    var print = year + "/" + month + "/" + field + "/" + onTime + "/" + late;
    return changes.add(
        SITE,
        new AddResultsCommand(
            year, month, field, new Counts(onTime, late), "u-1", NOON, key, print));
  }

  private SavedReport add(String key, String site, Instant when, long onTime) {
    return changes.add(
        site,
        new AddResultsCommand(2026, 3, null, new Counts(onTime, 0), "u-1", when, key, "same"));
  }

  private static ProblemType code(ThrowingCallable call) {
    return catchThrowableOfType(Refused.class, call).code();
  }
}
