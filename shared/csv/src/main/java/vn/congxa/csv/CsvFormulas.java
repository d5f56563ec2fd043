package vn.congxa.csv;

import java.util.regex.Pattern;

/**
 * Text that a spreadsheet would take for a formula and carry out, such as {@code =HYPERLINK(...)}:
 * an apostrophe before it makes it text there, and is taken away again here. It stands wherever a
 * spreadsheet might begin a cell, for which character parts cells differs from country to country.
 */
public final class CsvFormulas {
  private static final String CELL = "(?<=^|[;,\t])";
  private static final String FORMULA = "'*[=+@\t\r\n\uff1d\uff0b\uff0d\uff20-]";
  private static final Pattern BARE = Pattern.compile(CELL + "(?=" + FORMULA + ")");
  private static final Pattern WRITTEN = Pattern.compile(CELL + "'(?=" + FORMULA + ")");

  private CsvFormulas() {}

  public static String written(String text) {
    return BARE.matcher(text).replaceAll("'");
  }

  public static String read(String written) {
    return WRITTEN.matcher(written).replaceAll("");
  }
}
