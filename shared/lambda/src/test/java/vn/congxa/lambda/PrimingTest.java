package vn.congxa.lambda;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.crac.Core;
import org.junit.jupiter.api.Test;
import vn.congxa.aws.Environment;

/** What a function does before its first request, by how it starts. */
class PrimingTest {
  private final AtomicInteger starts = new AtomicInteger();
  private final AtomicInteger rehearsals = new AtomicInteger();
  private final AtomicInteger resumptions = new AtomicInteger();

  @Test
  void a_function_that_starts_by_itself_does_only_what_every_request_needs() {
    with(Map.of("AWS_LAMBDA_FUNCTION_NAME", "read-site"));

    assertThat(starts).hasValue(1);
    assertThat(rehearsals).hasValue(0);
  }

  @Test
  void outside_lambda_and_before_a_snapshot_nothing_is_done_at_once() {
    with(Map.of());
    with(
        Map.of(
            "AWS_LAMBDA_FUNCTION_NAME", "read-site",
            "AWS_LAMBDA_INITIALIZATION_TYPE", "snap-start"));

    assertThat(starts).hasValue(0);
    assertThat(rehearsals).hasValue(0);
    assertThat(resumptions).hasValue(0);
  }

  @Test
  void a_snapshot_is_rehearsed_many_times_and_resumed_once() {
    var priming = new Priming(rehearsals::incrementAndGet, resumptions::incrementAndGet);

    priming.beforeCheckpoint(Core.getGlobalContext());
    assertThat(rehearsals).hasValue(30);
    assertThat(resumptions).hasValue(0);

    priming.afterRestore(Core.getGlobalContext());
    assertThat(rehearsals).hasValue(30);
    assertThat(resumptions).hasValue(1);
  }

  @Test
  void what_fails_beforehand_is_left_for_the_first_request() {
    Priming.with(
        new Environment(Map.of("AWS_LAMBDA_FUNCTION_NAME", "read-site")),
        () -> {
          starts.incrementAndGet();
          throw new IllegalStateException("out of order");
        },
        rehearsals::incrementAndGet);

    assertThat(starts).hasValue(1);
  }

  private void with(Map<String, String> variables) {
    Priming.with(
        new Environment(variables),
        starts::incrementAndGet,
        rehearsals::incrementAndGet,
        resumptions::incrementAndGet);
  }
}
