package vn.congxa.visit;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * A half hour, counted from the epoch, so that two of them never overlap whatever a zone's offset.
 * Views in one period are less than half an hour apart, and the last view before the half hour that
 * ends a visit lies in the same period or in the one before: no other needs to be looked at.
 */
record HalfHour(long number) {
  static final Duration LENGTH = Duration.ofMinutes(30);

  /** A request's life is bounded far below this: see {@link View#isGuarded}. */
  private static final Duration EDGE = Duration.ofMinutes(1);

  static HalfHour at(Instant instant) {
    return new HalfHour(Math.floorDiv(instant.getEpochSecond(), LENGTH.toSeconds()));
  }

  Instant start() {
    return Instant.ofEpochSecond(number * LENGTH.toSeconds());
  }

  HalfHour next() {
    return new HalfHour(number + 1);
  }

  HalfHour previous() {
    return new HalfHour(number - 1);
  }

  /** The site's day in which it begins: which day's key makes its visitors' ids. */
  LocalDate day(ZoneId zone) {
    return LocalDate.ofInstant(start(), zone);
  }

  boolean isOpening(Instant instant) {
    return instant.isBefore(start().plus(EDGE));
  }

  boolean isClosing(Instant instant) {
    return !instant.isBefore(next().start().minus(EDGE));
  }

  /** Sorts as text: the number gets its seventh digit in January 2027. */
  String text() {
    return Long.toString(100_000_000 + number).substring(1);
  }
}
