package vn.congxa.updatetthc;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.congxa.testing.Event;
import vn.congxa.testing.TestAnswer;

/** Whatever is refused: every fault is named and nothing is written. */
class RefusalsIT {
  private static final String GOOD = "{\"onTime\": 10, \"late\": 0}";

  private final Desk desk = new Desk();

  @BeforeEach
  void a_month_with_totals_and_one_with_fields() {
    desk.send(Desk.create(1, GOOD));
    desk.send(
        Desk.create(
            2,
            """
            {"onTime": 10, "late": 0, "fields": [{"field": "Hộ tịch", "onTime": 10, "late": 0}]}
            """));
    desk.send(Desk.post(2, "used", "{\"field\": \"Hộ tịch\", \"onTime\": 1, \"late\": 0}"));
    assertThat(desk.items()).hasSize(5);
  }

  @AfterEach
  void nothing_more_was_written() {
    assertThat(desk.items()).hasSize(5);
    assertThat(desk.year(2098).version()).isEqualTo(3);
    assertThat(desk.updatesMeasured()).isEqualTo(3);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "{",
        "{\"onTime\": 1, \"late\": 2",
        "{\"onTime\": 1, \"late\": 2} x",
        "{\"onTime\": 1, \"onTime\": 2, \"late\": 3}",
        "{\"onTime\": NaN, \"late\": 0}",
        "{'onTime': 1, 'late': 0}",
        "{\"onTime\": 01, \"late\": 0}",
      })
  void what_is_not_json_is_malformed(String body) {
    assertThat(desk.send(Desk.create(3, body)).code()).isEqualTo("malformed_json");
    assertThat(desk.send(Desk.post(3, "k", body)).code()).isEqualTo("malformed_json");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[]                                        | : not_an_object",
        "{}                                        | /onTime: required, /late: required",
        "{\"onTime\": null, \"late\": 0}           | /onTime: required",
        "{\"onTime\": \"1\", \"late\": true}       | /onTime: not_a_number, /late: not_a_number",
        "{\"onTime\": -1, \"late\": -0.5}          | /onTime: out_of_range, /late: out_of_range",
        "{\"onTime\": 1.5, \"late\": 0}            | /onTime: not_whole",
        "{\"onTime\": 10000001, \"late\": 0}       | /onTime: out_of_range",
        "{\"onTime\": 1e999999999, \"late\": 0}    | /onTime: out_of_range",
        "{\"onTime\": 9223372036854775808, \"late\": 0} | /onTime: out_of_range",
        "{\"onTime\": 10, \"late\": 0, \"a/b\": 1} | /a~1b: unknown_field",
      })
  void counts_are_whole_and_within_bounds(String body, String faults) {
    assertThat(faults(desk.send(Desk.create(3, body)))).isEqualTo(faults);
    assertThat(faults(desk.send(Desk.post(3, "k", body)))).isEqualTo(faults);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'Hộ tịch' | /fields: not_a_list",
        "[1] | /fields/0: not_an_object, /fields/0/onTime: required, /fields/0/late: required,"
            + " /fields/0/field: required",
        "[{\"onTime\": 20, \"late\": 0}] | /fields/0/field: required",
        "[{\"field\": 7, \"onTime\": 20, \"late\": 0}] | /fields/0/field: not_a_string",
        "[{\"field\": \" \", \"onTime\": 20, \"late\": 0}] | /fields/0/field: blank",
        "[{\"field\": \"H\\ud83d\", \"onTime\": 20, \"late\": 0}] | /fields/0/field: not_text",
        "[{\"field\": \"A\", \"onTime\": 20, \"late\": 0, \"x\": 1}] | /fields/0/x: unknown_field",
        "[{\"field\": \"A\", \"onTime\": 19, \"late\": 1}]"
            + " | /onTime: does_not_add_up, /late: does_not_add_up",
        "[{\"field\": \"A\", \"onTime\": 19, \"late\": 0}, {\"field\": \" a\", \"onTime\": 1, \"late\": 0}]"
            + " | /fields/1/field: duplicate",
        "[{\"field\": \"A\", \"onTime\": -9, \"late\": 0}, {\"field\": \"a\", \"onTime\": 1, \"late\": 0}]"
            + " | /fields/0/onTime: out_of_range, /fields/1/field: duplicate",
      })
  void fields_are_named_once_and_add_up(String fields, String faults) {
    var given = fields.startsWith("[") ? fields : "\"" + fields + "\"";
    var body = "{\"onTime\": 20, \"late\": 0, \"fields\": " + given + "}";

    assertThat(sorted(faults(desk.send(Desk.create(3, body))))).isEqualTo(sorted(faults));
  }

  @Test
  void names_and_lists_are_only_so_long() {
    var name = "{\"field\": \"" + "ô".repeat(121) + "\", \"onTime\": 1, \"late\": 0}";
    assertThat(faults(desk.send(Desk.post(2, "k", name)))).isEqualTo("/field: too_long");

    var field = "{\"field\": \"A\", \"onTime\": 0, \"late\": 0},";
    var fields = "[" + field.repeat(101).substring(0, field.length() * 101 - 1) + "]";
    assertThat(
            faults(
                desk.send(
                    Desk.create(3, "{\"onTime\": 10, \"late\": 0, \"fields\": " + fields + "}"))))
        .isEqualTo("/fields: too_long");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2098 | 13   | month: out_of_range",
        "2098 | 0    | month: out_of_range",
        "2098 | x    | month: not_a_number",
        "2098 | 1.5  | month: not_a_number",
        "1999 | 1    | year: out_of_range",
        "2100 | 1    | year: out_of_range",
        "20x6 | 1    | year: not_a_number",
        "1999 | 13   | year: out_of_range, month: out_of_range",
      })
  void the_address_names_a_year_and_a_month(String year, String month, String faults) {
    var put = Desk.put(year, month, GOOD).header("if-none-match", "*");
    var post = Desk.post(1, "k", GOOD).parameter("year", year).parameter("month", month);

    assertThat(faults(desk.send(put))).isEqualTo(faults);
    assertThat(faults(desk.send(post))).isEqualTo(faults);
  }

  @Test
  void what_is_wrong_with_header_address_and_body_is_told_at_once() {
    var body =
        """
        {"onTime": 10, "late": 0, "x": 1,
         "fields": [{"field": "A", "onTime": 1, "late": 0}, {"field": "A", "onTime": 1, "late": 0}]}
        """;

    assertThat(faults(desk.send(Desk.put("1999", "13", body).header("if-match", "1"))))
        .isEqualTo(
            "if-match: not_an_entity_tag, year: out_of_range, month: out_of_range,"
                + " /x: unknown_field, /fields/1/field: duplicate, /onTime: does_not_add_up");
    assertThat(
            faults(
                desk.send(
                    Desk.create(
                        13,
                        "{\"onTime\": 1, \"late\": 0, \"fields\": "
                            + "[{\"field\": \"A\", \"onTime\": 2, \"late\": 0}]}"))))
        .isEqualTo("month: out_of_range, /onTime: does_not_add_up");
  }

  @Test
  void a_header_that_is_missed_is_told_beside_what_else_is_wrong() {
    assertThat(faults(desk.send(Desk.put("2098", "13", "{\"onTime\": 1}"))))
        .isEqualTo("if-match: required, month: out_of_range, /late: required");
    assertThat(faults(desk.send(Desk.post(13, "", "{\"onTime\": 1}"))))
        .isEqualTo("idempotency-key: required, month: out_of_range, /late: required");
    assertThat(faults(desk.send(Desk.post(13, "a b", GOOD))))
        .isEqualTo("idempotency-key: not_a_key, month: out_of_range");
    assertThat(desk.send(Desk.put("2098", "13", "{")).code()).isEqualTo("malformed_json");
  }

  @Test
  void sums_and_names_are_checked_where_what_they_need_can_be_read() {
    assertThat(
            faults(
                desk.send(
                    Desk.create(
                        3,
                        """
                        {"onTime": 10, "late": 7, "fields": [
                          {"onTime": 1, "late": 2},
                          {"field": "A", "onTime": 1.5, "late": 3},
                          {"field": "A", "onTime": 1, "late": 4}]}
                        """))))
        .isEqualTo(
            "/fields/0/field: required, /fields/1/onTime: not_whole,"
                + " /fields/2/field: duplicate, /late: does_not_add_up");
  }

  @Test
  void every_count_that_falls_is_named() {
    var body =
        """
        {"onTime": 9, "late": 1, "fields": [{"field": "Hộ tịch", "onTime": 9, "late": 0}]}
        """;

    assertThat(faults(desk.send(Desk.create(3, body))))
        .isEqualTo("/late: does_not_add_up, /onTime: decreasing, /fields/0/onTime: decreasing");
  }

  @Test
  void cumulative_counts_do_not_fall() {
    assertThat(faults(desk.send(Desk.create(3, "{\"onTime\": 9, \"late\": 0}"))))
        .isEqualTo("/onTime: decreasing");
    assertThat(faults(desk.send(Desk.post(1, "k", "{\"onTime\": 2, \"late\": 0}"))))
        .isEqualTo("/onTime: decreasing");
  }

  @Test
  void a_stale_version_is_refused() {
    assertThat(desk.send(Desk.put("2098", "2", GOOD).header("if-match", "\"1\"")).code())
        .isEqualTo("precondition_failed");
    assertThat(desk.send(Desk.put("2098", "2", GOOD)).code()).isEqualTo("precondition_required");
  }

  @Test
  void fields_are_named_where_they_are_kept_and_only_there() {
    assertThat(faults(desk.send(Desk.post(2, "k", GOOD)))).isEqualTo("/field: field_needed");
    assertThat(
            faults(
                desk.send(
                    Desk.post(1, "k", "{\"field\": \"Hộ tịch\", \"onTime\": 0, \"late\": 0}"))))
        .isEqualTo("/field: fields_not_kept");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "a b", "khóa", "a\u007f", "\t"})
  void a_key_is_visible_ascii(String key) {
    assertThat(desk.send(Desk.post(2, key, GOOD)).code()).isEqualTo("idempotency_key_required");
  }

  @Test
  void a_key_is_at_most_255_characters() {
    assertThat(desk.send(Desk.post(2, "k".repeat(256), GOOD)).code())
        .isEqualTo("idempotency_key_required");
  }

  @Test
  void a_used_key_is_for_the_same_request_of_the_same_clerk_only() {
    var same = "{\"field\": \"Hộ tịch\", \"onTime\": 1, \"late\": 0}";
    for (var other :
        List.of(
            Desk.post(2, "used", same.replace("1", "2")),
            Desk.post(3, "used", same),
            Desk.post(2, "used", same).parameter("year", "2097"),
            Desk.post(2, "used", same).claim("sub", "u-2"))) {
      var answer = desk.send(other);
      assertThat(answer.status()).isEqualTo(422);
      assertThat(answer.code()).isEqualTo("idempotency_key_reused");
    }
    assertThat(desk.send(Desk.post(2, "used", same)).status()).isEqualTo(200);
  }

  @Test
  void a_body_over_100_kb_is_too_large() {
    var body = GOOD + " ".repeat(100 * 1024 - GOOD.length() + 1);

    assertThat(desk.send(Desk.create(1, body)).status()).isEqualTo(413);
    assertThat(desk.send(Desk.post(1, "k", body)).status()).isEqualTo(413);
    // One less is read, and refused for what it says.
    assertThat(desk.send(Desk.create(1, body.substring(1, body.length()))).status()).isEqualTo(400);
  }

  @Test
  void a_body_that_is_not_declared_as_json_is_not_read() {
    assertThat(desk.send(Desk.create(3, GOOD).header("content-type", "text/plain")).status())
        .isEqualTo(415);
  }

  @Test
  void only_a_clerks_access_token_may_write() {
    var writer = desk.send(Desk.create(3, GOOD).claim("cognito:groups", "[writer admin]"));
    assertThat(writer.status()).isEqualTo(403);
    assertThat(writer.code()).isEqualTo("role_required");
    assertThat(writer.json().path("title").asText()).contains("clerk");

    assertThat(desk.send(Desk.post(3, "k", GOOD).claim("cognito:groups", "[clerks]")).code())
        .isEqualTo("role_required");
    assertThat(
            desk.send(Desk.create(3, GOOD).claim("cognito:groups", "[clerk@an-binh-tay]")).code())
        .isEqualTo("role_required");
    assertThat(desk.send(Desk.create(3, GOOD).claim("token_use", "id")).code())
        .isEqualTo("wrong_token_kind");
    var nobody =
        Event.of("PUT /api/staff/tthc/{year}/{month}", "/api/staff/tthc/2098/3")
            .parameter("year", "2098")
            .parameter("month", "3")
            .header("if-none-match", "*")
            .body(GOOD);
    assertThat(desk.send(nobody).status()).isEqualTo(401);
    assertThat(desk.send(nobody).code()).isEqualTo("not_signed_in");
  }

  @Test
  void a_caller_without_the_role_learns_nothing_of_what_is_wrong() {
    var answer = desk.send(Desk.put("1999", "13", "{").claim("cognito:groups", "[]"));

    assertThat(answer.code()).isEqualTo("role_required");
  }

  private static String faults(TestAnswer answer) {
    assertThat(answer.status()).as(answer.text()).isEqualTo(422);
    assertThat(answer.code()).isEqualTo("invalid");
    var faults = new ArrayList<String>();
    for (var error : answer.json().path("errors")) {
      assertThat(error.path("message").asText()).isNotBlank();
      faults.add(error.path("pointer").asText() + ": " + error.path("code").asText());
    }
    return String.join(", ", faults);
  }

  private static List<String> sorted(String faults) {
    return List.of(faults.split(", ")).stream().sorted().toList();
  }
}
