package vn.congxa.tthc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;
import static vn.congxa.aws.Attributes.map;
import static vn.congxa.aws.Attributes.number;
import static vn.congxa.aws.Attributes.string;
import static vn.congxa.tthc.Years.NOON;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import vn.congxa.http.Code;
import vn.congxa.http.ProblemType;
import vn.congxa.http.Refused;

/** What a change writes, keeps for the audit, or refuses to do. */
class TthcChangesIT extends TthcStoreCase {
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
    assertThat(store.newest(SITE).report()).map(TthcReport::counts).contains(new Counts(2, 0));
  }

  private static ReplaceReportCommand at(Instant when, long onTime) {
    return new ReplaceReportCommand(
        2026, 3, new Counts(onTime, 0), List.of(), false, _ -> true, "u-1", when);
  }

  private static ProblemType code(ThrowingCallable call) {
    return catchThrowableOfType(Refused.class, call).code();
  }
}
