package vn.congxa.tthc;

import java.util.List;

/** What came of a wish to change a year's reports. */
public sealed interface YearChange {
  /**
   * It is done.
   *
   * @param year with the change, one version on
   * @param report the month that changed
   */
  record Made(TthcYear year, TthcReport report) implements YearChange {}

  /** Nothing changes; every reason why. */
  record Objected(List<Objection> objections) implements YearChange {
    public Objected {
      objections = List.copyOf(objections);
    }
  }
}
