package vn.congxa.updatetthc;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a body can say wrong: every fault is named and nothing is written. */
class BodyRefusalsIT extends RefusalCase {
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

  private static List<String> sorted(String faults) {
    return List.of(faults.split(", ")).stream().sorted().toList();
  }
}
