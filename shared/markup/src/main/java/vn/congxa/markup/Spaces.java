package vn.congxa.markup;

import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** White space as readers see it: one space between words, none at the ends of a block. */
final class Spaces {
  private static final Pattern RUN = Pattern.compile("[ \\t\\n\\x0B\\f\\r\\x85\\u2028\\u2029]+");

  private Spaces() {}

  static void collapse(Element body) {
    for (var name : List.of("alt", "title")) {
      for (var element : body.select("[" + name + "]")) {
        element.attr(name, RUN.matcher(element.attr(name)).replaceAll(" "));
      }
    }
    joinTexts(body);
    body.forEachNode(node -> {
      if (node instanceof TextNode text) {
        var one = RUN.matcher(text.getWholeText()).replaceAll(" ");
        // Two spaces that markup lies between are shown as one.
        var before = text.previousSibling();
        text.text(before != null && endsWithSpace(before) ? one.replaceFirst("^ ", "") : one);
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
    for (var child : List.copyOf(block.childNodes())) {
      if (!(child instanceof TextNode text)) {
        continue;
      }
      if (opens(text.previousSibling())) {
        text.text(text.getWholeText().replaceFirst("^ ", ""));
      }
      if (closes(text.nextSibling())) {
        text.text(text.getWholeText().replaceFirst(" $", ""));
      }
      if (text.getWholeText().isEmpty()) {
        text.remove();
      }
    }
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

  private static boolean endsWithSpace(Node node) {
    return node instanceof TextNode text && text.getWholeText().endsWith(" ");
  }

  private static void joinTexts(Element body) {
    for (var element : body.getAllElements()) {
      for (var child : List.copyOf(element.childNodes())) {
        if (child instanceof TextNode text && text.previousSibling() instanceof TextNode before) {
          before.text(before.getWholeText() + text.getWholeText());
          text.remove();
        }
      }
    }
  }
}
