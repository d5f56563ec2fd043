package vn.congxa.pages.view;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import vn.congxa.site.Alert;

/**
 * What every page says at its top for a while.
 *
 * @param url where more is said; null where there is no more
 * @param left until it ends
 */
public record AlertBanner(String text, @Nullable String url, Duration left) {
  static @Nullable AlertBanner of(@Nullable Alert alert, PageRequest asked) {
    if (alert == null || !alert.isOn(asked.now())) {
      return null;
    }
    var url = alert.url();
    return new AlertBanner(
        alert.text(),
        url != null && url.startsWith("/") ? asked.words().at(url) : url,
        Duration.between(asked.now(), alert.until()));
  }
}
