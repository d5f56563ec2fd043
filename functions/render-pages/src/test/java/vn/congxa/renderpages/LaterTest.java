package vn.congxa.renderpages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import vn.congxa.log.RequestLog;

class LaterTest {
  private final ByteArrayOutputStream written = new ByteArrayOutputStream();
  private final RequestLog log =
      new RequestLog(new PrintStream(written, true, StandardCharsets.UTF_8));

  @Test
  void what_was_read_in_time_is_shown() {
    assertThat(Later.of("part", log, () -> "read").or("without")).isEqualTo("read");
    assertThat(written.toString(StandardCharsets.UTF_8)).isEmpty();
  }

  @Test
  void what_takes_too_long_is_given_up_and_told_to_the_operator() throws Exception {
    var never = new CountDownLatch(1);
    var givenUp = new CountDownLatch(1);
    var later =
        Later.of(
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
        Later.<String>of(
            "part",
            log,
            () -> {
              throw new IllegalStateException("out of order");
            });

    assertThat(later.or("without")).isEqualTo("without");
    assertThat(written.toString(StandardCharsets.UTF_8)).contains("out of order");
  }
}
