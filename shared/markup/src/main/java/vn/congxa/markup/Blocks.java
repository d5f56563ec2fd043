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
  private static final Set<String> SOLID = Set.of("img", "hr", "td", "th");

  private Blocks() {}

  static void tidy(Element body) {
    Spaces.collapse(body);
    attributes(body);
    structure(body);
    Spaces.trim(body);
    withoutEmpty(body);
    Items.join(body);
    Spaces.collapse(body);
    Spaces.trim(body);
  }

  /** Its blocks, one a line. */
  static String html(Element body) {
    return body.childNodes().stream().map(Node::outerHtml).collect(Collectors.joining("\n"));
  }

  static boolean isBlock(Node node) {
    return node instanceof Element element && BLOCKS.contains(element.normalName());
  }

  /** Takes an element's children away and gives it others, each added at the end. */
  static void fill(Element element, List<Node> children) {
    element.empty();
    children.forEach(element::appendChild);
  }

  // One way to say each thing: a list begins at 1, and counts in figures, where nothing is said.
  private static void attributes(Element body) {
    body.select("img:not([alt])").attr("alt", "");
    body.select("a[href^=http]").attr("rel", "noopener");
    body.select("ol:not([reversed])[start=1]").removeAttr("start");
    body.select("ol[type=1]").removeAttr("type");
    body.select("ul > li[value]").removeAttr("value");
    HeaderRows.scopes(body);
  }

  private static void structure(Element element) {
    var children = new ArrayList<Node>();
    for (var child : Trees.released(element)) {
      if (child instanceof Element part) {
        structure(part);
        if (isNoMore(part)) {
          children.addAll(part.childNodes());
          part.empty();
        } else if (!isWithout(part)) {
          children.add(part);
        }
      } else if (!(child instanceof Comment)) {
        children.add(child);
      }
    }
    if (ONLY_PARTS.contains(element.normalName())) {
      children.removeIf(Blocks::isBlank);
    }
    var isOfBlocks = ONLY_BLOCKS.contains(element.normalName());
    fill(element, isOfBlocks ? wrapped(children) : children);
  }

  private static boolean isNoMore(Element element) {
    return switch (element.normalName()) {
      case "div", "span" -> true;
      case "a" -> !element.hasAttr("href");
      default -> false;
    };
  }

  private static boolean isWithout(Element element) {
    return element.normalName().equals("img") && !element.hasAttr("src");
  }

  private static List<Node> wrapped(List<Node> children) {
    var blocks = new ArrayList<Node>();
    var run = new ArrayList<Node>();
    for (var child : children) {
      if (isBlock(child)) {
        wrap(run, blocks);
        blocks.add(child);
      } else {
        run.add(child);
      }
    }
    wrap(run, blocks);
    return blocks;
  }

  private static void wrap(List<Node> run, List<Node> blocks) {
    if (!run.stream().allMatch(Blocks::isBlank)) {
      var paragraph = new Element("p");
      fill(paragraph, run);
      blocks.add(paragraph);
    }
    run.clear();
  }

  private static boolean isBlank(Node node) {
    return node instanceof TextNode text && text.text().isBlank();
  }

  /** Answers whether anything is in it. */
  private static boolean withoutEmpty(Element element) {
    var isFull = SOLID.contains(element.normalName()) || element.hasAttr(Pictures.MISSING);
    var children = new ArrayList<Node>();
    for (var child : List.copyOf(element.childNodes())) {
      if (child instanceof Element part && !withoutEmpty(part)) {
        if (!NEVER_EMPTY.contains(part.normalName())) {
          children.add(part);
        } else if (isBlock(part) ? isBlock(element) : !part.wholeText().isEmpty()) {
          children.add(new TextNode(" ")); // a word's end may hang on the space in <b> </b>
        }
      } else {
        children.add(child);
        isFull |= child instanceof Element || !Trees.isBlank(child);
      }
    }
    if (!children.equals(element.childNodes())) {
      fill(element, children);
    }
    return isFull;
  }
}
