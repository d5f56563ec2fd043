package vn.congxa.tthc;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.congxa.aws.Attributes.string;
import static vn.congxa.tthc.Years.NOON;
import static vn.congxa.tthc.Years.field;
import static vn.congxa.tthc.Years.report;

import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.congxa.testing.CapacityMeter;
import vn.congxa.testing.TestClients;

class TthcImportStoreIT {
  private static final String SITE = "an-binh-dong";

  private final Table table = Table.fresh();
  private final CapacityMeter meter = new CapacityMeter();
  private final TthcStore store = new TthcStore(table.db().client(), table.name());
  private final TthcImportStore imports =
      new TthcImportStore(TestClients.watched(table.db(), meter), table.name(), Table.tries());

  @Test
  void reports_are_stored_as_they_come_at_the_times_they_carry() {
    var january = report(2025, 1, 10, 1);
    var march = report(2026, 3, 7, 1, field("Hộ tịch", 7, 1));

    assertThat(bring(january, march)).containsExactly(Imported.CREATED, Imported.CREATED);

    assertThat(store.newest(SITE).report())
        .hasValueSatisfying(r -> {
          assertThat(r.saysTheSameAs(march)).isTrue();
          assertThat(r.updatedAt()).isEqualTo(march.updatedAt());
        });
    assertThat(store.year(SITE, 2025).reports()).hasSize(1);
    assertThat(table.partition("an-binh-dong#audit"))
        .hasSize(2)
        .allSatisfy(entry -> assertThat(string(entry, "what")).isEqualTo("import"));
  }

  @Test
  void the_same_reports_twice_change_nothing() {
    bring(report(2026, 3, 7, 1));
    var before = table.items();

    assertThat(bring(report(2026, 3, 7, 1))).containsExactly(Imported.UNCHANGED);
    assertThat(table.items()).isEqualTo(before);
  }

  @Test
  void what_was_exported_imports_to_the_same_state_even_if_it_was_corrected_downwards() {
    bring(report(2026, 1, 50, 0), report(2026, 2, 10, 0));
    var exported = store.years(SITE);

    var moved = exported.stream().flatMap(year -> year.reports().stream()).toList();
    imports.store("an-binh-tay", moved, "import", NOON);

    assertThat(store.years("an-binh-tay")).isEqualTo(exported);
  }

  @Test
  void a_newer_edit_stays_and_an_older_one_is_replaced() {
    bring(at(NOON, 3, 7), at(NOON, 4, 8), at(NOON, 5, 9));

    assertThat(
            bring(at(NOON.minusSeconds(1), 3, 70), at(NOON, 4, 80), at(NOON.plusSeconds(1), 5, 90)))
        .containsExactly(Imported.KEPT_NEWER, Imported.KEPT_NEWER, Imported.REPLACED);

    assertThat(store.year(SITE, 2026).reports())
        .extracting(r -> r.counts().onTime())
        .containsExactly(7L, 8L, 90L);
    assertThat(store.year(SITE, 2026).month(5)).map(TthcReport::version).contains(2L);
  }

  @Test
  void seven_full_years_go_into_one_transaction_and_more_into_several() {
    assertThat(bring(years(2000, 2006))).hasSize(84).containsOnly(Imported.CREATED);
    assertThat(transactions()).isEqualTo(1);

    meter.reset();
    assertThat(bring(years(2000, 2020)))
        .hasSize(252)
        .startsWith(Imported.UNCHANGED)
        .endsWith(Imported.CREATED);
    assertThat(transactions()).isEqualTo(2);
    assertThat(store.years(SITE)).hasSize(21).allMatch(year -> year.reports().size() == 12);
  }

  private long transactions() {
    return meter.costs().stream().filter(c -> c.operation().equals("TransactWriteItems")).count();
  }

  private List<Imported> bring(TthcReport... reports) {
    return imports.store(SITE, List.of(reports), "import", NOON);
  }

  private static TthcReport[] years(int first, int last) {
    return IntStream.rangeClosed(first, last)
        .boxed()
        .flatMap(year -> IntStream.rangeClosed(1, 12).mapToObj(m -> report(year, m, m, 0)))
        .toArray(TthcReport[]::new);
  }

  private static TthcReport at(Instant updatedAt, int month, long onTime) {
    return new TthcReport(2026, month, new Counts(onTime, 0), List.of(), updatedAt);
  }
}
