package vn.congxa.newsroom;

import java.time.Instant;
import java.util.Locale;

/**
 * One version of a site: what was changed of it, and by whom.
 *
 * @param what saved, or brought by a folder
 * @param by the account; of a folder {@link Arrival#WHO}
 */
public record SiteRevision(long version, Subject subject, Deed what, String by, Instant at) {
  /** Which part of the site it is about. */
  public enum Subject {
    SITE,
    SECTIONS,
    ALERT;

    String wire() {
      return name().toLowerCase(Locale.ROOT);
    }

    static Subject of(String wire) {
      return valueOf(wire.toUpperCase(Locale.ROOT));
    }
  }
}
