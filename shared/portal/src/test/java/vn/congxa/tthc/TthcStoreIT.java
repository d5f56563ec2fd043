package vn.congxa.tthc;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.congxa.aws.Attributes.map;
import static vn.congxa.tthc.Years.NOON;
import static vn.congxa.tthc.Years.field;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

class TthcStoreIT extends TthcStoreCase {
  @Test
  void the_newest_report_is_the_latest_month_of_the_latest_year() {
    assertThat(store.newest(SITE).report()).isEmpty();

    replace(2025, 12, 90, 9);
    replace(2026, 2, 20, 2);
    replace(2026, 1, 10, 1);
    changes.replace("an-binh-tay", replacing(2026, 11, 1, 0, List.of()));

    assertThat(store.newest(SITE).report())
        .contains(new TthcReport(2026, 2, new Counts(20, 2), List.of(), NOON, 1));
    assertThat(store.newest("an-binh").report()).isEmpty();
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
            "an-binh-dong#idempotency/phieu-1",
            "an-binh-dong/newest");
    var year = table.items().getOrDefault("an-binh-dong/year#2026", Map.of());
    assertThat(year).containsOnlyKeys("pk", "sk", "version", "months");
    assertThat(map(map(year, "months"), "03"))
        .containsEntry("onTime", AttributeValue.fromN("9"))
        .containsEntry("late", AttributeValue.fromN("2"))
        .containsEntry("updatedAt", AttributeValue.fromS("2099-03-01T05:00:00Z"))
        .containsEntry("version", AttributeValue.fromN("2"));
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
  void a_small_year_costs_half_a_unit_and_an_addition_four_requests() {
    replace(2026, 1, 7, 1);
    meter.reset();
    store.newest(SITE);
    assertThat(meter.reads()).isEqualTo(0.5);

    meter.reset();
    add("k1", 2026, 1, null, 1, 0);
    assertThat(meter.requests()).isEqualTo(4);
    assertThat(meter.reads()).isEqualTo(3.0);
  }

  private static List<FieldCounts> tenFields() {
    return IntStream.rangeClosed(1, 10).mapToObj(i -> field("Lĩnh vực thứ " + i, 1, 1)).toList();
  }
}
