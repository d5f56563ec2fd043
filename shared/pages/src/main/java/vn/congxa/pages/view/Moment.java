package vn.congxa.pages.view;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/**
 * A time on a page.
 *
 * @param weekday {@code Thứ Năm}
 * @param text for readers: {@code 01/06/2023 09:28:09}
 * @param machine the same with its offset (ISO 8601)
 */
public record Moment(String weekday, String text, String machine) {
  private static final List<String> WEEKDAYS =
      List.of("Thứ Hai", "Thứ Ba", "Thứ Tư", "Thứ Năm", "Thứ Sáu", "Thứ Bảy", "Chủ Nhật");
  private static final DateTimeFormatter TEXT =
      DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm:ss", Locale.ROOT);
  private static final DateTimeFormatter MACHINE =
      DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ssxxx", Locale.ROOT);

  public static Moment of(Instant instant, ZoneId zone) {
    var there = instant.atZone(zone);
    return new Moment(
        WEEKDAYS.get(there.getDayOfWeek().getValue() - 1),
        TEXT.format(there),
        MACHINE.format(there));
  }
}
