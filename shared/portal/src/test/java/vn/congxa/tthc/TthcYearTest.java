package vn.congxa.tthc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static vn.congxa.tthc.Years.NOON;
import static vn.congxa.tthc.Years.field;
import static vn.congxa.tthc.Years.made;
import static vn.congxa.tthc.Years.objections;
import static vn.congxa.tthc.Years.report;
import static vn.congxa.tthc.Years.year;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.congxa.tthc.Objection.Reason;

class TthcYearTest {
  private final TthcYear march = year(report(2026, 3, 100, 5));

  @Test
  void a_later_month_has_at_least_what_an_earlier_one_had() {
    assertThat(made(replace(march, 5, 100, 5)).newest().orElseThrow().month()).isEqualTo(5);
    assertThat(objections(replace(march, 5, 99, 4)))
        .containsExactly(
            new Objection("/onTime", Reason.DECREASING, "03/2026: 100"),
            new Objection("/late", Reason.DECREASING, "03/2026: 5"));
  }

  @Test
  void an_earlier_month_has_at_most_what_a_later_one_has() {
    assertThat(objections(replace(march, 1, 101, 0)))
        .containsExactly(new Objection("/onTime", Reason.DECREASING, "03/2026: 100"));
  }

  @Test
  void only_the_nearest_months_are_compared() {
    var corrected = year(report(2026, 1, 50, 0), report(2026, 2, 10, 0), report(2026, 9, 60, 0));

    assertThat(made(replace(corrected, 3, 20, 0)).month(3)).isPresent();
  }

  @Test
  void a_correction_may_fall_below_and_rise_above_its_neighbours() {
    var year = year(report(2026, 1, 50, 0), report(2026, 3, 60, 0));

    assertThat(made(year.replaced(2, new Counts(1, 70), List.of(), true, NOON)).month(2))
        .isPresent();
  }

  @Test
  void a_field_that_both_months_keep_never_falls() {
    var year = year(report(2026, 1, 5, 1, field("Hộ tịch", 3, 1), field("Đất đai", 2, 0)));

    var change =
        year.replaced(
            2,
            new Counts(6, 1),
            List.of(field("Chứng thực", 4, 1), field("hộ  TỊCH", 2, 0)),
            false,
            NOON);

    assertThat(objections(change))
        .containsExactly(
            new Objection("/fields/1/onTime", Reason.DECREASING, "01/2026: 3"),
            new Objection("/fields/1/late", Reason.DECREASING, "01/2026: 1"));
  }

  @Test
  void every_objection_is_made_at_once() {
    var change =
        march.replaced(
            4,
            new Counts(9, 9),
            List.of(field("Hộ tịch", 1, 9), field("hộ tịch", 2, 0)),
            false,
            NOON);

    assertThat(objections(change))
        .extracting(Objection::pointer, Objection::reason)
        .containsExactly(
            tuple("/fields/1/field", Reason.DUPLICATE),
            tuple("/onTime", Reason.DOES_NOT_ADD_UP),
            tuple("/onTime", Reason.DECREASING));
  }

  @Test
  void added_dossiers_start_from_the_nearest_earlier_month() {
    var year = year(report(2026, 1, 1, 1), report(2026, 3, 5, 2, field("Hộ tịch", 5, 2)));

    var after = made(year.added(4, "hộ tịch", new Counts(2, 0), NOON.plusSeconds(1)));

    assertThat(after.month(4))
        .contains(
            new TthcReport(
                2026,
                4,
                new Counts(7, 2),
                List.of(field("Hộ tịch", 7, 2)),
                NOON.plusSeconds(1),
                1));
    assertThat(after.month(3)).isEqualTo(year.month(3));
    assertThat(after.version()).isEqualTo(year.version() + 1);
  }

  @Test
  void added_dossiers_start_a_year_from_nothing_with_a_field_or_without() {
    var empty = TthcYear.empty(2026);

    assertThat(made(empty.added(1, null, new Counts(1, 2), NOON)).newest().orElseThrow().fields())
        .isEmpty();
    assertThat(made(empty.added(1, "Hộ tịch", new Counts(1, 2), NOON)).newest())
        .map(TthcReport::fields)
        .contains(List.of(field("Hộ tịch", 1, 2)));
  }

  @Test
  void a_month_kept_by_field_needs_one_and_takes_a_new_one() {
    var year = year(report(2026, 1, 1, 0, field("Hộ tịch", 1, 0)));

    assertThat(objections(year.added(1, null, new Counts(1, 0), NOON)))
        .containsExactly(new Objection("/field", Reason.FIELD_NEEDED));
    assertThat(made(year.added(1, "Đất đai", new Counts(0, 2), NOON)).newest())
        .map(TthcReport::fields)
        .contains(List.of(field("Hộ tịch", 1, 0), field("Đất đai", 0, 2)));
  }

  @Test
  void a_month_kept_without_fields_takes_none() {
    assertThat(objections(march.added(3, "Hộ tịch", new Counts(1, 0), NOON)))
        .containsExactly(new Objection("/field", Reason.FIELDS_NOT_KEPT));
  }

  @Test
  void dossiers_added_to_an_earlier_month_stay_below_a_later_one() {
    var year =
        year(
            report(2026, 1, 5, 0, field("Hộ tịch", 5, 0)),
            report(2026, 2, 6, 0, field("Hộ tịch", 6, 0)));

    assertThat(made(year.added(1, "Hộ tịch", new Counts(1, 0), NOON)).month(1)).isPresent();
    assertThat(objections(year.added(1, "Hộ tịch", new Counts(2, 0), NOON)))
        .containsExactly(new Objection("/onTime", Reason.DECREASING, "02/2026: 6"));
  }

  @Test
  void a_field_new_to_a_month_is_not_less_than_an_earlier_month_has_it() {
    var year =
        year(
            report(2026, 1, 5, 0, field("Hộ tịch", 5, 0)),
            report(2026, 2, 6, 0, field("Đất đai", 6, 0)));

    assertThat(objections(year.added(2, "Hộ tịch", new Counts(4, 0), NOON)))
        .containsExactly(new Objection("/onTime", Reason.DECREASING, "01/2026: 5"));
    assertThat(made(year.added(2, "Hộ tịch", new Counts(5, 0), NOON)).month(2)).isPresent();
  }

  @Test
  void dossiers_are_added_to_a_month_that_was_corrected_below_an_earlier_one() {
    var year = year(report(2026, 1, 5, 0), report(2026, 2, 3, 0));

    assertThat(made(year.added(2, null, new Counts(1, 0), NOON)).month(2)).isPresent();
  }

  @Test
  void a_sum_beyond_the_largest_count_is_refused() {
    var year = year(report(2026, 1, Counts.MOST - 1, 0));

    assertThat(objections(year.added(1, null, new Counts(2, 0), NOON)))
        .containsExactly(new Objection("/onTime", Reason.OUT_OF_RANGE, "0–1"));
  }

  @Test
  void a_month_has_at_most_a_hundred_fields() {
    var hundred = IntStream.range(0, 100).mapToObj(i -> field("Lĩnh vực " + i, 0, 0)).toList();
    var year = made(TthcYear.empty(2026).replaced(1, Counts.NONE, hundred, false, NOON));

    assertThat(objections(year.added(1, "Một nữa", Counts.NONE, NOON)))
        .containsExactly(new Objection("/field", Reason.TOO_LONG, "100"));
  }

  @Test
  void a_year_that_its_item_could_not_hold_is_refused() {
    var names =
        IntStream.range(0, 100).mapToObj(i -> field("ặ".repeat(117) + (100 + i), 0, 0)).toList();
    var year = TthcYear.empty(2026);
    var month = 1;
    while (year.replaced(month, Counts.NONE, names, false, NOON) instanceof YearChange.Made made) {
      year = made.year();
      month++;
    }

    assertThat(month).isBetween(6, 12);
    assertThat(objections(year.replaced(month, Counts.NONE, names, false, NOON)))
        .extracting(Objection::pointer)
        .containsExactly("/fields");
  }

  @Test
  void a_name_is_the_same_however_it_is_typed() {
    assertThat(field("  Hộ \u00a0 tịch ", 1, 0)).isEqualTo(field("Ho\u0323\u0302 tịch", 1, 0));
    assertThatThrownBy(() -> field(" \u2003 ", 1, 0)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void what_was_stored_wrongly_is_not_read_as_if_it_were_right() {
    assertThatThrownBy(() -> report(2026, 1, 2, 0, field("Hộ tịch", 1, 0)))
        .hasMessageContaining("DOES_NOT_ADD_UP");
    assertThatThrownBy(() -> report(2026, 13, 2, 0)).hasMessageContaining("2026-13");
    assertThatThrownBy(() -> new Counts(-1, 0)).hasMessageContaining("-1");
    assertThatThrownBy(
            () -> new TthcYear(2026, 1, List.of(report(2026, 1, 1, 0), report(2026, 1, 2, 0))))
        .hasMessageContaining("two of a month");
  }

  private static YearChange replace(TthcYear year, int month, long onTime, long late) {
    return year.replaced(month, new Counts(onTime, late), List.of(), false, NOON);
  }
}
