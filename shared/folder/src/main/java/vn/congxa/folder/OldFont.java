package vn.congxa.folder;

import java.util.HashSet;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A way of writing Vietnamese from before Unicode, which borrowed the letters of other languages
 * and a font that drew them otherwise.
 *
 * @param offset of the first word that looks like it
 */
record OldFont(String name, int offset) {
  /** Neither is in Vietnamese words, and one alone may be a name or a unit. */
  private static final int ENOUGH = 3;

  private static final Pattern WORD =
      Pattern.compile("(?<![\\p{L}\\p{M}])[A-Za-z\u00a1-\u00ff]+(?![\\p{L}\\p{M}])");

  /** Signs within a word, at its end, or for đ at its beginning. */
  private static final Pattern TCVN3 =
      Pattern.compile(
          ".*[A-Za-z][\u00a8-\u00ac\u00b5-\u00b9][A-Za-z].*"
              + "|.*[A-Za-z\u00c0-\u00ff][\u00aa-\u00ac\u00b5-\u00b9]"
              + "|\u00ae[A-Za-z\u00b5-\u00ff].*");

  /** Marks as letters of their own after a vowel. */
  private static final Pattern VNI =
      Pattern.compile(
          ".*(?:[aeiouyAEIOUY\u00f4\u00f6\u00d4\u00d6]"
              + "[\u00e4\u00e5\u00ef\u00f8\u00fb\u00c4\u00c5\u00cf\u00d8\u00db]|a\u00eb|A\u00cb).*");

  static Optional<OldFont> in(String text) {
    return of("TCVN3", TCVN3, text).or(() -> of("VNI", VNI, text));
  }

  private static Optional<OldFont> of(String name, Pattern pattern, String text) {
    var seen = new HashSet<String>();
    var first = -1;
    var words = WORD.matcher(text);
    while (words.find()) {
      if (pattern.matcher(words.group()).matches() && seen.add(words.group())) {
        first = first < 0 ? words.start() : first;
        if (seen.size() == ENOUGH) {
          return Optional.of(new OldFont(name, first));
        }
      }
    }
    return Optional.empty();
  }
}
