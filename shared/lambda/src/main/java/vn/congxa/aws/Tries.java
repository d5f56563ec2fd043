package vn.congxa.aws;

import java.security.SecureRandom;
import java.time.Duration;
import java.util.UUID;
import java.util.function.LongSupplier;
import java.util.random.RandomGenerator;

/**
 * How often and how long a write is tried again when somebody else was faster, and how long it
 * waits between.
 */
public final class Tries {
  /** Waits. */
  @FunctionalInterface
  public interface Pause {
    void of(Duration time) throws InterruptedException;
  }

  /** With the longest pauses below some five seconds together. */
  public static final int MOST = 20;

  private static final long LONGEST_PAUSE_MILLIS = 500;

  private final RandomGenerator random;
  private final Pause pause;
  private final LongSupplier nanoTime;

  public Tries(RandomGenerator random, Pause pause) {
    this(random, pause, System::nanoTime);
  }

  public Tries(RandomGenerator random, Pause pause, LongSupplier nanoTime) {
    this.random = random;
    this.pause = pause;
    this.nanoTime = nanoTime;
  }

  public static Tries inRealTime() {
    return new Tries(new SecureRandom(), Thread::sleep);
  }

  /** Until when a write that begins now is tried. */
  public Deadline deadline() {
    return Deadline.of(nanoTime);
  }

  /** Waits a random time, longer on average with each try, so that rivals part ways. */
  public void waitBefore(int attempt) {
    var ceiling = Math.min(LONGEST_PAUSE_MILLIS, 10L << Math.min(attempt, 10));
    try {
      pause.of(Duration.ofMillis(random.nextLong(ceiling + 1)));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while waiting to try again", e);
    }
  }

  /** By which DynamoDB knows a transaction that it is sent twice. */
  public String token() {
    return new UUID(random.nextLong(), random.nextLong()).toString();
  }
}
