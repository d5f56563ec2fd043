package vn.congxa.markup;

import java.util.Set;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/**
 * Says with elements that a body may have what was said with others, before the policy drops those:
 * no words run together, no text goes with its element, and no list is numbered anew. Each node is
 * visited once, and only ever added at an end.
 */
final class Translation {
  private static final Set<String> NOT_SHOWN =
      Set.of("style", "script", "annotation", "annotation-xml");

  private Translation() {}

  static Element of(Element body) {
    var translated = ArticleHtml.parse("").body();
    children(body, translated, false);
    return translated;
  }

  // Items without a list follow each other in one.
  private static void children(Element from, Element into, boolean lines) {
    Element list = null;
    for (var node : from.childNodes()) {
      if (is(node, Set.of("li"))) {
        list = list == null ? into.appendElement("ul") : list;
        item((Element) node, list, lines);
      } else {
        list = isBlank(node) ? list : null;
        node(node, into, lines);
      }
    }
  }

  private static void node(Node node, Element into, boolean lines) {
    switch (node) {
      case TextNode text -> text(text.getWholeText(), into, lines);
      case DataNode data -> text(data.getWholeData(), into, lines); // <xmp> alone gets here
      case Element element -> element(element, into, lines);
      default -> {} // comments and the like
    }
  }

  private static void element(Element element, Element into, boolean lines) {
    var name = element.normalName();
    if (Kinds.FOREIGN.contains(name)) {
      foreign(element, into);
    } else if (Kinds.HOLES.contains(name)) {
      into.appendText(" ");
    } else if (Kinds.LISTS.contains(name)) {
      list(element, into, lines);
    } else if (Kinds.LINES.contains(name)) {
      lines(element, into.appendElement("div"), lines);
    } else if (Kinds.BLOCKS.contains(name)) {
      children(element, into.appendElement("div"), lines);
    } else if (Kinds.BOXES.contains(name)) {
      into.appendText(" ");
      children(element, into, lines);
      into.appendText(" ");
    } else if (!Kinds.SILENT.contains(name)) {
      children(element, copy(element, into), lines);
    }
  }

  private static void list(Element list, Element into, boolean lines) {
    Element copy = null;
    Element item = null;
    Element place = null; // of what is no item: before the list, or in the item before
    for (var node : list.childNodes()) {
      if (is(node, Set.of("li"))) {
        copy = copy == null ? kept(list, into) : copy;
        item = item((Element) node, copy, lines);
        place = null;
      } else if (!isBlank(node)) {
        place = place == null ? (item == null ? into : item).appendElement("div") : place;
        node(node, place, lines);
      }
    }
  }

  private static Element kept(Element list, Element into) {
    return list.normalName().equals("ol") ? copy(list, into) : into.appendElement("ul");
  }

  private static Element item(Element item, Element list, boolean lines) {
    var copy = copy(item, list);
    children(item, copy, lines);
    return copy;
  }

  private static void lines(Element block, Element into, boolean within) {
    if (!within) {
      block
          .nodeStream(TextNode.class)
          .reduce((_, last) -> last)
          .ifPresent(last -> last.text(last.getWholeText().stripTrailing()));
    }
    children(block, into, true);
  }

  // Words of a drawing stand apart; the signs of a formula do not.
  private static void foreign(Element element, Element into) {
    var space = element.normalName().equals("svg") ? " " : "";
    into.appendText(" ");
    element
        .nodeStream(TextNode.class)
        .filter(text -> !is(text.parent(), NOT_SHOWN))
        .forEach(text -> text(text.getWholeText() + space, into, false));
    into.appendText(" ");
  }

  private static void text(String text, Element into, boolean lines) {
    var composed = Letters.composed(text);
    if (!lines) {
      into.appendChild(new TextNode(composed));
      return;
    }
    var parts = composed.split("\n", -1);
    for (var i = 0; i < parts.length; i++) {
      if (i > 0) {
        into.appendElement("br");
      }
      into.appendChild(new TextNode(parts[i]));
    }
  }

  private static Element copy(Element element, Element into) {
    var copy = element.shallowClone();
    for (var name : Set.of("alt", "title", Pictures.MISSING)) {
      if (copy.hasAttr(name)) {
        copy.attr(name, Letters.composed(copy.attr(name)));
      }
    }
    into.appendChild(copy);
    return copy;
  }

  private static boolean is(@Nullable Node node, Set<String> names) {
    return node instanceof Element element && names.contains(element.normalName());
  }

  private static boolean isBlank(Node node) {
    return node instanceof TextNode text ? text.isBlank() : !(node instanceof Element);
  }
}
