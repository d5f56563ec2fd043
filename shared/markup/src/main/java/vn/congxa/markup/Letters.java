package vn.congxa.markup;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** Characters in one form: composed, and none that nobody sees. */
final class Letters {
  private static final Pattern UNSEEN =
      Pattern.compile(
          "[\u00ad\u180e\u200b\u200c\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]");

  /** It ties several signs into one, as in a family's; elsewhere nobody sees it. */
  private static final char JOINER = '\u200d';

  private Letters() {}

  /** The same text typed on two keyboards, or on macOS, is the same. */
  static String composed(String text) {
    var seen = UNSEEN.matcher(text).replaceAll("");
    return Normalizer.normalize(withoutJoiners(seen), Normalizer.Form.NFC);
  }

  private static String withoutJoiners(String text) {
    if (text.indexOf(JOINER) < 0) {
      return text;
    }
    var kept = new StringBuilder(text.length());
    for (var i = 0; i < text.length(); i++) {
      if (text.charAt(i) != JOINER || isBetweenSigns(text, i)) {
        kept.append(text.charAt(i));
      }
    }
    return kept.toString();
  }

  private static boolean isBetweenSigns(String text, int at) {
    return at > 0
        && at + 1 < text.length()
        && Emoji.isSign(text.codePointBefore(at))
        && Emoji.isSign(text.codePointAt(at + 1));
  }
}
