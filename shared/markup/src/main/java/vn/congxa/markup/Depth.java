package vn.congxa.markup;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * How deep elements may lie within each other; of what lies deeper, words and pictures are kept.
 */
final class Depth {
  /** No text of a person's comes near; what comes after this one has limits of its own beyond. */
  private static final int MOST = 120;

  private static final Set<String> WITHOUT_END = Set.of("img", "br");

  private Depth() {}

  static void bound(Element body) {
    bound(body, 0);
  }

  private static void bound(Element element, int depth) {
    if (depth < MOST) {
      for (var child : element.childNodes()) {
        if (child instanceof Element part) {
          bound(part, depth + 1);
        }
      }
    } else if (element.childrenSize() > 0) {
      var flat = new ArrayList<Node>();
      flatten(Trees.released(element), flat);
      flat.forEach(element::appendChild);
    }
  }

  private static void flatten(List<Node> children, List<Node> flat) {
    for (var child : children) {
      if (!(child instanceof Element part) || WITHOUT_END.contains(part.normalName())) {
        flat.add(child);
      } else if (!Kinds.SILENT.contains(part.normalName())) {
        flat.add(new TextNode(" "));
        flatten(Trees.released(part), flat);
        flat.add(new TextNode(" "));
      }
    }
  }
}
