package vn.congxa.tthc;

import java.util.Locale;

/** What was done to a month's report. */
public enum TthcDeed {
  REPLACE,
  CORRECT,
  ADD,
  IMPORT;

  public String wire() {
    return name().toLowerCase(Locale.ROOT);
  }

  static TthcDeed of(String wire) {
    return valueOf(wire.toUpperCase(Locale.ROOT));
  }
}
