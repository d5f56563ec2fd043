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

class BackgroundTaskTest {
  private final ByteArrayOutputStream written = new ByteArrayOutputStream();
  private final RequestLog log =
      new RequestLog(new PrintStream(written, true, StandardCharsets.UTF_8));

  @Test
  void what_was_read_in_time_is_shown() {
    assertThat(BackgroundTask.of("part", log, () -> "read").or("without")).isEqualTo("read");
    assertThat(written.toString(StandardCharsets.UTF_8)).isEmpty();
  }

  @Test
  void what_takes_too_long_is_given_up_and_told_to_the_operator() throws Exception {
    var never = new CountDownLatch(1);
    var givenUp = new CountDownLatch(1);
    var later =
        BackgroundTask.of(
            "part",
            log,
            Duration.ofMillis(20),
            () -> {
              try {
                never.await();
                return "read";
              } finally {
                givenUp.countDown();
              }
            });

    assertThat(later.or("without")).isEqualTo("without");
    givenUp.await();
    assertThat(written.toString(StandardCharsets.UTF_8))
        .startsWith("{\"level\":\"WARN\",\"missing\":\"part\",\"stack\":")
        .contains("TimeoutException")
        .endsWith("}\n");
  }

  @Test
  void what_fails_is_done_without() {
    var later =
        BackgroundTask.<String>of(
            "part",
            log,
            () -> {
              throw new IllegalStateException("out of order");
            });

    assertThat(later.or("without")).isEqualTo("without");
    assertThat(written.toString(StandardCharsets.UTF_8)).contains("out of order");
  }

  @Test
  void what_is_needed_fails_as_it_failed() {
    var task =
        BackgroundTask.<String>of(() -> {
          throw new IllegalStateException("out of order");
        });

    assertThatThrownBy(task::get)
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("out of order");
    assertThat(BackgroundTask.of(() -> "read").get()).isEqualTo("read");
  }
}
