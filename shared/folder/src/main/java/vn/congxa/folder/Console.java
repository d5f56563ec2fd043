package vn.congxa.folder;

import java.io.PrintStream;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Prints what a command has to say. Names, links and texts of a folder are among it: what a
 * terminal would obey, or not show, is shown escaped.
 */
public final class Console {
  private final PrintStream out;

  public Console(PrintStream out) {
    this.out = out;
  }

  /** One line, whatever is in it. */
  public void line(@Nullable String text) {
    out.println(harmless(String.valueOf(text)));
  }

  public void lines(String text) {
    text.lines().forEach(this::line);
  }

  private static String harmless(String text) {
    var line = new StringBuilder(text.length());
    text.codePoints()
        .forEach(c -> {
          if (isShown(c)) {
            line.appendCodePoint(c);
          } else {
            line.append(String.format(Locale.ROOT, "\\u{%X}", c));
          }
        });
    return line.toString();
  }

  // FORMAT has what turns the order of letters, and what has no width.
  private static boolean isShown(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.PRIVATE_USE,
          Character.SURROGATE,
          Character.UNASSIGNED ->
          false;
      default -> true;
    };
  }
}
