package vn.congxa.visit;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One page view and the visitor's ids about its time.
 *
 * @param id in the view's own period
 * @param before in the previous period: another one only where a day began in between
 * @param after in the next period; only at the very end of a period
 */
record View(Instant at, HalfHour period, String id, String before, @Nullable String after) {
  /** What a view is, by what was seen of the visitor until then. */
  enum Kind {
    /** A visit begins: count it. */
    NEW,
    /** A visit of the previous period goes on. */
    CONTINUED,
    /** The visitor was seen in this period. */
    REPEATED,
    /** A view of the next period was faster, and counted. */
    OVERTAKEN
  }

  /**
   * Judges the view.
   *
   * @param here when the visitor was last seen in the view's period
   * @param earlier the same in the previous period
   * @param later the same in the next period
   */
  Kind kind(@Nullable Instant here, @Nullable Instant earlier, @Nullable Instant later) {
    if (here != null) {
      return Kind.REPEATED;
    }
    if (later != null) {
      return Kind.OVERTAKEN;
    }
    return earlier != null && earlier.isAfter(at.minus(HalfHour.LENGTH))
        ? Kind.CONTINUED
        : Kind.NEW;
  }

  /**
   * Whether a simultaneous view of the same visitor may belong to the neighbouring period, where it
   * writes another item. Two such views meet on one counter (see {@link #counterId}), and each
   * counts only if that counter stood still since before it looked for the other.
   */
  boolean isGuarded() {
    return period.isOpening(at) || period.isClosing(at);
  }

  /** By which a counter is chosen: the same for views on both sides of a period's start. */
  String counterId() {
    return period.isOpening(at) ? before : id;
  }
}
