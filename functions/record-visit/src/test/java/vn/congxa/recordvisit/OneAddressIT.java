package vn.congxa.recordvisit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import vn.congxa.stack.DynamoDbLocal;
import vn.congxa.testing.CapacityMeter;
import vn.congxa.testing.Event;
import vn.congxa.testing.TestAnswer;
import vn.congxa.testing.TestClients;

class OneAddressIT {
  private static final int MOST = 256;

  private final CapacityMeter meter = new CapacityMeter();
  private final VisitPortal portal =
      new VisitPortal(TestClients.watched(DynamoDbLocal.shared(), meter));

  @Test
  void a_loop_that_changes_its_name_counts_256_times_and_then_costs_half_a_read_unit_each() {
    for (var i = 0; i < MOST; i++) {
      assertThat(post("Firefox/140.0 " + i).json().path("total").asInt()).isEqualTo(1001);
    }
    var refused = post("Firefox/140.0 more");
    assertThat(refused.status()).isEqualTo(200);
    assertThat(refused.json().path("total").asInt()).isEqualTo(1000);
    assertThat(portal.logged()).containsOnlyOnce("\"RefusedVisits\":1,");

    meter.reset();
    for (var i = 1; i < 129; i++) {
      post("Firefox/141.0 " + i);
    }
    assertThat(meter.operations()).hasSize(128).containsOnly("GetItem");
    assertThat(meter.reads()).isEqualTo(64);
    assertThat(portal.visitors()).hasSize(MOST);
    assertThat(portal.logged().split("\"RefusedVisits\":1,", -1)).hasSize(1 + 129);

    portal.clock.advance(Duration.ofSeconds(80));
    post("Firefox/140.0 3"); // who came in time goes on
    assertThat(meter.operations()).contains("UpdateItem");
    assertThat(portal.visitors()).hasSize(MOST);
  }

  private TestAnswer post(String browser) {
    return Event.sample("record-visit.new-visit.json")
        .header("user-agent", "Mozilla/5.0 " + browser)
        .to(portal.handler);
  }
}
