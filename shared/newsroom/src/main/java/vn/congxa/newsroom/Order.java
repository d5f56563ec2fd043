package vn.congxa.newsroom;

import java.time.Instant;

/** Who wants it, when, and by which rules. */
public record Order(Actor actor, Instant now, Rules rules) {
  /** The same by other rules. */
  Order by(Rules others) {
    return new Order(actor, now, others);
  }
}
