package vn.congxa.folder;

import java.util.List;
import vn.congxa.csv.CsvText;
import vn.congxa.site.SiteDirectory;
import vn.congxa.text.Sha256;
import vn.congxa.visit.CountedDay;

/** Writes what {@link VisitsFile} reads. */
final class VisitsText {
  private static final int NAME_BYTES = 8;

  private VisitsText() {}

  static String write(List<CountedDay> days) {
    var csv = CsvText.plain(VisitsFile.COLUMNS);
    days.forEach(day -> csv.row(List.of(day.portal(), day.day(), day.visits())));
    return csv.toString();
  }

  /** What a site of these is called by which its numbers are known wherever they are brought. */
  static String portal(SiteDirectory directory, String site) {
    return Sha256.hex(Sha256.of(directory.key(), Sha256.of(site)), NAME_BYTES);
  }
}
