package vn.congxa.visit;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;

/**
 * What is counted of a site.
 *
 * @param days visits of each day that is not closed yet
 * @param seen how many visitors were last seen in each quarter of a minute, counted from the epoch
 * @param upTo when the newest view that is counted was; the views after it are on their way
 */
record Counter(long total, Map<LocalDate, Long> days, Map<Long, Long> seen, Instant upTo) {
  private static final long QUARTER_MILLIS = 15_000;

  static long quarter(Instant at) {
    return Math.floorDiv(at.toEpochMilli(), QUARTER_MILLIS);
  }

  /** Counted over different shards, one who left may be taken away before having come. */
  long online(Instant now) {
    var since = quarter(now.minus(Visit.ONLINE));
    var online =
        seen.entrySet().stream()
            .filter(entry -> entry.getKey() >= since)
            .mapToLong(Map.Entry::getValue)
            .sum();
    return Math.max(online, 0);
  }

  VisitCounts counts(Instant now, ZoneId zone, long carriedOver) {
    return new VisitCounts(
        online(now), days.getOrDefault(LocalDate.ofInstant(now, zone), 0L), carriedOver + total);
  }
}
