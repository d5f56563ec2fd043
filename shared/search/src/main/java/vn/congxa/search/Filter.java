package vn.congxa.search;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Which articles may answer.
 *
 * @param section its slug; null for all
 * @param from the first moment of the first day; null for no beginning
 * @param until the first moment after the last day; null for no end
 * @param now later ones are not found yet
 */
public record Filter(
    @Nullable String section, @Nullable Instant from, @Nullable Instant until, Instant now) {
  public static Filter all(Instant now) {
    return new Filter(null, null, null, now);
  }
}
