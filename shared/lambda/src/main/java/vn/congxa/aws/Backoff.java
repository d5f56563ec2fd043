package vn.congxa.aws;

import java.time.Duration;
import java.util.function.IntUnaryOperator;
import software.amazon.awssdk.retries.api.BackoffStrategy;

/** How long is waited before something is tried again: at random, by the SDK's own strategies. */
public final class Backoff {
  // The SDK counts the first sending as well: before the second it waits shortest.
  private static final int SHORTEST = 2;

  /**
   * Others wrote first. Whoever lost more often waits less, so that each has its turn: with pauses
   * that grow, newcomers go before those who have waited longest.
   */
  public static final Backoff OF_RIVALS =
      new Backoff(
          Duration.ofMillis(32),
          Duration.ofMillis(512),
          losses -> Math.max(SHORTEST, SHORTEST + 5 - losses));

  /** The service throttled, failed or did not answer. */
  public static final Backoff OF_SERVICE =
      new Backoff(
          Duration.ofMillis(25), Duration.ofMillis(400), failures -> SHORTEST - 1 + failures);

  private final BackoffStrategy strategy;
  private final IntUnaryOperator attempt;

  private Backoff(Duration shortest, Duration longest, IntUnaryOperator attempt) {
    this.strategy = BackoffStrategy.exponentialDelay(shortest, longest);
    this.attempt = attempt;
  }

  BackoffStrategy strategy() {
    return strategy;
  }

  /** After so many losses or failures, from 1 on. */
  public Duration after(int times) {
    return strategy.computeDelay(attempt.applyAsInt(times));
  }
}
