package vn.congxa.folder;

import java.util.List;
import java.util.SortedMap;
import vn.congxa.csv.CsvText;

/** Writes what {@link RedirectsFile} reads. */
final class RedirectsText {
  private RedirectsText() {}

  /** By how each address is written. */
  static String write(SortedMap<String, String> ways) {
    var csv = CsvText.plain(RedirectsFile.COLUMNS);
    ways.forEach((from, to) -> csv.row(List.of(from, to)));
    return csv.toString();
  }
}
