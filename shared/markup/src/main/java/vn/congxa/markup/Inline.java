package vn.congxa.markup;

import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Text within a block, as Markdown. */
final class Inline {
  private static final Pattern SPECIAL = Pattern.compile("[\\\\`*_\\[\\]<>&]");
  private static final Pattern AT_START = Pattern.compile("^([-+#>=~|]|\\d+(?=[.)]))");

  private Inline() {}

  static String of(Element block) {
    var text = new StringBuilder();
    block.childNodes().forEach(node -> write(node, text));
    return text.toString();
  }

  /** What would begin a list, a heading or a quotation, as the text that it is. */
  static String escapedAtStart(String text) {
    var first = AT_START.matcher(text);
    if (!first.find()) {
      return text;
    }
    return Character.isDigit(text.charAt(0))
        ? first.group() + "\\" + text.substring(first.end())
        : "\\" + text;
  }

  private static void write(Node node, StringBuilder text) {
    if (node instanceof TextNode plain) {
      text.append(SPECIAL.matcher(plain.getWholeText()).replaceAll("\\\\$0"));
    } else if (node instanceof Element element) {
      write(element, text);
    }
  }

  private static void write(Element element, StringBuilder text) {
    switch (element.normalName()) {
      case "strong" -> around("**", element, text);
      case "em" -> around("*", element, text);
      case "br" -> text.append("\\\n");
      case "a" -> link("[" + of(element) + "]", "href", element, text);
      case "img" -> link("![" + escaped(element.attr("alt")) + "]", "src", element, text);
      default -> text.append(element.outerHtml());
    }
  }

  private static void around(String mark, Element element, StringBuilder text) {
    text.append(mark).append(of(element)).append(mark);
  }

  private static void link(String label, String target, Element element, StringBuilder text) {
    text.append(label).append("(").append(element.attr(target));
    if (element.hasAttr("title")) {
      text.append(" \"").append(escaped(element.attr("title")).replace("\"", "\\\"")).append('"');
    }
    text.append(')');
  }

  private static String escaped(String plain) {
    return SPECIAL.matcher(plain).replaceAll("\\\\$0");
  }
}
