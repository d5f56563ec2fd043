package vn.congxa.local;

import java.time.YearMonth;
import java.util.Optional;
import vn.congxa.local.signin.TokenEndpoint;
import vn.congxa.tthc.Counts;
import vn.congxa.tthc.TthcReport;

/**
 * A {@code curl} that posts the month's TTHC report and is not refused: counts are cumulative, so
 * it goes on from what is there.
 */
final class ReportCurl {
  private static final int MORE_ON_TIME = 12;

  private ReportCurl() {}

  /**
   * For the terminal, two commands.
   *
   * @param newest of the site; empty where it has none
   */
  static String of(Object address, Optional<TthcReport> newest, YearMonth now) {
    var last = newest.filter(report -> report.year() >= now.getYear());
    var month = last.map(r -> YearMonth.of(r.year(), r.month())).filter(now::isBefore).orElse(now);
    var there = last.filter(report -> YearMonth.of(report.year(), report.month()).equals(month));
    var counts = last.map(TthcReport::counts).orElse(Counts.NONE);
    var guard =
        there.map(report -> "If-Match: \"" + report.version() + "\"").orElse("If-None-Match: *");
    return """
      TOKEN=$(curl -s %1$s%2$s -d '{"role": "clerk"}' | sed 's/.*"access_token": *"\\([^"]*\\)".*/\\1/')
      curl -i -X PUT %1$s/api/staff/tthc/%3$s/%4$s -H "Authorization: Bearer $TOKEN" \\
        -H 'Content-Type: application/json' -H '%5$s' -d '{"onTime": %6$s, "late": %7$s}'
    """
        .formatted(
            address,
            TokenEndpoint.PATH,
            month.getYear(),
            month.getMonthValue(),
            guard,
            counts.onTime() + MORE_ON_TIME,
            counts.late())
        .stripTrailing();
  }
}
