package vn.congxa.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.congxa.lambda.Wiring;
import vn.congxa.recordvisit.RecordVisitHandler;
import vn.congxa.testing.Event;
import vn.congxa.updatetthc.UpdateTthcHandler;

/** Where others keep writing the same, clients are told to try again, as the contract says. */
class BusyE2E {
  private final OpenApi contract = OpenApi.ofProject();
  private final RivalTable rivals = new RivalTable(TestPortal.INSTANCE.environment());

  @AfterEach
  void close() {
    rivals.close();
  }

  @Test
  void a_clerk_is_told_that_the_portal_is_busy() {
    var handler = new UpdateTthcHandler(Wiring.of(rivals.environment()));

    assertBusy("PUT /api/staff/tthc/{year}/{month}", "update-tthc.create", handler);
    assertBusy("POST /api/staff/tthc/{year}/{month}/results", "update-tthc.add", handler);
  }

  @Test
  void a_visitor_is_told_that_the_portal_is_busy() {
    var handler = new RecordVisitHandler(Wiring.of(rivals.environment()));

    assertBusy("POST /api/visits", "record-visit.new-visit", handler);
  }

  private void assertBusy(String route, String sample, RequestStreamHandler handler) {
    var answer = Exchange.of(Event.sample(sample + ".json").to(handler));

    assertThat(answer.status()).as(answer.body()).isEqualTo(503);
    assertThat(answer.code()).isEqualTo("busy");
    assertThat(contract.differences(route, answer)).isEmpty();
    Discretion.assertKept(answer.body());
  }
}
