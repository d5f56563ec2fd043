package vn.congxa.markup;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.Jsoup;

/** Looks for what must not be in a body, by other means than the sanitiser's. */
final class Danger {
  private static final Set<String> ELEMENTS =
      Set.of(
          "p",
          "br",
          "h2",
          "h3",
          "h4",
          "hr",
          "blockquote",
          "figure",
          "figcaption",
          "strong",
          "em",
          "u",
          "s",
          "sub",
          "sup",
          "ul",
          "ol",
          "li",
          "table",
          "caption",
          "thead",
          "tbody",
          "tfoot",
          "tr",
          "th",
          "td",
          "a",
          "img",
          "html",
          "head",
          "body");
  private static final Set<String> ATTRIBUTES =
      Set.of(
          "href",
          "src",
          "alt",
          "title",
          "width",
          "height",
          "colspan",
          "rowspan",
          "scope",
          "rel",
          "start",
          "type",
          "reversed",
          "value",
          "data-missing");

  private Danger() {}

  static List<String> in(String html) {
    var found = new ArrayList<String>();
    for (var element : Jsoup.parse(html).getAllElements()) {
      if (!ELEMENTS.contains(element.normalName()) && !element.normalName().equals("#root")) {
        found.add("element " + element.normalName());
      }
      for (var attribute : element.attributes()) {
        if (!ATTRIBUTES.contains(attribute.getKey())) {
          found.add("attribute " + attribute);
        }
      }
      address(element.attr("href"), found);
      address(element.attr("src"), found);
      if (element.attr("src").toLowerCase(Locale.ROOT).startsWith("http:")) {
        found.add("picture that the pages' policy blocks " + element.attr("src"));
      }
    }
    return found;
  }

  private static void address(String value, List<String> found) {
    var lower = value.toLowerCase(Locale.ROOT);
    var own = lower.startsWith("/") && !lower.startsWith("//") && !lower.startsWith("/\\");
    if (!(lower.isEmpty()
        || own
        || lower.startsWith("http://")
        || lower.startsWith("https://")
        || lower.startsWith("mailto:")
        || lower.startsWith("tel:"))) {
      found.add("address " + value);
    }
  }
}
