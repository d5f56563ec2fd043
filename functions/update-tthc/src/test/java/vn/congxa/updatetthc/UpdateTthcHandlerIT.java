package vn.congxa.updatetthc;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.congxa.lambda.Wiring;
import vn.congxa.testing.Event;

class UpdateTthcHandlerIT {
  private static final String TEN = "{\"onTime\": 10, \"late\": 0}";
  private static final String ELEVEN = "{\"onTime\": 11, \"late\": 1}";

  private final Desk desk = new Desk();

  @Test
  void a_first_report_is_created_and_answered_with_its_version() {
    var answer =
        desk.send(
            Desk.create(
                3,
                """
                {"onTime": 7, "late": 1,
                 "fields": [{"field": " Hộ  tịch ", "onTime": 7, "late": 1}]}
                """));

    assertThat(answer.status()).isEqualTo(201);
    assertThat(answer.header("etag")).isEqualTo("\"1\"");
    assertThat(answer.header("cache-control")).isEqualTo("no-store");
    assertThat(answer.text())
        .isEqualTo(
            "{\"year\":2098,\"month\":3,\"processed\":8,\"onTime\":7,\"late\":1,"
                + "\"onTimePercent\":87.5,\"latePercent\":12.5,"
                + "\"updatedAt\":\"2098-12-31T23:59:59+07:00\",\"version\":1,"
                + "\"fields\":[{\"field\":\"Hộ tịch\",\"processed\":8,\"onTime\":7,\"late\":1}]}");
    assertThat(desk.items())
        .containsOnlyKeys(
            "an-binh-dong/year#2098",
            "an-binh-dong/newest",
            "an-binh-dong#audit/2098#03#0000000001#2098-12-31T16:59:59.000000000Z");
    assertThat(desk.updatesMeasured()).isEqualTo(1);
  }

  @Test
  void a_rehearsal_goes_the_whole_way_and_writes_nothing() {
    var actions = ClerkActions.of(desk.wiring);

    for (var i = 0; i < 2; i++) {
      assertThat(actions.rehearse("roles").status()).isEqualTo(201);
    }

    assertThat(desk.items()).isEmpty();
    assertThat(desk.updatesMeasured()).isZero();
  }

  @Test
  void a_clerk_of_this_site_alone_may_post_for_it() {
    var put = Desk.create(3, TEN).claim("cognito:groups", "[clerk@an-binh-dong]");

    assertThat(desk.send(put).status()).isEqualTo(201);
  }

  @Test
  void a_report_is_replaced_under_the_version_that_was_read() {
    desk.send(Desk.create(3, TEN));

    var answer = desk.send(Desk.put("2098", "03", ELEVEN).header("if-match", "\"1\""));

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.header("etag")).isEqualTo("\"2\"");
    assertThat(desk.year(2098).month(3).orElseThrow().counts().onTime()).isEqualTo(11);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "if-match      | '\"1\"'            | 200",
        "if-match      | '\"7\",\"1\"'      | 200",
        "if-match      | ',, \"7\" , \"1\",' | 200",
        "if-match      | '\"a,b\",\"1\"'    | 200",
        "if-match      | *                  | 200",
        "if-match      | '\"2\"'            | 412",
        "if-match      | '\"01\"'           | 412",
        "if-match      | 'W/\"1\"'          | 412",
        "if-none-match | *                  | 412",
        "if-none-match | '\"7\"'            | 428",
        "if-match      | 1                  | 422",
        "if-match      | '\"1'              | 422",
        "if-match      | '\"1\" \"2\"'      | 422",
        "if-match      | ','                | 422",
      })
  void the_headers_of_rfc_9110_guard_what_is_there(String header, String value, int status) {
    desk.send(Desk.create(3, TEN));
    var before = desk.items();

    var answer = desk.send(Desk.put("2098", "3", ELEVEN).header(header, value));

    assertThat(answer.status()).isEqualTo(status);
    assertThat(desk.items().equals(before)).isEqualTo(status != 200);
  }

  @ParameterizedTest
  @CsvSource({"*, '\"1\"', 412", "'\"1\"', '\"1\"', 412", "'\"1\"', '\"2\", W/\"3\"', 200"})
  void both_headers_together_must_hold(String match, String noneMatch, int status) {
    desk.send(Desk.create(3, TEN));

    var put = Desk.put("2098", "3", ELEVEN);
    var answer = desk.send(put.header("if-match", match).header("if-none-match", noneMatch));

    assertThat(answer.status()).isEqualTo(status);
  }

  @Test
  void where_there_is_no_report_nothing_matches() {
    assertThat(desk.send(Desk.put("2098", "3", TEN).header("if-match", "*")).code())
        .isEqualTo("precondition_failed");
    assertThat(desk.send(Desk.put("2098", "3", TEN).header("if-match", "\"0\"")).code())
        .isEqualTo("precondition_failed");
    assertThat(desk.items()).isEmpty();
  }

  @Test
  void a_count_may_fall_only_as_a_correction() {
    desk.send(Desk.create(3, ELEVEN));

    var refused = desk.send(Desk.create(4, TEN));
    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.json().path("errors").findValuesAsText("pointer"))
        .containsExactly("/onTime", "/late");
    assertThat(refused.json().at("/errors/0/code").asText()).isEqualTo("decreasing");
    assertThat(refused.json().at("/errors/0/message").asText()).contains("03/2098: 11");

    var correction = "{\"onTime\": 10, \"late\": 0, \"correction\": true}";
    assertThat(desk.send(Desk.create(4, correction)).status()).isEqualTo(201);
  }

  @Test
  void dossiers_are_added_and_the_same_request_again_is_answered_alike_and_adds_nothing() {
    desk.send(Desk.create(3, TEN));

    var first = desk.send(Desk.post(3, "k-1", ELEVEN));
    desk.send(Desk.post(3, "k-2", ELEVEN));
    var before = desk.items();
    var again = desk.send(Desk.post(3, "k-1", ELEVEN));

    assertThat(first.status()).isEqualTo(200);
    assertThat(first.header("etag")).isEqualTo("\"2\"");
    assertThat(first.json().path("processed").asLong()).isEqualTo(22);
    assertThat(again.raw()).isEqualTo(first.raw());
    assertThat(desk.items()).isEqualTo(before);
    assertThat(desk.updatesMeasured()).isEqualTo(3);
  }

  @Test
  void a_month_without_a_report_starts_from_the_one_before() {
    desk.send(Desk.create(3, TEN));

    var answer = desk.send(Desk.post(5, "k-1", ELEVEN));
    var again = desk.send(Desk.post(5, "k-1", ELEVEN));

    assertThat(answer.status()).isEqualTo(201);
    assertThat(answer.json().path("onTime").asLong()).isEqualTo(21);
    assertThat(again.raw()).isEqualTo(answer.raw());
  }

  @Test
  void a_month_without_new_dossiers_can_be_said_so() {
    desk.send(Desk.create(3, TEN));

    var answer = desk.send(Desk.post(4, "k-1", "{\"onTime\": 0, \"late\": 0}"));

    assertThat(answer.status()).isEqualTo(201);
    assertThat(answer.json().path("onTime").asLong()).isEqualTo(10);
  }

  @Test
  void next_year_is_next_by_the_sites_own_calendar() {
    var put = Desk.put("2100", "1", TEN).header("if-none-match", "*");
    assertThat(desk.send(put).status()).isEqualTo(422);

    desk.clock.set(desk.clock.instant().plusSeconds(1));

    assertThat(desk.send(put).status()).isEqualTo(201);
  }

  @Test
  void as_lambda_starts_it_it_reads_and_writes_nothing_before_the_first_request() {
    var environment = new HashMap<>(desk.db.variables());
    environment.put("AWS_LAMBDA_FUNCTION_NAME", "update-tthc");

    var handler = new UpdateTthcHandler(Wiring.of(environment));

    assertThat(desk.items()).isEmpty();
    assertThat(Event.sample("update-tthc.create.json").to(handler).status()).isEqualTo(201);
  }
}
