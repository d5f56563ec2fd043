package vn.congxa.updatetthc;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Addresses, guards, keys and counts that do not fit: every fault is named and nothing is written.
 */
class ChangeRefusalsIT extends RefusalCase {
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
}
