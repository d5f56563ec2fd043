package vn.congxa.text;

import java.text.Normalizer;
import java.util.Locale;
import java.util.OptionalInt;

/**
 * What text may not have in it. Half a character cannot be written, and a noncharacter or a control
 * character not read again, so one of them would break every later export or import.
 */
public final class Characters {
  /** U+200C and U+200D. */
  private static final String JOINERS = "\u200c\u200d";

  private Characters() {}

  /**
   * Where the first is that may not be there.
   *
   * @param controls control characters that may be there
   */
  public static OptionalInt bad(String text, String controls) {
    var at = 0;
    while (at < text.length()) {
      var c = text.codePointAt(at);
      if (isNone(c) || (isControl(c) && controls.indexOf(c) < 0)) {
        return OptionalInt.of(at);
      }
      at += Character.charCount(c);
    }
    return OptionalInt.empty();
  }

  /** What is wrong with the character there. */
  public static String reason(String text, int at) {
    var c = text.codePointAt(at);
    return isControl(c)
        ? String.format(Locale.ROOT, "has the control character U+%04X in it", c)
        : String.format(Locale.ROOT, "has U+%04X in it, which is no character", c);
  }

  /** The same without what may be nowhere, to go on with. */
  public static String harmless(String text) {
    return text.codePoints()
        .map(c -> isNone(c) || isControl(c) ? 0xFFFD : c)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  /**
   * The same composed (NFC), without control characters and what nobody sees, such as zero-width
   * spaces and soft hyphens; what joins the parts of a letter or an emoji stays.
   *
   * @param controls control characters that may be there
   */
  public static String visible(String text, String controls) {
    return Normalizer.normalize(text, Normalizer.Form.NFC)
        .codePoints()
        .filter(c ->
            !isNone(c)
                && (!isControl(c) || controls.indexOf(c) >= 0)
                && (Character.getType(c) != Character.FORMAT || JOINERS.indexOf(c) >= 0))
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  private static boolean isControl(int c) {
    return Character.getType(c) == Character.CONTROL;
  }

  private static boolean isNone(int c) {
    return Character.getType(c) == Character.SURROGATE
        || (c & 0xFFFE) == 0xFFFE
        || (c >= 0xFDD0 && c <= 0xFDEF);
  }
}
