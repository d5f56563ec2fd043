package vn.congxa.lambda;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import vn.congxa.log.RequestLog;

/**
 * How far a function is behind the stream that it follows. Lambda measures it for each function,
 * and each alarm on that is paid by the month; the function itself sees the same for nothing.
 */
public final class Lateness {
  /** Tries that pass by themselves are over by then. */
  public static final Duration MOST = Duration.ofMinutes(5);

  private Lateness() {}

  /** Tells the operator where the oldest of these waited for too long. */
  public static void tell(List<ChangedKey> changes, Instant now, RequestLog log) {
    changes.stream()
        .map(ChangedKey::at)
        .min(Instant::compareTo)
        .ifPresent(oldest -> tell(oldest, now, log));
  }

  /** The same where this is the time of the oldest. */
  public static void tell(Instant oldest, Instant now, RequestLog log) {
    if (oldest.isBefore(now.minus(MOST))) {
      log.late(Duration.between(oldest, now));
    }
  }
}
