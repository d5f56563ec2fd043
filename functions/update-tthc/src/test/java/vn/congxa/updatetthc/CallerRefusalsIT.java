package vn.congxa.updatetthc;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.congxa.testing.Event;

/** Who may not write learns that, and nothing is written. */
class CallerRefusalsIT extends RefusalCase {
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
}
