package vn.congxa.local.stream;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Waits that end when the portal stops. */
final class Rest {
  /** The portal stops: what was not done with is given again after the next start. */
  static final class Over extends Exception {
    private static final long serialVersionUID = 1L;
  }

  private final CountDownLatch stopped = new CountDownLatch(1);

  void take(Duration time) throws Over {
    try {
      if (stopped.await(time.toMillis(), TimeUnit.MILLISECONDS)) {
        throw new Over();
      }
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      throw new Over();
    }
  }

  void end() {
    stopped.countDown();
  }
}
