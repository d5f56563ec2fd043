package vn.congxa.folder;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** Writes what {@link CsvRows} reads, with the mark by which spreadsheets know UTF-8. */
final class CsvText {
  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180.builder().setRecordSeparator('\n').get();
  private static final char MARK = '\uFEFF';

  private final StringBuilder text = new StringBuilder().append(MARK);
  private final CSVPrinter csv;

  CsvText(List<String> columns) {
    try {
      csv = new CSVPrinter(text, FORMAT);
    } catch (IOException e) {
      throw new UncheckedIOException(e); // memory does not fail to take text
    }
    row(columns);
  }

  void row(List<?> values) {
    try {
      csv.printRecord(values.stream().map(String::valueOf).map(CsvFormulas::written));
    } catch (IOException e) {
      throw new UncheckedIOException(e); // likewise
    }
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
