package vn.congxa.local.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import vn.congxa.local.gateway.TestFunctions.Waiting;

class InstancesTest {
  private static final int REQUESTS = 5 * LambdaFunction.MOST_INSTANCES;

  @Test
  void what_comes_when_as_many_instances_as_may_be_are_busy_waits_its_turn() throws Exception {
    Waiting.hold(LambdaFunction.MOST_INSTANCES);
    var function = TestFunctions.function(Waiting.class, Map.of(), Duration.ofMinutes(1), "GET /");
    try (var gateway = TestGateway.of(function);
        var readers = Executors.newVirtualThreadPerTaskExecutor()) {
      var answers = new ArrayList<Future<Integer>>();
      for (var i = 0; i < REQUESTS; i++) {
        answers.add(readers.submit(() -> gateway.get("/").status()));
      }
      Waiting.busy.await();
      Waiting.released.countDown();

      for (var answer : answers) {
        assertThat(answer.get()).isEqualTo(200);
      }
      assertThat(Waiting.MADE).hasValue(LambdaFunction.MOST_INSTANCES);
      assertThat(Waiting.WIRINGS).as("they share a client").hasSize(1);
    }
  }

  @Test
  void an_instance_that_failed_makes_room_for_the_next() {
    try (var gateway =
        TestGateway.of(
            TestFunctions.function(
                TestFunctions.Broken.class, Map.of(), Duration.ofMinutes(1), "GET /"))) {
      for (var i = 0; i < 3 * LambdaFunction.MOST_INSTANCES; i++) {
        assertThat(gateway.get("/").status()).isEqualTo(500);
      }
    }
  }
}
