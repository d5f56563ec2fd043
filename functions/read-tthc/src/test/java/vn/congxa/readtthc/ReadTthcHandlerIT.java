package vn.congxa.readtthc;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.congxa.aws.Environment;
import vn.congxa.aws.Tries;
import vn.congxa.lambda.Wiring;
import vn.congxa.log.RequestLog;
import vn.congxa.site.Site;
import vn.congxa.site.SiteStore;
import vn.congxa.stack.DynamoDbLocal;
import vn.congxa.testing.CapacityMeter;
import vn.congxa.testing.Event;
import vn.congxa.testing.MovableClock;
import vn.congxa.testing.TestAnswer;
import vn.congxa.testing.TestClients;
import vn.congxa.tthc.Counts;
import vn.congxa.tthc.FieldCounts;
import vn.congxa.tthc.TthcImportStore;
import vn.congxa.tthc.TthcReport;

class ReadTthcHandlerIT {
  private static final Instant NEW_YEARS_EVE = Instant.parse("2026-12-31T16:59:59Z");

  private final DynamoDbLocal db = DynamoDbLocal.shared().freshTables();
  private final MovableClock clock = new MovableClock(NEW_YEARS_EVE);
  private final CapacityMeter meter = new CapacityMeter();
  private final ReadTthcHandler handler =
      new ReadTthcHandler(
          new Wiring(
              new Environment(db.variables()),
              () -> TestClients.watched(db, meter),
              clock,
              RequestLog.unheard()));

  @BeforeEach
  void a_site_that_the_function_has_read() {
    new SiteStore(db.client(), db.table("ContentTable"))
        .save(
            new Site(
                "an-binh-dong",
                "Xã An Bình Đông",
                List.of("localhost"),
                ZoneId.of("Asia/Ho_Chi_Minh"),
                "Trần Văn Mẫu",
                "Ấp Một",
                "0200 000 0000",
                "xa@example.vn",
                List.of(),
                0),
            new byte[] {1});
    year("2000");
    meter.reset();
  }

  @Test
  void without_a_report_there_is_none_to_show() {
    var answer = Event.sample("read-tthc.newest.json").to(handler);

    assertThat(answer.status()).isEqualTo(404);
    assertThat(answer.code()).isEqualTo("no_report");
  }

  @Test
  void the_newest_report_is_one_request_and_half_a_unit() {
    store(2026, 10, 15_800, 95, "2026-11-01T02:28:09Z");
    store(2026, 11, 15_900, 100, "2026-12-01T02:28:09Z");

    var answer = Event.sample("read-tthc.newest.json").to(handler);

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.header("content-type")).isEqualTo("application/json");
    assertThat(answer.header("cache-control")).isEqualTo("public, max-age=30");
    assertThat(answer.text())
        .isEqualTo(
            "{\"year\":2026,\"month\":11,\"processed\":16000,\"onTime\":15900,\"late\":100,"
                + "\"onTimePercent\":99.38,\"latePercent\":0.63,"
                + "\"updatedAt\":\"2026-12-01T09:28:09+07:00\",\"url\":\"/tthc/2026\"}");
    assertThat(meter.requests()).isEqualTo(1);
    assertThat(meter.reads()).isEqualTo(0.5);
  }

  @Test
  void nothing_processed_has_no_shares() {
    store(2026, 1, 0, 0, "2026-02-01T00:00:00Z");

    var json = Event.sample("read-tthc.newest.json").to(handler).json();

    assertThat(json.path("onTimePercent").isNull()).isTrue();
    assertThat(json.path("latePercent").isNull()).isTrue();
  }

  @Test
  void a_year_lists_its_months_with_fields_and_versions() {
    store(2026, 2, 20, 0, "2026-03-01T00:00:00Z");
    store(
        new TthcReport(
            2026,
            1,
            new Counts(10, 0),
            List.of(new FieldCounts("Hộ tịch", new Counts(10, 0))),
            Instant.parse("2026-02-01T00:00:00Z")));

    var answer = Event.sample("read-tthc.year.json").to(handler);

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.header("cache-control")).isEqualTo("public, max-age=30");
    assertThat(answer.text())
        .isEqualTo(
            "{\"year\":2026,\"reports\":[{\"month\":1,\"processed\":10,\"onTime\":10,\"late\":0,"
                + "\"onTimePercent\":100,\"latePercent\":0,"
                + "\"updatedAt\":\"2026-02-01T07:00:00+07:00\",\"version\":1,"
                + "\"fields\":[{\"field\":\"Hộ tịch\",\"processed\":10,\"onTime\":10,\"late\":0}]},"
                + "{\"month\":2,\"processed\":20,\"onTime\":20,\"late\":0,"
                + "\"onTimePercent\":100,\"latePercent\":0,"
                + "\"updatedAt\":\"2026-03-01T07:00:00+07:00\",\"version\":1,\"fields\":[]}]}");
    assertThat(meter.requests()).isEqualTo(1);
    assertThat(meter.reads()).isEqualTo(0.5);
  }

  @Test
  void a_year_without_reports_is_an_empty_list() {
    assertThat(year("2000").text()).isEqualTo("{\"year\":2000,\"reports\":[]}");
  }

  @ParameterizedTest
  @CsvSource({
    "1999, out_of_range",
    "2028, out_of_range",
    "999999999, out_of_range",
    "9999999999999999999999, not_a_number",
    "abc, not_a_number",
    "2026.5, not_a_number",
    "-2026, not_a_number",
    "٢٠٢٦, not_a_number",
  })
  void a_year_that_is_none_is_refused(String year, String code) {
    var answer = year(year);

    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.json().at("/errors/0/pointer").asText()).isEqualTo("year");
    assertThat(answer.json().at("/errors/0/code").asText()).isEqualTo(code);
    assertThat(meter.requests()).isZero();
  }

  @Test
  void next_year_is_next_by_the_sites_own_calendar() {
    assertThat(year("2027").status()).isEqualTo(200);
    assertThat(year("2028").status()).isEqualTo(422);

    clock.set(NEW_YEARS_EVE.plusSeconds(1)); // midnight in the site's zone, not yet in London

    assertThat(year("2028").status()).isEqualTo(200);
  }

  @Test
  void the_sample_of_a_bad_year_is_refused() {
    assertThat(Event.sample("read-tthc.bad-year.json").to(handler).status()).isEqualTo(422);
  }

  @Test
  void a_route_that_is_not_this_functions_is_not_found() {
    assertThat(Event.of("GET /api/tthc/{year}/x", "/api/tthc/2026/x").to(handler).code())
        .isEqualTo("not_found");
  }

  @Test
  void as_lambda_starts_it_it_reads_before_the_first_request_and_answers() {
    var environment = new HashMap<>(db.variables());
    environment.put("AWS_LAMBDA_FUNCTION_NAME", "read-tthc");
    store(2026, 1, 1, 0, "2026-02-01T00:00:00Z");

    var answer =
        Event.sample("read-tthc.newest.json").to(new ReadTthcHandler(Wiring.of(environment)));

    assertThat(answer.status()).isEqualTo(200);
  }

  private TestAnswer year(String year) {
    return Event.of("GET /api/tthc/{year}", "/api/tthc/" + year)
        .parameter("year", year)
        .to(handler);
  }

  private void store(int year, int month, long onTime, long late, String updatedAt) {
    store(
        new TthcReport(year, month, new Counts(onTime, late), List.of(), Instant.parse(updatedAt)));
  }

  private void store(TthcReport report) {
    new TthcImportStore(db.client(), db.table("TthcTable"), new Tries(new Random(), _ -> {}))
        .store("an-binh-dong", List.of(report), "test", NEW_YEARS_EVE);
  }
}
