package vn.congxa.folder;

import java.util.List;
import java.util.SortedMap;
import vn.congxa.site.OldAddress;

/** Writes what {@link RedirectsFile} reads. */
final class RedirectsText {
  private RedirectsText() {}

  static String write(SortedMap<String, String> ways) {
    var csv = new CsvText(RedirectsFile.COLUMNS);
    ways.forEach((from, to) -> csv.row(List.of(OldAddress.written(from), to)));
    return csv.toString();
  }
}
