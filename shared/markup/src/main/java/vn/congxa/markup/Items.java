package vn.congxa.markup;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/** Items and cells hold their text itself: of paragraphs in them, lines are made. */
final class Items {
  private static final Set<String> NAMES = Set.of("li", "td", "th");

  private Items() {}

  static void join(Element body) {
    Trees.rewrite(
        body,
        (parent, children) -> NAMES.contains(parent.normalName()) ? lines(children) : children);
  }

  private static List<Node> lines(List<Node> children) {
    var lines = new ArrayList<Node>();
    var isInLine = false; // words stand before
    var isEnded = false; // and the next begin a line
    for (var child : children) {
      if (Trees.is(child, "p")) {
        if (isInLine) {
          lines.add(new Element("br"));
        }
        lines.addAll(Trees.released((Element) child));
        isInLine = true;
        isEnded = true;
      } else if (Blocks.isBlock(child)) {
        lines.add(child);
        isInLine = false;
        isEnded = false;
      } else if (!isEnded) {
        lines.add(child);
        isInLine |= !Trees.isBlank(child);
      } else if (!Trees.isBlank(child)) {
        lines.add(new Element("br"));
        lines.add(child);
        isEnded = false;
      }
    }
    return lines.stream().allMatch(Trees::isBlank) ? List.of() : List.copyOf(lines);
  }
}
