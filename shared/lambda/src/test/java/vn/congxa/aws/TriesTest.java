package vn.congxa.aws;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** How long is waited, and until when. */
class TriesTest {
  @Test
  void the_time_is_over_when_ten_seconds_have_passed() {
    var nanos = new AtomicLong(Duration.ofHours(3).toNanos());
    var deadline = new Tries(new Random(7), _ -> {}, nanos::get).deadline();

    nanos.addAndGet(Duration.ofSeconds(10).toNanos() - 1);
    assertThat(deadline.isOver()).isFalse();
    nanos.incrementAndGet();
    assertThat(deadline.isOver()).isTrue();
  }

  // At random, but of so many the longest is near the bound.
  @Test
  void who_lost_for_the_first_time_may_wait_longest() {
    assertThat(longest(Backoff.OF_RIVALS, 1))
        .isBetween(Duration.ofMillis(257), Duration.ofMillis(512));
    assertThat(longest(Backoff.OF_RIVALS, 5))
        .isBetween(Duration.ofMillis(1), Duration.ofMillis(32));
    assertThat(longest(Backoff.OF_RIVALS, 9))
        .isBetween(Duration.ofMillis(1), Duration.ofMillis(32));
  }

  @Test
  void a_service_in_trouble_is_given_longer_each_time() {
    assertThat(longest(Backoff.OF_SERVICE, 1))
        .isBetween(Duration.ofMillis(1), Duration.ofMillis(25));
    assertThat(longest(Backoff.OF_SERVICE, 2))
        .isBetween(Duration.ofMillis(26), Duration.ofMillis(50));
    assertThat(longest(Backoff.OF_SERVICE, 9))
        .isBetween(Duration.ofMillis(201), Duration.ofMillis(400));
  }

  @Test
  void whoever_is_interrupted_gives_up_and_stays_interrupted() {
    var tries =
        new Tries(
            new Random(7),
            _ -> {
              throw new InterruptedException();
            });

    assertThatThrownBy(() -> tries.waitAfter(1, Backoff.OF_SERVICE))
        .isInstanceOf(IllegalStateException.class);
    assertThat(Thread.interrupted()).isTrue();
  }

  @Test
  void every_transaction_has_a_token_of_its_own() {
    var tries = Tries.inRealTime();

    assertThat(Stream.generate(tries::token).limit(20).map(UUID::fromString))
        .doesNotHaveDuplicates();
  }

  private static Duration longest(Backoff backoff, int times) {
    return IntStream.range(0, 300)
        .mapToObj(_ -> backoff.after(times))
        .max(Duration::compareTo)
        .orElseThrow();
  }
}
