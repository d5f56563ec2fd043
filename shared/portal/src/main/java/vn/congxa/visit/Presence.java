package vn.congxa.visit;

import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A visitor seen in a period.
 *
 * @param was the id of the same visitor in the previous period, where it was another one
 */
record Presence(String id, @Nullable String was) {
  private static final Duration ONLINE = Duration.ofMinutes(5);

  /** Who was seen after this is online. */
  static Instant onlineSince(Instant now) {
    return now.minus(ONLINE);
  }

  /** How many visitors these are: one seen in two periods is one. */
  static long count(List<Presence> presences) {
    var ids = new HashSet<String>();
    presences.forEach(presence -> ids.add(presence.id()));
    presences.forEach(presence -> ids.remove(presence.was()));
    return ids.size();
  }
}
