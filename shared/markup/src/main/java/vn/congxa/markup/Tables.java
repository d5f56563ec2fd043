package vn.congxa.markup;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Tables with header cells where their look alone says so, and none within another: of that, each
 * row is a line of the cell.
 */
final class Tables implements Pass {
  private static final Set<String> CELLS = Set.of("td", "th");
  private static final Set<String> PARTS = Set.of("thead", "tbody", "tfoot");

  @Override
  public void over(Pasted text) {
    if (text.has("table")) {
      walk(text.body(), false);
      text.body().select("table").forEach(HeaderRows::in);
    }
  }

  private static void walk(Element element, boolean isWithin) {
    var isCell = isWithin || CELLS.contains(element.normalName());
    var children = new ArrayList<Node>();
    for (var child : Trees.released(element)) {
      if (child instanceof Element part) {
        walk(part, isCell);
        if (isCell && part.normalName().equals("table")) {
          children.addAll(lines(part));
          continue;
        }
      }
      children.add(child);
    }
    children.forEach(element::appendChild);
  }

  private static List<Node> lines(Element table) {
    var lines = new ArrayList<Node>();
    for (var part : Trees.released(table)) {
      if (Trees.is(part, PARTS)) {
        Trees.released((Element) part).forEach(row -> line(row, lines));
      } else {
        line(part, lines);
      }
    }
    return lines;
  }

  private static void line(Node row, List<Node> lines) {
    if (!(row instanceof Element element)) {
      return;
    }
    var line = new ArrayList<Node>();
    for (var cell : Trees.released(element)) {
      if (!(cell instanceof Element part) || !CELLS.contains(part.normalName())) {
        line.add(cell); // a caption's words
        continue;
      }
      for (var node : content(part)) {
        if (Blocks.isBlock(node)) {
          end(line, lines);
          lines.add(node);
        } else {
          line.add(node);
        }
      }
      line.add(new TextNode(" "));
    }
    end(line, lines);
  }

  /** What is in a cell; of its only paragraph, what is in that. */
  private static List<Node> content(Element cell) {
    var children = Trees.released(cell).stream().filter(child -> !Trees.isBlank(child)).toList();
    return children.size() == 1 && Trees.is(children.getFirst(), Set.of("p", "div"))
        ? Trees.released((Element) children.getFirst())
        : children;
  }

  private static void end(List<Node> line, List<Node> lines) {
    if (!line.isEmpty()) {
      lines.add(Trees.made("p", List.copyOf(line)));
      line.clear();
    }
  }
}
