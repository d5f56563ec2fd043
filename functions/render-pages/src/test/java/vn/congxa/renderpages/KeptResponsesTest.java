package vn.congxa.renderpages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import vn.congxa.http.Code;
import vn.congxa.http.Refused;
import vn.congxa.http.Response;
import vn.congxa.log.RequestLog;
import vn.congxa.testing.MovableClock;

class KeptResponsesTest {
  private final MovableClock clock = new MovableClock(Instant.parse("2026-03-01T05:00:00Z"));
  private final ByteArrayOutputStream log = new ByteArrayOutputStream();
  private final AtomicInteger made = new AtomicInteger();
  private final KeptResponses kept = kept(Duration.ofSeconds(5));

  @Test
  void an_answer_serves_for_a_window_and_for_its_own_key() {
    assertThat(text(get("a"))).isEqualTo("1");
    clock.advance(Duration.ofMillis(4_999));
    assertThat(text(get("a"))).isEqualTo("1");
    assertThat(text(get("b"))).isEqualTo("2");

    clock.advance(Duration.ofMillis(1));
    assertThat(text(get("a"))).isEqualTo("3");
  }

  @Test
  void a_clock_that_is_put_back_makes_no_answer_last_longer() {
    assertThat(text(get("a"))).isEqualTo("1");
    clock.advance(Duration.ofHours(-1));
    assertThat(text(get("a"))).isEqualTo("2");

    clock.advance(Duration.ofHours(1));
    assertThat(text(get("a"))).isEqualTo("3");
  }

  @Test
  void with_a_window_of_nothing_every_request_is_answered_anew() {
    var never = kept(Duration.ZERO);
    assertThat(text(never.get("a", this::make))).isEqualTo("1");
    assertThat(text(never.get("a", this::make))).isEqualTo("2");
  }

  @Test
  void while_the_tables_do_not_answer_the_last_answer_serves_for_another_window_and_no_longer() {
    get("a");
    clock.advance(Duration.ofMillis(9_999));
    assertThat(text(kept.get("a", KeptResponsesTest::busy))).isEqualTo("1");
    assertThat(log.toString(StandardCharsets.UTF_8)).contains("\"missing\":\"a fresh answer\"");

    clock.advance(Duration.ofMillis(1));
    assertThatThrownBy(() -> kept.get("a", KeptResponsesTest::busy)).isInstanceOf(Refused.class);
    assertThatThrownBy(() -> kept.get("a", KeptResponsesTest::gone)).isInstanceOf(Refused.class);
  }

  @Test
  void what_is_told_as_it_is_is_never_covered_by_what_was() {
    get("a");
    clock.advance(Duration.ofSeconds(6));

    assertThatThrownBy(() -> kept.get("a", KeptResponsesTest::gone)).isInstanceOf(Refused.class);
  }

  @Test
  void who_asks_for_what_is_being_made_waits_for_it() throws Exception {
    var begun = new CountDownLatch(1);
    var go = new CountDownLatch(1);
    try (var readers = Executors.newVirtualThreadPerTaskExecutor()) {
      var answers = new ArrayList<Future<Response>>();
      answers.add(
          readers.submit(() ->
              kept.get(
                  "a",
                  () -> {
                    begun.countDown();
                    await(go);
                    return make();
                  })));
      begun.await();
      for (var i = 0; i < 20; i++) {
        answers.add(readers.submit(() -> get("a")));
      }
      go.countDown();
      for (var answer : answers) {
        assertThat(text(answer.get())).isEqualTo("1");
      }
    }
  }

  @Test
  void what_is_kept_is_bounded_and_the_least_used_goes_first() {
    for (var i = 0; i < 40; i++) {
      kept.get("large" + i, () -> Response.of(200, "text/plain", new byte[900_000]));
      get("a");
    }

    assertThat(text(get("a"))).isEqualTo("1");
    var again = new AtomicInteger();
    kept.get(
        "large0",
        () -> {
          again.incrementAndGet();
          return make();
        });
    assertThat(again).hasValue(1);
  }

  private KeptResponses kept(Duration window) {
    var out = new PrintStream(log, true, StandardCharsets.UTF_8);
    return new KeptResponses(window, clock, new RequestLog(out));
  }

  private Response get(String key) {
    return kept.get(key, this::make);
  }

  private Response make() {
    var text = Integer.toString(made.incrementAndGet());
    return Response.of(200, "text/plain", text.getBytes(StandardCharsets.UTF_8));
  }

  private static Response busy() {
    throw new Refused(Code.BUSY);
  }

  private static Response gone() {
    throw new Refused(Code.NOT_FOUND);
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String text(Response response) {
    return new String(response.body(), StandardCharsets.UTF_8);
  }
}
