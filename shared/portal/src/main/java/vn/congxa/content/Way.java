package vn.congxa.content;

import java.time.Instant;
import java.util.Locale;

/**
 * That what was at one address is at another now.
 *
 * @param to a path of the site or an http(s) address, percent-encoded
 * @param since when it was laid
 */
public record Way(Place from, String to, Instant since, By by) {
  /** Who laid it. */
  public enum By {
    /** A list of an earlier portal's addresses. */
    IMPORT,
    /** An article that has another address now. */
    MOVE,
    /** A section that has another name now. */
    SECTION;

    String wire() {
      return name().toLowerCase(Locale.ROOT);
    }

    static By of(String wire) {
      return valueOf(wire.toUpperCase(Locale.ROOT));
    }
  }
}
