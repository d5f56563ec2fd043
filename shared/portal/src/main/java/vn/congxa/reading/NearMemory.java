package vn.congxa.reading;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import vn.congxa.content.NearList;

/** What stood near each site's articles when it was read last, for as long as a site is known. */
final class NearMemory {
  private static final Duration KEPT = Duration.ofMinutes(1);

  private record Kept(NearList near, Instant readAt) {}

  private final Map<String, Kept> lists = new ConcurrentHashMap<>();

  void keep(String site, NearList near, Instant now) {
    lists.put(site, new Kept(near, now));
  }

  /** Not what was read later than now: a clock may have been put back. */
  Optional<NearList> of(String site, Instant now) {
    return Optional.ofNullable(lists.get(site))
        .filter(kept -> !kept.readAt().isAfter(now) && !kept.readAt().plus(KEPT).isBefore(now))
        .map(Kept::near);
  }
}
