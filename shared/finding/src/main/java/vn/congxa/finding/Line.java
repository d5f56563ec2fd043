package vn.congxa.finding;

/** A text in one line, with one space where it had any blanks. */
final class Line {
  private static final char NO_BREAK_SPACE = '\u00A0';

  private final StringBuilder text;
  private boolean isBlank;

  /**
   * An empty one.
   *
   * @param room for so many chars, at first
   */
  Line(int room) {
    text = new StringBuilder(room);
  }

  void add(String more) {
    for (var i = 0; i < more.length(); i++) {
      var c = more.charAt(i);
      var wasBlank = isBlank;
      isBlank = isBlank(c);
      if (!isBlank) {
        text.append(c);
      } else if (!wasBlank) {
        text.append(' ');
      }
    }
  }

  private static boolean isBlank(char c) {
    return c == ' ' || (c >= '\t' && c <= '\r') || c == NO_BREAK_SPACE;
  }

  /** Without blanks at its ends. */
  String text() {
    return text.toString().strip();
  }
}
