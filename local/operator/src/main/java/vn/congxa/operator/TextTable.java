package vn.congxa.operator;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** Rows as a terminal shows them: columns as wide as what is in them. */
final class TextTable {
  private static final String BETWEEN = "  ";

  private TextTable() {}

  /**
   * A line each.
   *
   * @param numbers which columns stand to the right
   */
  static List<String> lines(List<List<String>> rows, Set<Integer> numbers) {
    var widths =
        IntStream.range(0, rows.isEmpty() ? 0 : rows.getFirst().size())
            .map(column -> rows.stream().mapToInt(row -> width(row.get(column))).max().orElse(0))
            .toArray();
    return rows.stream().map(row -> line(row, widths, numbers)).toList();
  }

  private static String line(List<String> row, int[] widths, Set<Integer> numbers) {
    var line = new StringBuilder();
    for (var column = 0; column < widths.length; column++) {
      var text = row.get(column);
      var room = " ".repeat(widths[column] - width(text));
      line.append(column == 0 ? "" : BETWEEN);
      line.append(numbers.contains(column) ? room + text : text + room);
    }
    return line.toString().stripTrailing();
  }

  private static int width(String text) {
    return text.codePointCount(0, text.length());
  }
}
