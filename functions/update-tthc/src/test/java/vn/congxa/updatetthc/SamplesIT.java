package vn.congxa.updatetthc;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.congxa.testing.Event;

/** The sample events do what their names say. */
class SamplesIT {
  private final Desk desk = new Desk();

  @BeforeEach
  void october_is_there() {
    desk.clock.set(Instant.parse("2026-11-01T02:00:00Z"));
  }

  @ParameterizedTest
  @CsvSource({
    "create, 201",
    "correct, 201",
    "replace, 412",
    "does-not-add-up, 422",
    "identity-token, 401",
    "key-missing, 422",
    "malformed, 400",
    "many-faults, 422",
    "no-precondition, 428",
    "stale, 412",
    "wrong-role, 403",
    "add, 201",
    "add-without-field, 201",
  })
  void on_an_empty_table(String sample, int status) {
    var answer = desk.send(Event.sample("update-tthc." + sample + ".json"));

    assertThat(answer.status()).as(answer.text()).isEqualTo(status);
    assertThat(desk.items().isEmpty()).isEqualTo(status != 201);
  }

  @Test
  void one_after_the_other() {
    assertThat(status("create")).isEqualTo(201);
    assertThat(status("create")).isEqualTo(412);
    assertThat(status("replace")).isEqualTo(200);
    assertThat(status("add")).isEqualTo(200);
    assertThat(status("add-without-field")).isEqualTo(422);
    assertThat(status("key-reused")).isEqualTo(422);
    assertThat(status("decreasing")).isEqualTo(422);
    assertThat(desk.year(2024).month(10).orElseThrow().counts().onTime()).isEqualTo(1_263);
  }

  @Test
  void many_faults_are_all_named() {
    var errors = desk.send(Event.sample("update-tthc.many-faults.json")).json().path("errors");

    assertThat(errors.findValuesAsText("pointer"))
        .containsExactlyInAnyOrder(
            "month", "/onTime", "/late", "/fields/0/field", "/fields/0/onTime", "/note");
  }

  private int status(String sample) {
    return desk.send(Event.sample("update-tthc." + sample + ".json")).status();
  }
}
