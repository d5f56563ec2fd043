package vn.congxa.finding;

import java.util.Arrays;

/** A text in one line, with one space where it had any blanks. */
final class Line {
  private static final char NO_BREAK_SPACE = '\u00A0';

  private char[] text;
  private int length;
  private boolean isBlank;

  /**
   * An empty one.
   *
   * @param room for so many chars, at first
   */
  Line(int room) {
    text = new char[room];
  }

  void add(String more) {
    if (text.length - length < more.length()) {
      text = Arrays.copyOf(text, 2 * text.length + more.length());
    }
    more.getChars(0, more.length(), text, length);
    var end = length + more.length();
    for (var i = length; i < end; i++) {
      var c = text[i];
      var wasBlank = isBlank;
      isBlank = isBlank(c);
      if (!isBlank) {
        text[length++] = c;
      } else if (!wasBlank) {
        text[length++] = ' ';
      }
    }
  }

  private static boolean isBlank(char c) {
    return c == ' ' || (c >= '\t' && c <= '\r') || c == NO_BREAK_SPACE;
  }

  /** Without blanks at its ends. */
  String text() {
    return new String(text, 0, length).strip();
  }
}
