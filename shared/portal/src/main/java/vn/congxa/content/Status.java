package vn.congxa.content;

import java.util.Locale;

/** Where an article stands on its way to the reader. */
public enum Status {
  DRAFT,
  SUBMITTED,
  PUBLISHED,
  WITHDRAWN;

  String wire() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Status of(String wire) {
    return valueOf(wire.toUpperCase(Locale.ROOT));
  }
}
