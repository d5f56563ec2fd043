package vn.congxa.tthc;

import static vn.congxa.tthc.Years.NOON;

/** A clerk's additions to a month. */
final class Additions {
  private Additions() {}

  static AddResultsCommand adding(String key) {
    return new AddResultsCommand(2026, 3, null, new Counts(2, 1), "clerk", NOON, key, key);
  }
}
