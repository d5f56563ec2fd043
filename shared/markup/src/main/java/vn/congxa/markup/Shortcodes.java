package vn.congxa.markup;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What WordPress and Joomla write into a text for their own programs, {@code [gallery ids="1,2"]}
 * or {@code {youtube}...{/youtube}}: here it would be shown to readers as it is.
 */
final class Shortcodes {
  private static final String NAME = "([A-Za-z][A-Za-z0-9_-]{1,40})";
  private static final String WORDPRESS =
      "gallery|playlist|audio|video|embed|youtube|vimeo|soundcloud|slideshow|caption|wp_caption"
          + "|iframe|contact-form(?:-7)?|wpforms|googlemap|rev_slider|pdf(?:-embedder|viewer)?";
  private static final String JOOMLA =
      "loadposition|loadmodule|loadmoduleid|module|modulepos|article|source|snippet|jcomments"
          + "|rsform|gallery|phocagallery|youtube|vimeo|mp3|audio|video|edocs|pdf|attachments";

  /** One of its groups is the name; neither a link of Markdown nor escaped. */
  private static final Pattern CODE =
      Pattern.compile(
          "(?<!\\\\)(?:\\["
              + NAME
              + "\\s[^\\[\\]]*[A-Za-z_]=[\"'\u201c\u201d\u2033][^\\[\\]]*\\](?![(\\[:])"
              + ("|\\[(" + WORDPRESS + ")(?:[\\s=][^\\[\\]]*)?\\](?![(\\[:])")
              + ("|\\[/" + NAME + "\\]")
              + ("|\\{(" + JOOMLA + ")(?:[\\s=][^{}]*)?\\}")
              + ("|\\{/" + NAME + "\\})"));

  /** A picture with what WordPress shows below it. */
  private static final Pattern CAPTION =
      Pattern.compile(
          "(?<!\\\\)\\[(?:wp_)?caption\\s[^\\[\\]]*\\]\\s*"
              + "((?:<a\\s[^<>]*>)?\\s*<img\\s[^<>]*>\\s*(?:</a>)?)([^\\[\\]]*)"
              + "\\[/(?:wp_)?caption\\]");

  private Shortcodes() {}

  /** One of them, and where it begins. */
  record Code(int offset, String text) {}

  /** Each once: the end of one that was told is not told. */
  static List<Code> in(String text) {
    var codes = new ArrayList<Code>();
    var begun = new HashSet<String>();
    CODE.matcher(text)
        .results()
        .forEach(code -> {
          var name = name(code);
          if (begun.add(name) || code.group().charAt(1) != '/') {
            codes.add(new Code(code.start(), code.group()));
          }
        });
    return codes;
  }

  private static String name(MatchResult code) {
    for (var group = 1; group <= code.groupCount(); group++) {
      if (code.group(group) != null) {
        return code.group(group).toLowerCase(Locale.ROOT);
      }
    }
    return "";
  }

  /** The same with pictures and their captions as figures, on as many lines. */
  static String withFigures(String text) {
    return CAPTION.matcher(text).replaceAll("<figure>$1<figcaption>$2</figcaption></figure>");
  }

  /** The same with nothing in the place of each of those, as long as it was. */
  static String withoutFigures(String text) {
    return CAPTION.matcher(text).replaceAll(figure -> " ".repeat(figure.group().length()));
  }

  /** The same as text that only looks like one, for Markdown or HTML. */
  static String escaped(String text) {
    var before = text;
    var after = CODE.matcher(before).replaceAll(Shortcodes::escaped);
    while (!after.equals(before)) { // one behind another looked like a link
      before = after;
      after = CODE.matcher(before).replaceAll(Shortcodes::escaped);
    }
    return after;
  }

  private static String escaped(MatchResult code) {
    var first = (int) code.group().charAt(0);
    return Matcher.quoteReplacement("&#" + first + ";" + code.group().substring(1));
  }
}
