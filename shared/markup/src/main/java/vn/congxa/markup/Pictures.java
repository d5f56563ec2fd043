package vn.congxa.markup;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/**
 * Pictures that are nowhere a page may show them from. In place of each that its readers saw is a
 * marked one, {@code <figure data-missing="what it shows">}, until somebody brings it; an article
 * with such a place cannot be published.
 */
final class Pictures implements Pass {
  static final String MISSING = "data-missing";

  /** A picture that was seen there: on somebody's machine, in the text, or by another way. */
  private static final Pattern SEEN =
      Pattern.compile("(?i)(?:file:|data:image/|cid:|blob:|http:|webkit-fake-url:|content:|//)");

  /** Addresses that are for whoever copied them, and for some hours. */
  private static final Pattern FOR_A_WHILE =
      Pattern.compile(
          "(?i)https://(?:[a-z0-9-]+\\.googleusercontent\\.com/docsz?/"
              + "|[a-z0-9.-]+\\.fbcdn\\.net/)");

  /** Where a figure may stand. */
  private static final Set<String> HOLDERS =
      Set.of(
          ("body div section article main header footer aside nav center address blockquote li td"
                  + " th dl dt dd form fieldset details dialog")
              .split(" "));

  private static final Set<String> AROUND = Set.of("b", "strong", "i", "em", "span", "font", "a");

  @Override
  public void over(Pasted text) {
    if (text.has("img")) {
      within(text.body(), text.told());
    }
  }

  /** Takes them out, and answers the places that belong behind the element. */
  private static List<Node> within(Element element, Told told) {
    var isHolder = isHolder(element);
    var children = new ArrayList<Node>();
    var places = new ArrayList<Node>();
    for (var child : Trees.released(element)) {
      if (!(child instanceof Element part)) {
        children.add(child);
        continue;
      }
      var behind = isHolder ? children : places;
      if (!Trees.is(part, "img")) {
        children.add(part);
        behind.addAll(within(part, told));
      } else if (stays(part)) {
        children.add(part);
      } else if (!isPixel(part)) {
        told.tell(Loss.Kind.PICTURE);
        if (isSeen(part)) {
          behind.add(place(part));
        }
      }
    }
    children.forEach(element::appendChild);
    return figure(element, places);
  }

  /** Also what stands around blocks where only words should be, as around all of Google Docs. */
  private static boolean isHolder(Element element) {
    return HOLDERS.contains(element.normalName())
        || (AROUND.contains(element.normalName())
            && element.childNodes().stream().anyMatch(Blocks::isBlock));
  }

  /** A figure whose only picture is missing is the place itself, and keeps its caption. */
  private static List<Node> figure(Element element, List<Node> places) {
    if (places.isEmpty() || !Trees.is(element, "figure") || element.selectFirst("img") != null) {
      return places;
    }
    element.attr(MISSING, places.getFirst().attr(MISSING));
    return places.subList(1, places.size());
  }

  private static Element place(Element image) {
    return new Element("figure").attr(MISSING, image.attr("alt"));
  }

  private static boolean stays(Element image) {
    var src = image.attr("src");
    return HtmlPolicy.IMAGE.matcher(src).matches()
        && !FOR_A_WHILE.matcher(src).lookingAt()
        && !isPixel(image);
  }

  private static boolean isSeen(Element image) {
    var src = image.attr("src").strip();
    return SEEN.matcher(src).lookingAt() || FOR_A_WHILE.matcher(src).lookingAt();
  }

  // Nobody sees it: it counts who reads.
  private static boolean isPixel(Element image) {
    return image.attr("width").strip().matches("[01]")
        && image.attr("height").strip().matches("[01]");
  }
}
