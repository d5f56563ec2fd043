package vn.congxa.stack;

import java.time.Duration;
import java.util.Random;

/** What goes wrong on purpose, for tests: nothing, until somebody says so. */
public final class Faults {
  private static final int ALL = 100;

  /**
   * How often, in per cent.
   *
   * @param fail requests that end before a function has them
   * @param lose requests that a function answers, and whose answer gets lost
   * @param throttle requests that the tables refuse
   * @param delay the longest that a request waits, in milliseconds
   */
  public record Rates(int fail, int lose, int throttle, int delay) {
    public static final Rates NONE = new Rates(0, 0, 0, 0);

    public Rates {
      if (fail < 0
          || lose < 0
          || throttle < 0
          || delay < 0
          || fail + lose > ALL
          || throttle > ALL) {
        throw new IllegalArgumentException("not rates");
      }
    }
  }

  /** What becomes of a request. */
  public enum Fate {
    PASSES,
    FAILS,
    LOSES_ITS_ANSWER
  }

  private final Random random = new Random();
  private volatile Rates rates = Rates.NONE;

  /**
   * From now on.
   *
   * @param seed the same faults come of the same for the same requests in the same order
   */
  public void set(Rates given, long seed) {
    random.setSeed(seed);
    rates = given;
  }

  /** Of the next request. */
  public Fate fate() {
    var now = rates;
    var drawn = now.equals(Rates.NONE) ? ALL : random.nextInt(ALL);
    if (drawn < now.fail()) {
      return Fate.FAILS;
    }
    return drawn < now.fail() + now.lose() ? Fate.LOSES_ITS_ANSWER : Fate.PASSES;
  }

  /** How long the next request waits. */
  public Duration delay() {
    var longest = rates.delay();
    return longest == 0 ? Duration.ZERO : Duration.ofMillis(random.nextInt(longest + 1));
  }

  boolean throttles() {
    var share = rates.throttle();
    return share > 0 && random.nextInt(ALL) < share;
  }
}
