package vn.congxa.bench.cost;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.congxa.bench.cost.Measured.Pictures;

class MonthTest {
  private static final PriceList PRICES = PriceList.ofSingapore();
  private static final Parts PARTS =
      new Parts(6, 7, false, 400, false, 3, 30, 2_920, 200, Map.of());
  private static final Measured MEASURED = measured();

  @Test
  void an_idle_month_is_what_lies_there_the_nights_and_the_alarms() {
    var bill = bill(0, 1, false);

    assertThat(bill.items())
        .extracting(Bill.Item::cause)
        .containsOnly(
            "the night's comparison",
            "a daily call of the snapshot",
            "schedules",
            "what is kept",
            "watching");
    assertThat(bill.lines(false).get("alarms")).isEqualTo(0.6, within(1e-9));
    assertThat(bill.units("gateway-request")).isZero();
  }

  @Test
  void a_view_is_a_request_for_its_page_and_what_it_shows_and_its_visit() {
    var bill = bill(1_000_000, 1, false);

    var visits = 1_000_000 / VisitDay.means().views();
    assertThat(units(bill, "API Gateway requests", "pages")).isEqualTo(1_300_000, within(1.0));
    assertThat(units(bill, "API Gateway requests", "visits"))
        .isEqualTo(visits * VisitDay.means().told(), within(1.0));
    assertThat(units(bill, "DynamoDB write units", "visits"))
        .isEqualTo(visits * VisitDay.means().written(), within(1.0));
    assertThat(bill.units("lambda-request"))
        .isGreaterThan(bill.units("gateway-request")); // counting, nights
  }

  @Test
  void the_cdn_takes_what_it_has_copies_of_from_the_api_and_its_bytes_from_the_region() {
    var alone = bill(10_000_000, 1, false);
    var behind = bill(10_000_000, 1, true);

    assertThat(behind.units("data-out")).isZero();
    assertThat(behind.units("cdn-byte"))
        .isEqualTo(alone.units("data-out"), within(0.2 * alone.units("data-out")));
    assertThat(behind.units("cdn-request")).isGreaterThan(behind.units("gateway-request"));
    assertThat(behind.units("gateway-request")).isLessThan(alone.units("gateway-request") / 2);
  }

  @ParameterizedTest
  @ValueSource(doubles = {1_000, 100_000, 10_000_000})
  void a_province_pays_for_what_lies_there_and_is_free_once(double views) {
    var one = bill(views, 1, true);
    var many = bill(views, 120, true);

    assertThat(many.units("table-storage") / one.units("table-storage")).isBetween(60.0, 121.0);
    assertThat(many.units("alarm")).isEqualTo(one.units("alarm"));
    assertThat(many.total(false) - many.total(true))
        .isLessThan(120 * (one.total(false) - one.total(true)) + 1);
    assertThat(many.units("gateway-request")).isGreaterThan(one.units("gateway-request"));
  }

  @Test
  void a_slower_processor_costs_function_time_and_nothing_else() {
    var usual = bill(100_000, 1, false);
    var slower =
        Month.of(
            new Scenario(100_000, 1, false), MEASURED, PARTS, Mix.USUAL.withProcessor(4), PRICES);

    assertThat(slower.units("lambda-time")).isGreaterThan(usual.units("lambda-time"));
    assertThat(slower.total(false) - usual.total(false))
        .isEqualTo(
            PRICES.of("lambda-time").of(slower.units("lambda-time"), false)
                - PRICES.of("lambda-time").of(usual.units("lambda-time"), false),
            within(1e-6));
  }

  @Test
  void keys_of_the_account_are_paid_for_by_the_request() {
    var keyed = new Parts(6, 7, true, 400, false, 3, 30, 2_920, 200, Map.of());
    var bill = Month.of(new Scenario(1e7, 1, false), MEASURED, keyed, Mix.USUAL, PRICES);

    assertThat(bill.units("key-request")).isBetween(10_000.0, 200_000.0);
    assertThat(bill(1e7, 1, false).units("key-request")).isZero();
  }

  @Test
  void a_flood_is_as_many_requests_as_the_limit_lets_through_in_a_day() {
    var work = MEASURED.work(Measured.FRONT);
    var bill = Flood.of(work, 200, false, PARTS, Mix.USUAL, PRICES);

    assertThat(bill.units("gateway-request")).isEqualTo(200 * 86_400.0);
    assertThat(bill.units("data-out")).isEqualTo(200 * 86_400 * work.bytes() / 1e9, within(1e-6));
    assertThat(Flood.of(work, 200, true, PARTS, Mix.USUAL, PRICES).units("data-out")).isZero();
    assertThat(Flood.ofBytes(8, false, PRICES).units("data-out")).isEqualTo(86_400);
  }

  @Test
  void a_server_is_paid_for_whether_anybody_comes_or_not() {
    var idle = SmallServer.of(new Scenario(0, 1, false), 0, PRICES);
    var full = SmallServer.of(new Scenario(1e7, 1, false), 5_000, PRICES);

    assertThat(idle.total(true)).isGreaterThan(12);
    assertThat(full.lines(false).get("traffic beyond the allowance")).isEqualTo(120, within(1e-6));
  }

  private static double units(Bill bill, String line, String cause) {
    return bill.items().stream()
        .filter(item -> item.line().equals(line) && item.cause().equals(cause))
        .mapToDouble(Bill.Item::units)
        .sum();
  }

  private static Bill bill(double views, int sites, boolean isCdn) {
    return Month.of(new Scenario(views, sites, isCdn), MEASURED, PARTS, Mix.USUAL, PRICES);
  }

  private static Measured measured() {
    var works = new HashMap<String, Work>();
    for (var name :
        List.of(
            Measured.FRONT,
            Measured.SECTION,
            Measured.ARTICLE,
            Measured.TTHC,
            Measured.OTHER,
            Measured.ASSET)) {
      works.put(name, work(name, "render-pages", 0));
    }
    works.put(Measured.SEARCH, work(Measured.SEARCH, "search-articles", 0));
    works.put(Measured.PICTURE, work(Measured.PICTURE, "read-media", 0));
    works.put(Measured.NEW_VISIT, work(Measured.NEW_VISIT, "record-visit", 1));
    works.put(Measured.VIEW, work(Measured.VIEW, "record-visit", 0));
    works.put(Measured.COUNT, work(Measured.COUNT, "count-visits", 1));
    works.put(Measured.NIGHT, work(Measured.NIGHT, "project-content", 0));
    for (var name :
        List.of(Measured.OPEN, Measured.DESK, Measured.SAVE, Measured.LIBRARY, Measured.CONSOLE)) {
      works.put(name, work(name, "edit-articles", 0));
    }
    return new Measured(works, Map.of(Measured.FRONT, new Pictures(1, 6, 40_000)), 4, 5_000, 6_000);
  }

  private static Work work(String name, String function, double writes) {
    return new Work(name, function, 1.73, 2, 400, 1, 0, 2, writes, 12_000, 170, 60);
  }
}
