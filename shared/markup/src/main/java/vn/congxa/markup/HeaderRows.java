package vn.congxa.markup;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;

/** The first rows of a table, where all their cells are bold; unless that is all of it. */
final class HeaderRows {
  private static final Set<String> BODIES = Set.of("tbody", "tfoot");

  /** More are a table in bold letters. */
  private static final int MOST = 10;

  private HeaderRows() {}

  static void in(Element table) {
    var rows = new ArrayList<Element>();
    for (var part : table.children()) {
      if (part.normalName().equals("thead") && part.childrenSize() > 0) {
        part.children().forEach(HeaderRows::head);
        return;
      }
      if (BODIES.contains(part.normalName())) {
        rows.addAll(part.children());
      }
    }
    var bold = (int) rows.stream().takeWhile(HeaderRows::isBold).limit(MOST + 1L).count();
    if (bold > 0 && bold <= MOST && bold < rows.size() && isApart(rows.subList(0, bold))) {
      var head = new Element("thead");
      for (var row : List.copyOf(rows.subList(0, bold))) {
        head(row);
        head.appendChild(row);
      }
      var caption = table.selectFirst("> caption");
      if (caption == null) {
        table.prependChild(head);
      } else {
        caption.after(head);
      }
    }
  }

  private static boolean isBold(Element row) {
    var isAny = false;
    for (var cell : row.children()) {
      var isHeader = cell.normalName().equals("th");
      if (cell.selectFirst("img, ul, ol") != null
          || (Trees.hasText(cell) && !isHeader && !Trees.isThroughout(cell, Trees.BOLD))) {
        return false;
      }
      isAny |= Trees.hasText(cell);
    }
    return isAny;
  }

  /** Whether no cell of them reaches into the rows below. */
  private static boolean isApart(List<Element> rows) {
    for (var i = 0; i < rows.size(); i++) {
      for (var cell : rows.get(i).children()) {
        var span = cell.attr("rowspan").strip();
        if (span.matches("0|[0-9]{4,}")
            || (span.matches("[0-9]{1,3}") && Integer.parseInt(span) > rows.size() - i)) {
          return false;
        }
      }
    }
    return true;
  }

  private static void head(Element row) {
    for (var cell : row.children()) {
      if (cell.normalName().equals("td")) {
        cell.tagName("th");
        if (Trees.isThroughout(cell, Trees.BOLD)) {
          Trees.unwrap(cell, Trees.BOLD);
        }
      }
    }
  }

  /** Says of each header cell of which cells it is the header, where nobody said it. */
  static void scopes(Element body) {
    for (var cell : body.select("th:not([scope])")) {
      cell.attr("scope", scope(cell));
    }
  }

  private static String scope(Element cell) {
    var row = cell.parent();
    var isOfRow =
        row != null
            && !Trees.is(row.parent(), "thead")
            && cell.equals(row.firstElementChild())
            && row.childrenSize() > 1
            && !Trees.is(row.child(1), "th");
    if (isOfRow) {
      return cell.attr("rowspan").isEmpty() ? "row" : "rowgroup";
    }
    return cell.attr("colspan").isEmpty() ? "col" : "colgroup";
  }
}
