package vn.congxa.renderpages.view;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * A time on a page.
 *
 * @param text for readers: {@code 01/06/2023 09:28:09}
 * @param machine the same with its offset (ISO 8601)
 */
public record Moment(String text, String machine) {
  private static final DateTimeFormatter TEXT =
      DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm:ss", Locale.ROOT);
  private static final DateTimeFormatter MACHINE =
      DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ssxxx", Locale.ROOT);

  public static Moment of(Instant instant, ZoneId zone) {
    var there = instant.atZone(zone);
    return new Moment(TEXT.format(there), MACHINE.format(there));
  }
}
