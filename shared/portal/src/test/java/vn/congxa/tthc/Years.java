package vn.congxa.tthc;

import java.time.Instant;
import java.util.List;

/** Years and reports to test with. */
final class Years {
  /** Far ahead: DynamoDB Local deletes by the real time what expires by this clock. */
  static final Instant NOON = Instant.parse("2099-03-01T05:00:00Z");

  private Years() {}

  static TthcReport report(int year, int month, long onTime, long late, FieldCounts... fields) {
    return new TthcReport(year, month, new Counts(onTime, late), List.of(fields), NOON);
  }

  static FieldCounts field(String name, long onTime, long late) {
    return new FieldCounts(name, new Counts(onTime, late));
  }

  static TthcYear year(TthcReport... reports) {
    var year = TthcYear.empty(reports[0].year());
    for (var report : reports) {
      year = year.imported(report);
    }
    return year;
  }

  static TthcYear made(YearChange change) {
    return switch (change) {
      case YearChange.Made made -> made.year();
      case YearChange.Objected objected -> throw new AssertionError(objected.objections());
    };
  }

  static List<Objection> objections(YearChange change) {
    return switch (change) {
      case YearChange.Made made -> throw new AssertionError("not objected to: " + made.report());
      case YearChange.Objected objected -> objected.objections();
    };
  }
}
