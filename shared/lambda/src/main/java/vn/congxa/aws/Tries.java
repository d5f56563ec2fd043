package vn.congxa.aws;

import java.security.SecureRandom;
import java.time.Duration;
import java.util.UUID;
import java.util.function.LongSupplier;
import java.util.random.RandomGenerator;

/** How long a write is tried again, and how long it waits between. */
public final class Tries {
  /** Waits. */
  @FunctionalInterface
  public interface Pause {
    void of(Duration time) throws InterruptedException;
  }

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

  /** Waits after so many losses or failures of this kind. */
  public void waitAfter(int times, Backoff backoff) {
    try {
      pause.of(backoff.after(times));
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
