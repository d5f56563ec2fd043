package vn.congxa.folder;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.congxa.site.Site;
import vn.congxa.visit.CountedDay;

/** Reads {@code visits.csv}: how many visits each day had, by the portal that counted them. */
final class VisitsFile {
  static final String NAME = "visits.csv";
  static final List<String> COLUMNS = List.of("portal", "date", "visits");

  private static final int LARGEST = 5 * 1024 * 1024;
  private static final Pattern PORTAL = Pattern.compile("[a-z0-9]{0,32}");

  private final FolderFaults faults;
  private final LocalDate today;
  private final List<CountedDay> days = new ArrayList<>();
  private final Set<String> seen = new HashSet<>();
  private int columns; // none until they were named

  private VisitsFile(FolderFaults faults, LocalDate today) {
    this.faults = faults;
    this.today = today;
  }

  /** Empty without the file. */
  static List<CountedDay> read(FolderFiles files, FolderFaults faults, LocalDate today) {
    if (!files.has(NAME)) {
      return List.of();
    }
    var file = new VisitsFile(faults, today);
    files.text(NAME, LARGEST).ifPresent(file::rows);
    return file.days;
  }

  private void rows(String text) {
    CsvRows.read(NAME, text, faults, this::row);
    if (columns == 0) {
      fault(1, "must begin with portal,date,visits or date,visits");
    }
  }

  private boolean row(CsvRows.Row row) {
    if (columns > 0) {
      day(row.upTo(columns), row.line());
      return true;
    }
    var names = row.upTo(0).stream().map(String::strip).filter(name -> !name.isEmpty()).toList();
    if (names.equals(COLUMNS) || names.equals(COLUMNS.subList(1, COLUMNS.size()))) {
      columns = names.size();
    }
    return columns > 0;
  }

  // Who counted without a name is an earlier portal.
  private void day(List<String> values, int line) {
    if (values.size() != columns) {
      fault(line, "has " + values.size() + " values");
      return;
    }
    var named = columns == COLUMNS.size();
    var portal = named ? values.getFirst().strip() : "";
    var date = date(values.get(named ? 1 : 0).strip(), line);
    var visits = visits(values.getLast().strip(), line);
    if (!PORTAL.matcher(portal).matches()) {
      fault(line, "portal: use a-z and 0-9, at most 32 of them");
    } else if (date != null && visits >= 0) {
      if (!seen.add(portal + " " + date)) {
        fault(line, "date: " + date + " is given twice");
      }
      days.add(new CountedDay(portal, date, visits));
    }
  }

  private @Nullable LocalDate date(String text, int line) {
    try {
      var date = LocalDate.parse(text);
      if (date.isAfter(today)) {
        fault(line, "date: lies ahead");
        return null;
      }
      return date;
    } catch (DateTimeException _) {
      fault(line, "date: write it as 2026-05-04");
      return null;
    }
  }

  private long visits(String text, int line) {
    try {
      var visits = Long.parseLong(text);
      if (visits >= 0 && visits <= Site.MOST_VISITS) {
        return visits;
      }
    } catch (NumberFormatException _) {
      // said below, as for a number out of range
    }
    fault(line, "visits: a whole number from 0 to " + Site.MOST_VISITS);
    return -1;
  }

  private void fault(int line, String reason) {
    faults.add(NAME, line, reason);
  }
}
