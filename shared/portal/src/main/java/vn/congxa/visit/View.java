package vn.congxa.visit;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One page view and the visitor's ids about its time, another one each day.
 *
 * @param before yesterday's; only where a visit of yesterday may go on
 * @param after tomorrow's; only at the very end of a day, where a later view may have been faster
 */
record View(Instant at, Id id, @Nullable Id before, @Nullable Id after, Instant dayBegan) {
  /** A visitor on a day. */
  record Id(LocalDate day, String text) {}

  static View of(Instant at, ZoneId zone, Function<LocalDate, String> ids) {
    var day = LocalDate.ofInstant(at, zone);
    var began = day.atStartOfDay(zone).toInstant();
    var ends = day.plusDays(1).atStartOfDay(zone).toInstant();
    return new View(
        at,
        id(day, ids),
        at.isBefore(began.plus(Visit.LENGTH)) ? id(day.minusDays(1), ids) : null,
        at.isBefore(ends.minus(Visit.EDGE)) ? null : id(day.plusDays(1), ids),
        began);
  }

  private static Id id(LocalDate day, Function<LocalDate, String> ids) {
    return new Id(day, ids.apply(day));
  }

  /** Of a visitor who was last seen then or earlier, the visit has ended. */
  Instant ended() {
    return at.minus(Visit.LENGTH);
  }

  /**
   * Whether a view of yesterday's last moment may still be on its way, and write the visitor's
   * other item: then each of the two has to see that the other one is as it was.
   */
  boolean isOpening() {
    return at.isBefore(dayBegan.plus(Visit.EDGE));
  }

  boolean isGoingOn(@Nullable Presence presence) {
    return presence != null && presence.seen().isAfter(ended());
  }

  /** Whether what is known of the visitor is new enough, and nothing is written. */
  boolean isFresh(Presence presence) {
    return presence.seen().isAfter(at.minus(Visit.LAG));
  }
}
