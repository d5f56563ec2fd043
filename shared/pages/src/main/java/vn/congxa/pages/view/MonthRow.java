package vn.congxa.pages.view;

import java.math.BigDecimal;
import java.math.RoundingMode;
import vn.congxa.site.Site;
import vn.congxa.tthc.Percentage;
import vn.congxa.tthc.TthcReport;

/**
 * A month in the year's table and chart.
 *
 * @param onTimeWidth of the bar, in hundredths of the longest, as is {@code lateWidth}
 */
public record MonthRow(
    int month,
    String processed,
    String onTime,
    String late,
    String onTimePercent,
    String latePercent,
    Moment updated,
    String onTimeWidth,
    String lateWidth) {
  /** Late dossiers are few: what is not none must be seen. */
  private static final BigDecimal THINNEST = new BigDecimal("1.5");

  private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

  static MonthRow of(TthcReport report, long most, Site site) {
    var counts = report.counts();
    var late = width(counts.late(), most);
    if (counts.late() > 0) {
      late = late.max(THINNEST);
    }
    var onTime = width(counts.onTime(), most).min(WHOLE.subtract(late));
    return new MonthRow(
        report.month(),
        Numbers.text(counts.processed()),
        Numbers.text(counts.onTime()),
        Numbers.text(counts.late()),
        Percentage.text(counts.onTimePercent()),
        Percentage.text(counts.latePercent()),
        Moment.of(report.updatedAt(), site.zone()),
        onTime.toPlainString(),
        late.toPlainString());
  }

  private static BigDecimal width(long count, long most) {
    return most == 0
        ? BigDecimal.ZERO
        : WHOLE
            .multiply(BigDecimal.valueOf(count))
            .divide(BigDecimal.valueOf(most), 2, RoundingMode.HALF_UP);
  }
}
