package vn.congxa.tellstaff;

import java.text.BreakIterator;
import java.util.Locale;
import java.util.regex.Pattern;
import vn.congxa.text.Characters;

/** What staff typed, as a line that no header and no reader takes for something else. */
final class Line {
  private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");

  private Line() {}

  /** On one line, without what nobody sees. */
  static String of(String text) {
    return SPACES.matcher(Characters.visible(text, "\t\n\r")).replaceAll(" ").strip();
  }

  /** The same of at most so many characters, cut between two that are seen. */
  static String of(String text, int longest) {
    var line = of(text);
    if (line.length() <= longest) {
      return line;
    }
    var characters = BreakIterator.getCharacterInstance(Locale.ROOT);
    characters.setText(line);
    var end = characters.preceding(longest);
    return line.substring(0, Math.max(end, 0)).strip() + "…";
  }
}
