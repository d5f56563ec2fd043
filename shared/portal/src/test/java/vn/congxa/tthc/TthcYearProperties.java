package vn.congxa.tthc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static vn.congxa.tthc.Years.NOON;

import java.util.List;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;

/** A year beside a model of it: a map of totals, and the rule spelled out. */
class TthcYearProperties {
  /** What somebody tries. */
  record Step(boolean adds, int month, Counts counts, @Nullable String field) {}

  @Property
  void totals_change_exactly_when_the_model_allows_it(@ForAll("totals") List<Step> steps) {
    var year = TthcYear.empty(2026);
    var model = new TreeMap<Integer, Counts>();
    for (var step : steps) {
      var before = model.floorEntry(step.month());
      var wanted =
          step.adds() && before != null ? before.getValue().plus(step.counts()) : step.counts();
      var earlier = model.lowerEntry(step.month());
      var later = model.higherEntry(step.month());
      var allowed =
          (step.adds() || earlier == null || fits(earlier.getValue(), wanted))
              && (later == null || fits(wanted, later.getValue()));

      var change = change(year, step);

      assertThat(change instanceof YearChange.Made)
          .as("%s after %s", step, model)
          .isEqualTo(allowed);
      if (change instanceof YearChange.Made made) {
        assertThat(made.year().version()).isEqualTo(year.version() + 1);
        model.put(step.month(), wanted);
        year = made.year();
      }
      assertThat(year.reports())
          .extracting(TthcReport::month, TthcReport::counts)
          .containsExactlyElementsOf(
              model.entrySet().stream().map(e -> tuple(e.getKey(), e.getValue())).toList());
    }
  }

  @Property
  void a_year_without_corrections_never_falls_and_always_adds_up(
      @ForAll("mixed") List<Step> steps) {
    var year = TthcYear.empty(2026);
    for (var step : steps) {
      if (change(year, step) instanceof YearChange.Made made) {
        year = made.year();
      }
      for (var i = 1; i < year.reports().size(); i++) {
        var earlier = year.reports().get(i - 1);
        var later = year.reports().get(i);
        assertThat(fits(earlier.counts(), later.counts())).as("%s", year).isTrue();
        for (var field : later.fields()) {
          earlier
              .field(field.field())
              .ifPresent(kept -> assertThat(fits(kept.counts(), field.counts())).isTrue());
        }
      }
      for (var report : year.reports()) {
        assertThat(TthcReport.objections(report.counts(), report.fields())).isEmpty();
      }
    }
  }

  @Provide
  Arbitrary<List<Step>> totals() {
    return steps(Arbitraries.<@Nullable String>just(null));
  }

  @Provide
  Arbitrary<List<Step>> mixed() {
    return steps(Arbitraries.of("Hộ tịch", "hộ tịch", "Đất đai", "Chứng thực").injectNull(0.3));
  }

  private static Arbitrary<List<Step>> steps(Arbitrary<@Nullable String> fields) {
    var counts =
        Combinators.combine(Arbitraries.longs().between(0, 40), Arbitraries.longs().between(0, 10))
            .as(Counts::new);
    return Combinators.combine(
            Arbitraries.of(true, false), Arbitraries.integers().between(1, 12), counts, fields)
        .as(Step::new)
        .list()
        .ofMaxSize(40);
  }

  private static YearChange change(TthcYear year, Step step) {
    if (step.adds()) {
      return year.added(step.month(), step.field(), step.counts(), NOON);
    }
    var fields =
        step.field() == null
            ? List.<FieldCounts>of()
            : List.of(new FieldCounts(step.field(), step.counts()));
    return year.replaced(step.month(), step.counts(), fields, false, NOON);
  }

  private static boolean fits(Counts less, Counts more) {
    return less.onTime() <= more.onTime() && less.late() <= more.late();
  }
}
