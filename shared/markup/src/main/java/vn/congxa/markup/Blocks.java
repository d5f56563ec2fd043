package vn.congxa.markup;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Brings a body into one form: a sequence of blocks, each on a line of its own, with inline text
 * only inside paragraphs, and nothing empty.
 */
final class Blocks {
  private static final Set<String> BLOCKS =
      Set.of(
          ("p h2 h3 h4 hr blockquote figure figcaption div ul ol li table "
                  + "caption thead tbody tfoot tr th td")
              .split(" "));
  private static final Set<String> ONLY_BLOCKS = Set.of("body div blockquote".split(" "));
  private static final Set<String> ONLY_PARTS =
      Set.of("ul ol table thead tbody tfoot tr figure".split(" "));
  private static final Set<String> NEVER_EMPTY =
      Set.of(
          ("p h2 h3 h4 blockquote figure figcaption div ul ol li table caption "
                  + "thead tbody tfoot tr strong b em i u s sub sup a")
              .split(" "));

  private Blocks() {}

  static void tidy(Element body) {
    Spaces.collapse(body);
    links(body);
    structure(body);
    Spaces.trim(body);
    while (removeEmpty(body)) {
      Spaces.trim(body);
    }
  }

  /** Its blocks, one a line. */
  static String html(Element body) {
    return body.childNodes().stream().map(Node::outerHtml).collect(Collectors.joining("\n"));
  }

  static boolean isBlock(Node node) {
    return node instanceof Element element && BLOCKS.contains(element.normalName());
  }

  private static void links(Element body) {
    body.select("a:not([href]), span").unwrap();
    for (var image : body.select("img")) {
      if (!image.hasAttr("src")) {
        image.remove();
      } else if (!image.hasAttr("alt")) {
        image.attr("alt", "");
      }
    }
    for (var link : body.select("a[href^=http]")) {
      link.attr("rel", "noopener");
    }
  }

  private static void structure(Element element) {
    for (var child : List.copyOf(element.childNodes())) {
      if (child instanceof Comment) {
        child.remove();
      } else if (child instanceof Element part) {
        structure(part);
      }
    }
    if (ONLY_PARTS.contains(element.normalName())) {
      for (var child : element.childNodes().stream().filter(Blocks::isBlank).toList()) {
        child.remove();
      }
    }
    if (ONLY_BLOCKS.contains(element.normalName())) {
      wrapInline(element);
    }
    if (element.normalName().equals("div")) {
      element.unwrap();
    }
  }

  private static void wrapInline(Element element) {
    var run = new ArrayList<Node>();
    for (var child : List.copyOf(element.childNodes())) {
      if (isBlock(child)) {
        wrap(run);
        run.clear();
      } else {
        run.add(child);
      }
    }
    wrap(run);
  }

  private static void wrap(List<Node> run) {
    if (run.stream().allMatch(Blocks::isBlank)) {
      run.forEach(Node::remove);
      return;
    }
    var paragraph = new Element("p");
    run.getFirst().before(paragraph);
    run.forEach(paragraph::appendChild);
  }

  private static boolean isBlank(Node node) {
    return node instanceof TextNode text && text.text().isBlank();
  }

  private static boolean removeEmpty(Element body) {
    var empty =
        body.getAllElements().stream()
            .filter(e -> NEVER_EMPTY.contains(e.normalName()))
            .filter(e -> !e.hasText() || isOnlySpace(e))
            .filter(e -> e.select("img, hr, td, th").isEmpty())
            .toList();
    for (var element : empty) {
      // A word's end may hang on the space in an empty <b> </b>.
      if (!isBlock(element) && !element.wholeText().isEmpty()) {
        element.before(new TextNode(" "));
      }
      element.remove();
    }
    if (!empty.isEmpty()) {
      Spaces.collapse(body);
    }
    return !empty.isEmpty();
  }

  private static boolean isOnlySpace(Element element) {
    return element.wholeText().chars().allMatch(c -> c == '\u00a0' || Character.isWhitespace(c));
  }
}
