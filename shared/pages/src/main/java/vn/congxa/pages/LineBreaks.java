package vn.congxa.pages;

import java.util.Set;
import java.util.regex.Pattern;

/**
 * Lets the lines of a page break between words. Some programs put a no-break space between all of
 * them, and browsers then break within words, for there is nowhere else. A few words that are kept
 * together, such as a number and its unit, stay so.
 */
final class LineBreaks {
  private static final int LONGEST_TOGETHER = 16;
  private static final char NO_BREAK = '\u00a0';
  private static final String WRITTEN = "&#xa0;"; // in bodies
  private static final Pattern NO_BREAKS = Pattern.compile(NO_BREAK + "|" + WRITTEN);
  private static final Set<String> WITHIN_WORDS =
      Set.of("a b bdi em i s span strong sub sup time u".split(" "));

  private final String html;
  private final StringBuilder broken;
  private int from; // of what cannot break yet
  private int length; // of that, as readers see it

  private LineBreaks(String html) {
    this.html = html;
    broken = new StringBuilder(html.length());
  }

  static String between(String html) {
    return html.indexOf(NO_BREAK) < 0 && !html.contains(WRITTEN)
        ? html
        : new LineBreaks(html).broken();
  }

  private String broken() {
    var at = 0;
    while (at < html.length()) {
      switch (html.charAt(at)) {
        case '<' -> {
          var end = html.indexOf('>', at);
          if (!WITHIN_WORDS.contains(name(at))) {
            breakAt(at);
          }
          at = Math.max(end, at);
        }
        case '&' -> {
          var end = html.indexOf(';', at);
          at = end < 0 || end > at + 9 ? at : end;
          length++;
        }
        case ' ', '\n' -> breakAt(at);
        default -> length++;
      }
      at++;
    }
    breakAt(html.length());
    return broken.toString();
  }

  private String name(int tag) {
    var at = html.startsWith("</", tag) ? tag + 2 : tag + 1;
    var end = at;
    while (end < html.length() && html.charAt(end) >= 'a' && html.charAt(end) <= 'z') {
      end++;
    }
    return html.substring(at, end);
  }

  private void breakAt(int at) {
    var together = html.substring(from, at);
    broken.append(
        length > LONGEST_TOGETHER ? NO_BREAKS.matcher(together).replaceAll(" ") : together);
    from = at;
    length = 0;
  }
}
