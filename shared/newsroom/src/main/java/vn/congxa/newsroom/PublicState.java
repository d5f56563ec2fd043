package vn.congxa.newsroom;

import java.util.Locale;

/** What readers have of an article. */
public enum PublicState {
  NEVER,
  /** Now, or once its time has come. */
  PUBLISHED,
  WITHDRAWN;

  public String wire() {
    return name().toLowerCase(Locale.ROOT);
  }

  static PublicState of(String wire) {
    return valueOf(wire.toUpperCase(Locale.ROOT));
  }
}
