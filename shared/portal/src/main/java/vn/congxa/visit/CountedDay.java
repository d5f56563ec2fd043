package vn.congxa.visit;

import java.time.LocalDate;

/**
 * A day's visits as one portal counted them.
 *
 * @param portal which; empty for one that has no name
 * @param day in the site's time zone
 */
public record CountedDay(String portal, LocalDate day, long visits) {
  public CountedDay {
    if (visits < 0) {
      throw new IllegalArgumentException(visits + " visits");
    }
  }
}
