package vn.congxa.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A Markdown table, its numbers to the right. */
final class Table {
  private final List<String> lines = new ArrayList<>();

  Table(String... columns) {
    row((Object[]) columns);
    lines.add("|---" + "|---:".repeat(columns.length - 1) + "|");
  }

  Table row(Object... cells) {
    var line = new StringBuilder("|");
    for (var cell : cells) {
      line.append(' ').append(cell).append(" |");
    }
    lines.add(line.toString());
    return this;
  }

  static String number(double value, int decimals) {
    return String.format(Locale.ROOT, "%,." + decimals + "f", value);
  }

  @Override
  public String toString() {
    return String.join("\n", lines) + "\n";
  }
}
