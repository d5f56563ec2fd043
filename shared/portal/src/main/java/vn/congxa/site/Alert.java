package vn.congxa.site;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What every page says at its top for a while: a flood, a closed office.
 *
 * @param url where more is said; null where there is no more
 * @param until when it ends by itself
 */
public record Alert(String text, @Nullable String url, Instant until) {
  public static final int LONGEST = 300;

  public Alert {
    if (text.isBlank()) {
      throw new IllegalArgumentException("an alert that says nothing");
    }
  }

  public boolean isOn(Instant now) {
    return now.isBefore(until);
  }
}
