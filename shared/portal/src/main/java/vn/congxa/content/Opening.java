package vn.congxa.content;

import java.util.Set;
import java.util.regex.Pattern;

/** How a body begins, for lists and previews of an article that has no lead. */
final class Opening {
  static final int LONGEST = 400;

  private static final Set<String> WITHIN_WORDS = Set.of("a b em i s strong sub sup u".split(" "));
  private static final Set<String> BESIDE_THE_TEXT = Set.of("caption", "figcaption");
  private static final Pattern SPACES = Pattern.compile("[\\s\\u00a0]+");

  private Opening() {}

  static String of(String body) {
    var text = new StringBuilder();
    var isBeside = false;
    for (var piece : Markup.of(body)) {
      switch (piece) {
        case Markup.Text read -> text.append(isBeside ? "" : read.plain());
        case Markup.Start start -> {
          isBeside |= BESIDE_THE_TEXT.contains(start.name());
          part(start.name(), text);
        }
        case Markup.End end -> {
          isBeside &= !BESIDE_THE_TEXT.contains(end.name());
          part(end.name(), text);
        }
      }
      if (text.length() > 2 * LONGEST) {
        break;
      }
    }
    return cut(SPACES.matcher(text).replaceAll(" ").strip(), LONGEST);
  }

  private static void part(String tag, StringBuilder text) {
    if (!WITHIN_WORDS.contains(tag)) {
      text.append(' ');
    }
  }

  /** At most so much of a text, cut at a word. */
  static String cut(String text, int longest) {
    if (text.length() <= longest) {
      return text;
    }
    var space = text.lastIndexOf(' ', longest - 1);
    var end = space > 0 ? space : longest - 1;
    return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end) + "…";
  }
}
