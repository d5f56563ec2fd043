package vn.congxa.newsroom;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.Locale;

/** Times as keys have them. */
final class Times {
  private static final DateTimeFormatter MILLISECONDS =
      new DateTimeFormatterBuilder().appendInstant(3).toFormatter(Locale.ROOT);

  private Times() {}

  /** In UTC, with as many digits for each, so that they sort as text as they sort in time. */
  static String text(Instant time) {
    return MILLISECONDS.format(time);
  }
}
