package vn.congxa.visit;

import java.util.concurrent.locks.LockSupport;
import vn.congxa.aws.Backoff;

/** Pauses as functions make them. */
public final class Pauses {
  /** At random, as for all that the service is too busy for. */
  public static final Pause JITTERED =
      attempt -> LockSupport.parkNanos(Backoff.OF_SERVICE.after(attempt + 1).toNanos());

  private Pauses() {}
}
