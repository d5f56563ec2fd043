package vn.congxa.aws;

import java.time.Duration;
import software.amazon.awssdk.retries.api.BackoffStrategy;

/** How long is waited before something is tried again: at random, by the SDK's own strategies. */
public enum Backoff {
  /**
   * Others wrote first. Whoever lost more often waits less, so that each has its turn: with pauses
   * that grow, newcomers go before those who have waited longest.
   */
  OF_RIVALS(Duration.ofMillis(32), Duration.ofMillis(512)) {
    @Override
    public Duration before(int attempt) {
      return super.before(Math.max(SHORTEST_OF_RIVALS, LONGEST_OF_RIVALS - attempt));
    }
  },
  /** The service throttled, failed or did not answer. */
  OF_SERVICE(Duration.ofMillis(25), Duration.ofMillis(400));

  // The SDK counts the first sending as well: the pause before the second is the shortest one.
  private static final int SHORTEST_OF_RIVALS = 1;
  private static final int LONGEST_OF_RIVALS = 6;

  private final BackoffStrategy strategy;

  Backoff(Duration shortest, Duration longest) {
    this.strategy = BackoffStrategy.exponentialDelay(shortest, longest);
  }

  BackoffStrategy strategy() {
    return strategy;
  }

  /** Before trying again for the first time, the second, from 1 on. */
  public Duration before(int attempt) {
    return strategy.computeDelay(attempt + 1);
  }
}
