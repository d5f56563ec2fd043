package vn.congxa.lambda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import vn.congxa.log.RequestLog;

/** Work that is waited for, and whoever waits. */
class WaitingTest {
  private final ByteArrayOutputStream written = new ByteArrayOutputStream();
  private final RequestLog log =
      new RequestLog(new PrintStream(written, true, StandardCharsets.UTF_8));
  private final CountDownLatch givenUp = new CountDownLatch(1);

  @Test
  void what_takes_its_time_is_waited_for() {
    var reader = Thread.currentThread();
    var task =
        BackgroundTask.of(
            "part",
            log,
            Duration.ofMinutes(1),
            () -> {
              while (reader.getState() != Thread.State.TIMED_WAITING
                  && !Thread.currentThread().isInterrupted()) {
                Thread.onSpinWait();
              }
              return "read";
            });

    assertThat(task.or("without")).isEqualTo("read");
    assertThat(task.isMissing()).isFalse();
  }

  @Test
  void what_failed_is_missing_and_told_as_what_it_was() {
    var task =
        BackgroundTask.<String>of(
            "part",
            log,
            () -> {
              throw new IllegalStateException("out of order");
            });

    assertThat(task.or("without")).isEqualTo("without");
    assertThat(task.isMissing()).isTrue();
    assertThat(written.toString(StandardCharsets.UTF_8))
        .contains("\"stack\":\"java.lang.IllegalStateException: out of order");
  }

  @Test
  void whoever_is_interrupted_goes_on_without_and_stays_interrupted() throws Exception {
    var task = endless();

    Thread.currentThread().interrupt();
    assertThat(task.or("without")).isEqualTo("without");
    assertThat(Thread.interrupted()).isTrue();
    assertThat(task.isMissing()).isTrue();
    givenUp.await();
  }

  @Test
  void whoever_needs_it_and_is_interrupted_fails_and_stays_interrupted() throws Exception {
    var task = endless();

    Thread.currentThread().interrupt();
    assertThatThrownBy(task::get).isInstanceOf(IllegalStateException.class);
    assertThat(Thread.interrupted()).isTrue();
    givenUp.await();
  }

  // It begins before it is returned, for what is given up before never runs at all.
  private BackgroundTask<String> endless() throws InterruptedException {
    var begun = new CountDownLatch(1);
    var task =
        BackgroundTask.of(
            "part",
            log,
            Duration.ofMinutes(1),
            () -> {
              try {
                begun.countDown();
                new CountDownLatch(1).await();
                return "read";
              } finally {
                givenUp.countDown();
              }
            });
    begun.await();
    return task;
  }
}
