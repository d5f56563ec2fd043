package vn.congxa.updatetthc;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import vn.congxa.testing.TestAnswer;

/** Two months that are there, and that stay as they are whatever is refused. */
abstract class RefusalCase {
  static final String GOOD = "{\"onTime\": 10, \"late\": 0}";

  final Desk desk = new Desk();

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
    assertThat(desk.items()).hasSize(6);
  }

  @AfterEach
  void nothing_more_was_written() {
    assertThat(desk.items()).hasSize(6);
    assertThat(desk.year(2098).version()).isEqualTo(3);
    assertThat(desk.updatesMeasured()).isEqualTo(3);
  }

  static String faults(TestAnswer answer) {
    assertThat(answer.status()).as(answer.text()).isEqualTo(422);
    assertThat(answer.code()).isEqualTo("invalid");
    var faults = new ArrayList<String>();
    for (var error : answer.json().path("errors")) {
      assertThat(error.path("message").asText()).isNotBlank();
      faults.add(error.path("pointer").asText() + ": " + error.path("code").asText());
    }
    return String.join(", ", faults);
  }
}
