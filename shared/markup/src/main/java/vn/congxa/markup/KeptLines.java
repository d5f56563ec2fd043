package vn.congxa.markup;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Lines that end where they were typed, because a style says so, as in posts and messages. */
final class KeptLines implements Pass {
  private static final Set<String> WITHOUT_TEXT =
      Set.of("table", "thead", "tbody", "tfoot", "tr", "ul", "ol", "menu", "dir", "dl");

  @Override
  public void over(Pasted text) {
    if (!text.isPlain()) {
      walk(text.body(), false, text);
    }
  }

  private static void walk(Element element, boolean inherited, Pasted text) {
    var space = text.look(element, "white-space");
    var isKept =
        space.isEmpty() ? inherited : space.startsWith("pre") || space.equals("break-spaces");
    var given = Trees.released(element);
    var children = new ArrayList<Node>(given.size());
    for (var i = 0; i < given.size(); i++) {
      var child = given.get(i);
      if (child instanceof Element part) {
        walk(part, isKept, text);
      }
      if (isKept && child instanceof TextNode node && node.getWholeText().indexOf('\n') >= 0) {
        if (!WITHOUT_TEXT.contains(element.normalName())) {
          lines(node, i == 0, i == given.size() - 1, children);
        }
      } else {
        children.add(child);
      }
    }
    children.forEach(element::appendChild);
  }

  private static void lines(TextNode node, boolean isFirst, boolean isLast, List<Node> into) {
    var text = node.getWholeText();
    text = isFirst ? text.stripLeading() : text;
    text = isLast ? text.stripTrailing() : text;
    var lines = text.split("\n", -1);
    for (var i = 0; i < lines.length; i++) {
      if (i > 0) {
        into.add(new Element("br"));
      }
      into.add(new TextNode(lines[i]));
    }
  }
}
