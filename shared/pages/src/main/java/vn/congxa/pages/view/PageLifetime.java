package vn.congxa.pages.view;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * How long what a page shows may be shown.
 *
 * @param limit null where nothing on it ends by itself
 */
public record PageLifetime(@Nullable Duration limit) {
  /** A page that something is missing from is better asked for again soon. */
  private static final Duration IN_PARTS = Duration.ofSeconds(5);

  static PageLifetime of(boolean whole, @Nullable AlertBanner alert) {
    if (!whole) {
      return new PageLifetime(IN_PARTS);
    }
    return new PageLifetime(alert == null ? null : alert.left());
  }

  /** So many seconds, or fewer. */
  public int atMost(int seconds) {
    return limit == null ? seconds : (int) Math.min(seconds, Math.max(limit.toSeconds(), 1));
  }
}
