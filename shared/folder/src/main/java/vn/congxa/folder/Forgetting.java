package vn.congxa.folder;

import java.time.Clock;
import java.time.Duration;
import java.util.function.Consumer;
import vn.congxa.aws.Tries.Pause;
import vn.congxa.site.FormerSite;

/**
 * Lets time pass until no function that runs takes a site for one any more.
 *
 * @param pause lets it pass; where no function can be running it need not
 */
record Forgetting(Clock clock, Pause pause) {
  /** A function remembers the sites for a minute, and is done with a request within half of one. */
  static final Duration TIME = Duration.ofSeconds(90);

  /**
   * Waits as long as is left of it.
   *
   * @param told for how long, where there is anything to wait for
   */
  void of(FormerSite gone, Consumer<Duration> told) {
    var left = Duration.between(clock.instant(), gone.since().plus(TIME));
    if (left.isPositive() && !gone.isGone()) {
      told.accept(left);
      try {
        pause.of(left);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new IllegalStateException("interrupted: the same command goes on from here", e);
      }
    }
  }
}
