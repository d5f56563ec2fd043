package vn.congxa.pages.view;

import vn.congxa.site.OwnAddress;
import vn.congxa.site.Site;
import vn.congxa.tthc.Percentage;
import vn.congxa.tthc.TthcReport;

/** Kết quả giải quyết TTHC: the newest report in short. */
public record Panel(
    int month,
    int year,
    String onTimePercent,
    String processed,
    String onTime,
    String late,
    String latePercent,
    String url,
    Moment updated) {

  public static Panel of(TthcReport report, Site site, Words words) {
    var counts = report.counts();
    return new Panel(
        report.month(),
        report.year(),
        Percentage.text(counts.onTimePercent()),
        Numbers.text(counts.processed()),
        Numbers.text(counts.onTime()),
        Numbers.text(counts.late()),
        Percentage.text(counts.latePercent()),
        words.at(OwnAddress.tthc(report.year())),
        Moment.of(report.updatedAt(), site.zone()));
  }
}
