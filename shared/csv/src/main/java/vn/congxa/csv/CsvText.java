package vn.congxa.csv;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * Writes CSV (RFC 4180) with the mark by which spreadsheets know UTF-8, and nothing in it that they
 * would carry out.
 */
public final class CsvText {
  private static final char MARK = '\uFEFF';

  private final StringBuilder text = new StringBuilder().append(MARK);
  private final CSVPrinter csv;

  private CsvText(String lineEnd, List<String> columns) {
    try {
      csv = new CSVPrinter(text, CSVFormat.RFC4180.builder().setRecordSeparator(lineEnd).get());
    } catch (IOException e) {
      throw new UncheckedIOException(e); // memory does not fail to take text
    }
    row(columns);
  }

  /** For people and version control: lines end with LF. */
  public static CsvText plain(List<String> columns) {
    return new CsvText("\n", columns);
  }

  /** As RFC 4180 has it: lines end with CR LF. */
  public static CsvText standard(List<String> columns) {
    return new CsvText("\r\n", columns);
  }

  /** How many characters it has come to. */
  public int length() {
    return text.length();
  }

  public void row(List<?> values) {
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
