package vn.congxa.folder;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.congxa.text.Characters;
import vn.congxa.tthc.Counts;
import vn.congxa.tthc.FieldCounts;
import vn.congxa.tthc.TthcReport;
import vn.congxa.tthc.TthcYear;

/**
 * Reads {@code tthc.csv}: a line for each month's total, its field empty, and one for each field.
 */
final class TthcFile {
  static final String NAME = "tthc.csv";
  static final List<String> COLUMNS =
      List.of("year", "month", "updated_at", "field", "on_time", "late");

  /** Written only where counts fall from one month to the next, which is a fault without it. */
  static final String CORRECTION = "correction";

  private static final int LARGEST = 5 * 1024 * 1024;

  /** One line of the file. */
  private record Row(int line, Instant updatedAt, String field, Counts counts, boolean corrects) {}

  private final FolderFaults faults;
  private final Instant now;
  private final int latestYear;
  private final Map<Integer, List<Row>> months = new TreeMap<>(); // by year * 100 + month
  private int columns; // none until they were named
  private boolean hasCorrections;

  private TthcFile(FolderFaults faults, Instant now, ZoneId zone) {
    this.faults = faults;
    this.now = now;
    this.latestYear = LocalDate.ofInstant(now, zone).getYear() + 1;
  }

  /** Empty without the file: a site need not have reports. */
  static List<TthcReport> read(FolderFiles files, FolderFaults faults, Instant now, ZoneId zone) {
    if (!files.has(NAME)) {
      return List.of();
    }
    var file = new TthcFile(faults, now, zone);
    files.text(NAME, LARGEST).ifPresent(file::rows);
    return file.reports();
  }

  private void rows(String text) {
    CsvRows.read(NAME, text, faults, this::row);
    if (columns == 0) {
      fault(1, "must begin with " + String.join(",", COLUMNS));
    }
  }

  private boolean row(CsvRows.Row row) {
    if (columns > 0) {
      row(row.upTo(columns), row.line());
    } else if (isHeader(row.upTo(COLUMNS.size()))) {
      columns = COLUMNS.size() + (hasCorrections ? 1 : 0);
    }
    return columns > 0;
  }

  private boolean isHeader(List<String> row) {
    var names = row.stream().map(String::strip).toList();
    hasCorrections = names.size() > COLUMNS.size() && names.getLast().equals(CORRECTION);
    return (hasCorrections ? names.subList(0, COLUMNS.size()) : names).equals(COLUMNS);
  }

  private void row(List<String> csv, int line) {
    if (csv.size() != columns) {
      fault(line, "has " + csv.size() + " values");
      return;
    }
    for (var value : csv) {
      // Stripped, it might be an empty field, and the line the month's total.
      var bad = Characters.bad(value, "");
      if (bad.isPresent()) {
        fault(line, Characters.reason(value, bad.getAsInt()));
        return;
      }
    }
    var row = csv.stream().map(String::strip).toList();
    var year = number(row.get(0), TthcYear.FIRST, latestYear, line, "year");
    var month = number(row.get(1), 1, 12, line, "month");
    var updatedAt = time(row.get(2), line);
    var field = FieldCounts.name(row.get(3));
    if (field.length() > FieldCounts.LONGEST_NAME) {
      fault(line, "field: is longer than " + FieldCounts.LONGEST_NAME + " characters");
      return;
    }
    var onTime = number(row.get(4), 0, Counts.MOST, line, "on_time");
    var late = number(row.get(5), 0, Counts.MOST, line, "late");
    var correction = hasCorrections ? row.get(6) : "";
    if (!correction.isEmpty() && !correction.equals("yes")) {
      fault(line, "correction: must be yes, or nothing");
    }
    if (year >= 0 && month >= 0 && onTime >= 0 && late >= 0 && updatedAt != null) {
      var counts = new Counts(onTime, late);
      months
          .computeIfAbsent((int) (year * 100 + month), _ -> new ArrayList<>())
          .add(new Row(line, updatedAt, field, counts, correction.equals("yes")));
    }
  }

  private long number(String text, long least, long most, int line, String column) {
    if (text.matches("[0-9]{1,15}")) {
      var number = Long.parseLong(text);
      if (number >= least && number <= most) {
        return number;
      }
    }
    fault(line, column + ": must be a whole number from " + least + " to " + most);
    return -1;
  }

  private @Nullable Instant time(String text, int line) {
    try {
      var time = OffsetDateTime.parse(text).toInstant();
      if (time.isAfter(now)) {
        // It would outlast whatever a clerk reports until then.
        fault(line, "updated_at: lies ahead of this machine's clock");
      }
      return time;
    } catch (DateTimeException _) {
      fault(line, "updated_at: must be a time with its offset, such as 2026-06-01T08:00:00+07:00");
      return null;
    }
  }

  private List<TthcReport> reports() {
    var reports = new ArrayList<TthcReport>();
    months.forEach((month, rows) -> {
      var totals = rows.stream().filter(row -> row.field().isEmpty()).toList();
      if (totals.isEmpty()) {
        fault(rows.getFirst().line(), "the month has no total: a line with an empty field");
      } else if (totals.size() > 1) {
        fault(totals.get(1).line(), "the month's total is given twice");
      } else {
        report(month / 100, month % 100, totals.getFirst(), rows, reports);
      }
    });
    reports.stream().collect(Collectors.groupingBy(TthcReport::year)).forEach(this::year);
    return reports;
  }

  private void year(int year, List<TthcReport> reports) {
    if (new TthcYear(year, 0, reports).isTooLarge()) {
      var first = months.getOrDefault(year * 100 + reports.getFirst().month(), List.of());
      fault(first.getFirst().line(), "the year has more fields, or longer names, than it can hold");
    }
  }

  private void report(int year, int month, Row total, List<Row> rows, List<TthcReport> reports) {
    var fields =
        rows.stream()
            .filter(row -> !row.field().isEmpty())
            .map(row -> new FieldCounts(row.field(), row.counts()))
            .toList();
    for (var row : rows) {
      if (!row.updatedAt().equals(total.updatedAt())) {
        fault(row.line(), "updated_at: differs from that of the month's total");
      }
    }
    var objections = TthcReport.objections(total.counts(), fields);
    for (var objection : objections) {
      fault(total.line(), TthcFaults.text(objection));
    }
    if (objections.isEmpty()) {
      var report = new TthcReport(year, month, total.counts(), fields, total.updatedAt());
      if (!reports.isEmpty() && !total.corrects()) {
        TthcFaults.falling(reports.getLast(), report)
            .forEach(fall -> fault(total.line(), fall + "; if it is right, see \"correction\""));
      }
      reports.add(report);
    }
  }

  private void fault(int line, String reason) {
    faults.add(NAME, line, reason);
  }
}
