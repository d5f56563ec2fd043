package vn.congxa.tellstaff;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What a mail says: who did what with which article, why, and where to go on; of its text nothing.
 *
 * @param subject one line
 * @param text plain
 */
record Letter(String subject, String text) {
  private static final int LONGEST_SITE = 60;
  private static final int LONGEST_TITLE = 120;
  private static final int LONGEST_NAME = 120;
  private static final String SOMEBODY = "Một đồng nghiệp";
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("HH:mm 'ngày' dd/MM/yyyy", Locale.ROOT);

  /**
   * Writes it.
   *
   * @param name of who did it; empty where they never said
   */
  static Letter of(Notice notice, String name, ConsolePlace console) {
    var site = Line.of(notice.site().name(), LONGEST_SITE);
    var title = Line.of(notice.revision().title(), LONGEST_TITLE);
    var occasion = notice.occasion();
    var subject = occasion.heading() + ": " + title + " [" + site + "]";
    var zone = notice.site().zone();
    var who = name.isEmpty() ? SOMEBODY : Line.of(name, LONGEST_NAME);
    var lines = new ArrayList<String>();
    lines.add(who + " " + occasion.deed() + ", lúc " + time(notice.revision().at(), zone) + ":");
    lines.add("");
    lines.add("  " + Line.of(notice.revision().title()));
    lines.add("");
    lines.addAll(note(notice));
    lines.addAll(going(notice, zone));
    lines.add("Mở bài: " + console.link(notice));
    lines.add("");
    lines.add("--");
    lines.add("Thư của " + site + ", vì bạn đã chọn được báo. Không muốn nhận nữa, hãy bỏ chọn ở:");
    lines.add(console.account(notice.site()));
    return new Letter(subject, String.join("\r\n", lines) + "\r\n");
  }

  private static List<String> note(Notice notice) {
    var note = notice.revision().note();
    return note == null || note.isBlank()
        ? List.of()
        : List.of(notice.occasion().note() + ": " + Line.of(note), "");
  }

  private static List<String> going(Notice notice, ZoneId zone) {
    return notice.occasion() == Occasion.SCHEDULED
        ? List.of("Bài ra lúc " + time(notice.publishedAt(), zone) + ".", "")
        : List.of();
  }

  private static String time(@Nullable Instant time, ZoneId zone) {
    return time == null ? "" : TIME.format(time.atZone(zone));
  }
}
