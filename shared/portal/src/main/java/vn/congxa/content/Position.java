package vn.congxa.content;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * Where in the list of published articles something stands: newest first, by slug within a second.
 */
public record Position(Instant publishedAt, Slug slug) {

  /** Sorts as text as it sorts in time: {@code 2026-03-01T02:00:00Z#mua-vu-moi}. */
  public String wire() {
    return time(publishedAt) + "#" + slug;
  }

  public static Position of(String wire) {
    var hash = wire.indexOf('#');
    return new Position(Instant.parse(wire.substring(0, hash)), new Slug(wire.substring(hash + 1)));
  }

  static String time(Instant instant) {
    return instant.truncatedTo(ChronoUnit.SECONDS).toString();
  }
}
