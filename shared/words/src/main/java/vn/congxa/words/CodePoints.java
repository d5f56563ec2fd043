package vn.congxa.words;

/** What a character is, beyond the letters of Vietnamese. */
final class CodePoints {
  private CodePoints() {}

  static boolean isMark(int point) {
    return switch (Character.getType(point)) {
      case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK ->
          true;
      default -> false;
    };
  }

  /** Invisible: a soft hyphen, a joiner, a space of no width. */
  static boolean isFormat(int point) {
    return Character.getType(point) == Character.FORMAT;
  }
}
