package vn.congxa.visit;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What some changes come to.
 *
 * @param seen by how many more or fewer visitors were last seen in a quarter of a minute
 */
record Tally(long total, Map<LocalDate, Long> days, Map<Long, Long> seen) {
  /** Twice as long as anybody is online. */
  private static final Duration KEPT = Duration.ofMinutes(10);

  static Tally of(List<VisitChange> changes, Instant now) {
    var days = new HashMap<LocalDate, Long>();
    var seen = new HashMap<Long, Long>();
    for (var change : changes) {
      if (change.begins()) {
        days.merge(change.day(), 1L, Long::sum);
      }
      seen.merge(Counter.quarter(change.seen()), 1L, Long::sum);
      if (change.left() != null) {
        seen.merge(Counter.quarter(change.left()), -1L, Long::sum);
      }
    }
    seen.entrySet().removeIf(entry -> entry.getValue() == 0 || isOver(entry.getKey(), now));
    return new Tally(days.values().stream().mapToLong(Long::longValue).sum(), days, seen);
  }

  static boolean isOver(long quarter, Instant now) {
    return quarter < Counter.quarter(now.minus(KEPT));
  }

  boolean isNothing() {
    return total == 0 && seen.isEmpty();
  }
}
