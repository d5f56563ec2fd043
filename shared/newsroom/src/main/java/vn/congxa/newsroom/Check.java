package vn.congxa.newsroom;

/**
 * Something that an editor should see before a text goes out.
 *
 * @param pointer where, as RFC 6901 writes it: {@code /title}
 * @param argument what it is about; empty for none
 */
public record Check(Level level, String pointer, Code code, String argument) {
  /** How grave. */
  public enum Level {
    /** Nothing is published before it is mended. */
    BLOCK,
    WARN
  }

  /** What. Names are public API. */
  public enum Code {
    NO_TITLE,
    TITLE_TOO_LONG,
    LEAD_TOO_LONG,
    NO_SECTION,
    NO_AUTHOR,
    NO_TEXT,
    TEXT_TOO_LONG,
    NO_ADDRESS,
    SAME_ADDRESS,
    ADDRESS_STAYS,
    TOO_MANY_ADDRESSES,
    NO_ALT,
    FOREIGN_PICTURE,
    MISSING_PICTURE,
    UNKNOWN_FILE,
    TOO_MANY_PICTURES,
    TIME_PASSED,
    TIME_TOO_FAR,
    TIME_STAYS,
    NOTE_OR_MINOR,
    REPLACEMENT_UNKNOWN,
    TITLE_LONG,
    TITLE_IN_CAPITALS,
    LEAD_MISSING,
    LEAD_LONG,
    HEADING_SKIPPED,
    HEADING_IN_BOLD,
    LINK_SAYS_NOTHING,
    TABLE_WITHOUT_HEADER,
    TABLE_WIDE,
    TABLE_LONG,
    ALT_REPEATS,
    LOOKS_PERSONAL
  }

  static Check blocking(Code code, String pointer) {
    return new Check(Level.BLOCK, pointer, code, "");
  }

  static Check blocking(Code code, String pointer, long most) {
    return new Check(Level.BLOCK, pointer, code, String.valueOf(most));
  }

  static Check warning(Code code, String pointer, String argument) {
    return new Check(Level.WARN, pointer, code, argument);
  }

  public boolean isBlocking() {
    return level == Level.BLOCK;
  }
}
