package vn.congxa.aws;

import java.time.Duration;
import java.util.function.LongSupplier;

/**
 * Until when something is worth trying again. A function whose time runs out says nothing, and its
 * client gets the gateway's bare 500 in place of the advice to try again.
 */
public final class Deadline {
  /** The last try may hang for the 8 seconds of a call, and the function ends after 20. */
  static final Duration PATIENCE = Duration.ofSeconds(10);

  private final LongSupplier nanoTime;
  private final long started;

  private Deadline(LongSupplier nanoTime) {
    this.nanoTime = nanoTime;
    this.started = nanoTime.getAsLong();
  }

  /** Of what begins now. */
  public static Deadline of(LongSupplier nanoTime) {
    return new Deadline(nanoTime);
  }

  public boolean isOver() {
    return nanoTime.getAsLong() - started >= PATIENCE.toNanos();
  }
}
