package vn.congxa.visit;

import java.util.concurrent.locks.LockSupport;
import vn.congxa.aws.Backoff;

/** What is done between an attempt that met another writer and the next one. */
@FunctionalInterface
public interface Pause {
  /** At random, as for all that is throttled. */
  Pause JITTERED =
      attempt -> LockSupport.parkNanos(Backoff.OF_SERVICE.before(attempt + 1).toNanos());

  /** Waits after the attempt of this number, from 0. */
  void after(int attempt);
}
