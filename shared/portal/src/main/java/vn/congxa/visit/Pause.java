package vn.congxa.visit;

import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.LockSupport;

/** What is done between an attempt that met another writer and the next one. */
@FunctionalInterface
public interface Pause {
  /** At random up to 10 ms, twice as long each time, at most a quarter of a second. */
  Pause JITTERED =
      attempt -> {
        var longest = Math.min(10L << Math.min(attempt, 10), 250L);
        LockSupport.parkNanos(ThreadLocalRandom.current().nextLong(1, longest * 1_000_000));
      };

  /** Waits after the attempt of this number, from 0. */
  void after(int attempt);
}
