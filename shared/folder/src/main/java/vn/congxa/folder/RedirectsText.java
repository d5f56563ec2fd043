package vn.congxa.folder;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.SortedMap;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import vn.congxa.site.OldAddress;

/** Writes what {@link RedirectsFile} reads. */
final class RedirectsText {
  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180.builder().setRecordSeparator('\n').get();

  private RedirectsText() {}

  static String write(SortedMap<String, String> ways) {
    var text = new StringBuilder();
    try (var csv = new CSVPrinter(text, FORMAT)) {
      csv.printRecord(RedirectsFile.COLUMNS);
      for (var way : ways.entrySet()) {
        csv.printRecord(OldAddress.written(way.getKey()), way.getValue());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e); // memory does not fail to take text
    }
    return text.toString();
  }
}
