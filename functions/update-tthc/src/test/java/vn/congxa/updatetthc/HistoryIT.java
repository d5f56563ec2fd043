package vn.congxa.updatetthc;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.congxa.testing.Event;

/** What was done to a month's report, and how it is undone. */
class HistoryIT {
  private final Desk desk = new Desk();

  @Test
  void every_change_is_told_the_newest_first_with_what_was_before() {
    desk.send(Desk.create(3, "{\"onTime\": 10, \"late\": 1}"));
    desk.send(Desk.post(3, "k", "{\"onTime\": 5, \"late\": 0}"));

    var items = desk.send(history(3)).json().path("items");

    assertThat(items).hasSize(2);
    assertThat(items.get(0).path("what").asText()).isEqualTo("add");
    assertThat(items.get(0).path("by").asText()).isEqualTo("u-1");
    assertThat(items.get(0).path("before").path("onTime").asInt()).isEqualTo(10);
    assertThat(items.get(0).path("after").path("onTime").asInt()).isEqualTo(15);
    assertThat(items.get(1).path("before").isNull()).isTrue();
    assertThat(desk.send(history(4)).json().path("items")).isEmpty();
  }

  @Test
  void a_report_is_put_back_as_it_was() {
    desk.send(Desk.create(3, "{\"onTime\": 10, \"late\": 1}"));
    desk.send(Desk.post(3, "k", "{\"onTime\": 5, \"late\": 0}"));

    var undone =
        Desk.put("2098", "3", "{\"onTime\": 10, \"late\": 1, \"correction\": true}")
            .header("if-match", "\"2\"");
    assertThat(desk.send(undone).status()).isEqualTo(200);

    assertThat(desk.send(history(3)).json().path("items").get(0).path("what").asText())
        .isEqualTo("correct");
    assertThat(desk.year(2098).month(3))
        .hasValueSatisfying(r -> assertThat(r.counts().onTime()).isEqualTo(10));
  }

  private static Event history(int month) {
    return Event.of(
            "GET /api/staff/tthc/{year}/{month}/history",
            "/api/staff/tthc/2098/" + month + "/history")
        .parameter("year", "2098")
        .parameter("month", String.valueOf(month))
        .claim("token_use", "access")
        .claim("sub", "u-1")
        .claim("cognito:groups", "[clerk]");
  }
}
