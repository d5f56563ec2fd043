package vn.congxa.recordvisit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.congxa.testing.Event;
import vn.congxa.testing.TestAnswer;

class OneAddressIT {
  private final VisitPortal portal = new VisitPortal();

  @Test
  void visitors_of_one_address_beyond_the_bound_read_the_counts_and_are_told_to_the_operator() {
    for (var i = 0; i < 2_048; i++) {
      assertThat(post("Mozilla/5.0 Firefox/140.0 " + i).json().path("total").asInt())
          .isEqualTo(1001);
    }

    var answer = post("Mozilla/5.0 Firefox/140.0 more");

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.json().path("total").asInt()).isEqualTo(1000);
    assertThat(portal.visitors()).hasSize(2_048);
    assertThat(portal.logged()).containsOnlyOnce("\"RefusedVisits\":1");
  }

  private TestAnswer post(String browser) {
    return Event.sample("record-visit.new-visit.json")
        .header("user-agent", browser)
        .to(portal.handler);
  }
}
