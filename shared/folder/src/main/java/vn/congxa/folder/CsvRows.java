package vn.congxa.folder;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Predicate;
import org.apache.commons.csv.CSVException;
import org.apache.commons.csv.CSVFormat;
import vn.congxa.csv.CsvFormulas;

/**
 * Reads CSV as people write it and spreadsheets save it: its values parted by commas, semicolons or
 * tabs, and rows of nothing anywhere.
 */
final class CsvRows {
  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180.builder().setIgnoreEmptyLines(true).get();

  /** One that has anything in it. */
  record Row(int line, List<String> values) {
    /** Without the empty ones that a spreadsheet adds behind the last column. */
    List<String> upTo(int columns) {
      var size = values.size();
      while (size > columns && values.get(size - 1).isBlank()) {
        size--;
      }
      return values.subList(0, size);
    }
  }

  private CsvRows() {}

  /**
   * Gives each row in its order, the one of the columns' names first.
   *
   * @param each answers whether to go on
   */
  static void read(String file, String text, FolderFaults faults, Predicate<Row> each) {
    var line = 1;
    try (var csv = format(text).parse(new StringReader(text))) {
      var rows = csv.iterator();
      while (rows.hasNext()) {
        line = (int) csv.getCurrentLineNumber();
        var values = rows.next().stream().map(CsvFormulas::read).toList();
        if (!values.stream().allMatch(String::isBlank) && !each.test(new Row(line, values))) {
          return;
        }
      }
    } catch (CSVException | UncheckedIOException e) {
      faults.add(file, line, "is no CSV: " + e.getMessage());
    } catch (IOException e) {
      throw new UncheckedIOException(e); // memory can always be read
    }
  }

  // Where a comma parts whole numbers from tenths, as it does in Vietnam, a semicolon parts values.
  private static CSVFormat format(String text) {
    var first = text.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
    var separator = first.indexOf(';') >= 0 ? ';' : first.indexOf('\t') >= 0 ? '\t' : ',';
    return FORMAT.builder().setDelimiter(separator).get();
  }
}
