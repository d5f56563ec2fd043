package vn.congxa.folder;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import vn.congxa.csv.CsvText;
import vn.congxa.tthc.Counts;
import vn.congxa.tthc.TthcReport;

/** Writes what {@link TthcFile} reads. */
final class TthcText {
  private final boolean corrections;
  private final ZoneId zone;

  private TthcText(boolean corrections, ZoneId zone) {
    this.corrections = corrections;
    this.zone = zone;
  }

  /** The whole file; reports in the order of months. */
  static String write(List<TthcReport> reports, ZoneId zone) {
    var corrections = new ArrayList<Boolean>();
    for (var i = 0; i < reports.size(); i++) {
      corrections.add(i > 0 && !TthcFaults.falling(reports.get(i - 1), reports.get(i)).isEmpty());
    }
    return new TthcText(corrections.contains(true), zone).written(reports, corrections);
  }

  private String written(List<TthcReport> reports, List<Boolean> corrects) {
    var columns = new ArrayList<>(TthcFile.COLUMNS);
    if (corrections) {
      columns.add(TthcFile.CORRECTION);
    }
    var csv = CsvText.plain(columns);
    for (var i = 0; i < reports.size(); i++) {
      var report = reports.get(i);
      csv.row(row(report, "", report.counts(), corrects.get(i)));
      for (var field : report.fields()) {
        csv.row(row(report, field.field(), field.counts(), false));
      }
    }
    return csv.toString();
  }

  private List<Object> row(TthcReport report, String field, Counts counts, boolean corrects) {
    var row = new ArrayList<Object>();
    row.add(report.year());
    row.add(report.month());
    row.add(ArticleText.time(report.updatedAt(), zone));
    row.add(field);
    row.add(counts.onTime());
    row.add(counts.late());
    if (corrections) {
      row.add(corrects ? "yes" : "");
    }
    return row;
  }
}
