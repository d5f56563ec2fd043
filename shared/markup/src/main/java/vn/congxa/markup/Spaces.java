package vn.congxa.markup;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** White space as readers see it: one space between words, none at the ends of a block. */
final class Spaces {
  private static final Pattern RUN = Pattern.compile("[ \\t\\n\\x0B\\f\\r\\x85\\u2028\\u2029]+");

  /**
   * Editors write these between all words, and then no line can break; with a number beside it one
   * was meant: 5 km.
   */
  private static final Pattern UNBREAKABLE =
      Pattern.compile("(?<=[\\p{L}\\p{M},;:!?])\\u00a0(?=[\\p{L}(\u201c\u2018])");

  /** Somebody moved words apart with them. */
  private static final Pattern SEVERAL = Pattern.compile("[ \\u00a0]{2,}");

  private Spaces() {}

  static boolean isOnly(TextNode text) {
    return text.getWholeText().chars().allMatch(c -> c == '\u00a0' || Character.isWhitespace(c));
  }

  static void collapse(Element body) {
    for (var name : List.of("alt", "title", Pictures.MISSING)) {
      for (var element : body.select("[" + name + "]")) {
        element.attr(name, RUN.matcher(element.attr(name)).replaceAll(" "));
      }
    }
    for (var element : body.getAllElements()) {
      joinTexts(element);
    }
    body.forEachNode(node -> {
      if (node instanceof TextNode text) {
        var breakable = UNBREAKABLE.matcher(text.getWholeText()).replaceAll(" ");
        text.text(SEVERAL.matcher(RUN.matcher(breakable).replaceAll(" ")).replaceAll(" "));
      }
    });
  }

  static void trim(Element body) {
    for (var block : body.getAllElements()) {
      if (Blocks.isBlock(block)) {
        edges(block);
      }
    }
  }

  private static void edges(Element block) {
    var children = new ArrayList<Node>();
    for (var child : block.childNodes()) {
      if (child instanceof TextNode text) {
        trim(text);
        if (text.getWholeText().isEmpty()) {
          continue;
        }
      }
      children.add(child);
    }
    if (children.size() < block.childNodeSize()) {
      Blocks.fill(block, children);
    }
  }

  private static void trim(TextNode text) {
    var words = text.getWholeText();
    if (words.startsWith(" ") && opens(text.previousSibling())) {
      words = words.substring(1);
    }
    if (words.endsWith(" ") && closes(text.nextSibling())) {
      words = words.substring(0, words.length() - 1);
    }
    text.text(words);
  }

  private static boolean opens(@Nullable Node before) {
    return before == null || Blocks.isBlock(before) || isBreak(before);
  }

  private static boolean closes(@Nullable Node after) {
    return after == null || Blocks.isBlock(after) || isBreak(after);
  }

  private static boolean isBreak(Node node) {
    return node instanceof Element element && element.normalName().equals("br");
  }

  private static void joinTexts(Element element) {
    var children = new ArrayList<Node>();
    var run = new ArrayList<TextNode>();
    for (var child : element.childNodes()) {
      if (child instanceof TextNode text) {
        run.add(text);
      } else {
        join(run, children);
        children.add(child);
      }
    }
    join(run, children);
    if (children.size() < element.childNodeSize()) {
      Blocks.fill(element, children);
    }
  }

  private static void join(List<TextNode> run, List<Node> children) {
    if (!run.isEmpty()) {
      var text = new StringBuilder();
      run.forEach(part -> text.append(part.getWholeText()));
      children.add(run.getFirst().text(text.toString()));
      run.clear();
    }
  }
}
