package vn.congxa.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Year;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is wrong is named, every fault of it, and nothing is written. */
class BadInputE2E extends BadRequestCase {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "{",
        "{\"onTime\": 1,}",
        "nothing",
        "{\"onTime\": 01, \"late\": 0}",
        "{\"onTime\": 1, \"onTime\": 2, \"late\": 0}",
        "{\"onTime\": 1, \"late\": 0} {}",
        "{\"onTime\": NaN, \"late\": 0}"
      })
  void what_is_not_json_is_refused(String body) {
    Refusal.assertProblem(put(MARCH, body, "if-match", "*"), 400, "malformed_json");
  }

  @Test
  void json_nested_beyond_reason_is_refused() {
    var nested = "{\"fields\": " + "[".repeat(40_000) + "]".repeat(40_000) + "}";

    Refusal.assertProblem(put(MARCH, nested, "if-match", "*"), 400, "malformed_json");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{}                                    | /late required, /onTime required",
        "{\"onTime\": 1}                       | /late required",
        "{\"onTime\": null, \"late\": 0}       | /onTime required",
        "{\"onTime\": \"1\", \"late\": true}   | /late not_a_number, /onTime not_a_number",
        "{\"onTime\": -1, \"late\": 0}         | /onTime out_of_range",
        "{\"onTime\": 1.5, \"late\": 0}        | /onTime not_whole",
        "{\"onTime\": 1e400, \"late\": 0}      | /onTime out_of_range",
        "{\"onTime\": 99999999999999999999, \"late\": 0} | /onTime out_of_range",
        "{\"onTime\": 1, \"late\": 0, \"total\": 1}      | /total unknown_field",
        "{\"onTime\": 1, \"late\": 0, \"a/b~\": 1}       | /a~1b~0 unknown_field",
        "{\"onTime\": 1, \"late\": 0, \"fields\": {}}    | /fields not_a_list",
        "{\"onTime\": 1, \"late\": 0, \"fields\": [1]}   | /fields/0 not_an_object",
        "{\"onTime\": 1, \"late\": 0, \"correction\": 1} | /correction not_a_boolean",
        "{\"onTime\": 1, \"late\": 0, \"correction\": null} | /correction not_a_boolean",
        "{\"onTime\": 1, \"late\": 0, \"fields\": null}  | /fields not_a_list",
        "{\"onTime\": 1, \"late\": 0, \"fields\": [null]} | /fields/0 not_an_object",
      })
  void every_faulty_field_is_named(String body, String faults) {
    var answer = put(MARCH, body, "if-match", "*");

    Refusal.assertProblem(answer, 422, "invalid");
    for (var fault : faults.strip().split(", ", -1)) {
      assertThat(answer.faults()).contains(fault);
    }
  }

  @Test
  void a_body_that_is_no_object_is_refused() {
    Refusal.assertProblem(put(MARCH, "[]", "if-match", "*"), 422, "invalid");
    Refusal.assertProblem(put(MARCH, "1", "if-match", "*"), 422, "invalid");
  }

  @Test
  void faults_of_address_and_body_are_named_at_once_with_a_message_in_either_language() {
    var answer =
        put(
            "/api/staff/tthc/1999/13",
            "{\"onTime\": -1, \"x\": 0}",
            "if-none-match",
            "*",
            "accept-language",
            "en");

    Refusal.assertProblem(answer, 422, "invalid");
    assertThat(answer.faults())
        .isEqualTo(
            "/late required, /onTime out_of_range, /x unknown_field,"
                + " month out_of_range, year out_of_range");
    assertThat(answer.json().path("title").asString()).isEqualTo("Some of the input is not valid.");
    assertThat(answer.header("content-language")).isEqualTo("en");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1999/3",
        "2007/0",
        "2007/13",
        "2007/x",
        "x/3",
        "-1/3",
        "2007/3.0",
        "99999999999/3",
        "+2007/3"
      })
  void a_month_that_is_none_is_refused(String month) {
    var answer =
        put("/api/staff/tthc/" + month, "{\"onTime\": 1, \"late\": 0}", "if-none-match", "*");

    Refusal.assertProblem(answer, 422, "invalid");
  }

  @Test
  void a_year_after_next_year_is_refused() {
    var year = Year.now(ZoneId.of("Asia/Ho_Chi_Minh")).getValue() + 2;
    var path = "/api/staff/tthc/" + year + "/1";

    Refusal.assertProblem(
        put(path, "{\"onTime\": 1, \"late\": 0}", "if-none-match", "*"), 422, "invalid");
    Refusal.assertProblem(portal.get("/api/tthc/" + year), 422, "invalid");
  }

  @Test
  void fields_that_do_not_add_up_are_refused() {
    var body =
        "{\"onTime\": 200, \"late\": 10,"
            + " \"fields\": [{\"field\": \"Hộ tịch\", \"onTime\": 5, \"late\": 10}]}";
    var answer = put(MARCH, body, "if-match", "*");

    Refusal.assertProblem(answer, 422, "invalid");
    assertThat(answer.faults()).contains("/onTime does_not_add_up");
  }

  @Test
  void a_cumulative_count_that_decreases_is_refused_with_the_reason() {
    var answer =
        put("/api/staff/tthc/2007/4", "{\"onTime\": 99, \"late\": 10}", "if-none-match", "*");

    Refusal.assertProblem(answer, 422, "invalid");
    assertThat(answer.faults()).contains("/onTime decreasing");
    assertThat(answer.body()).contains("100").contains("correction");
  }

  @Test
  void a_staff_body_over_100_kilobytes_is_refused() {
    var large = "{\"onTime\": 1, \"late\": 0" + " ".repeat(100 * 1024) + "}";

    Refusal.assertProblem(put(MARCH, large, "if-match", "*"), 413, "too_large");
    Refusal.assertProblem(post(large, "idempotency-key", "k"), 413, "too_large");
  }

  @Test
  void a_visit_of_over_2_kilobytes_is_refused() {
    var large = "{" + " ".repeat(2 * 1024) + "}";

    Refusal.assertProblem(portal.json("POST", "/api/visits", large), 413, "too_large");
  }

  @Test
  void a_visit_that_says_anything_is_refused() {
    Refusal.assertProblem(portal.json("POST", "/api/visits", "{\"page\": \"/\"}"), 422, "invalid");
    Refusal.assertProblem(portal.json("POST", "/api/visits", ""), 400, "malformed_json");
  }
}
