package vn.congxa.markup;

import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/**
 * Writes a block as Markdown as a person would. It may miss: {@link Markdown#of} takes only what
 * reads back as the same.
 */
final class MarkdownWriter {
  private MarkdownWriter() {}

  static String block(Element block) {
    return switch (block.normalName()) {
      case "p" -> paragraph(block);
      case "h2" -> "## " + Inline.of(block);
      case "h3" -> "### " + Inline.of(block);
      case "h4" -> "#### " + Inline.of(block);
      case "hr" -> "---";
      case "ul" -> list(block, false);
      case "ol" -> list(block, true);
      case "blockquote" -> indented(blocks(block), "> ", "> ");
      case "table" -> table(block);
      case "figure" -> figure(block);
      default -> block.outerHtml();
    };
  }

  private static String paragraph(Element block) {
    return Inline.escapedAtStart(Inline.of(block));
  }

  private static String blocks(Element parent) {
    return parent.children().stream()
        .map(MarkdownWriter::block)
        .collect(Collectors.joining("\n\n"));
  }

  private static String list(Element list, boolean numbered) {
    var text = new StringBuilder();
    var number = list.attr("start").matches("[0-9]+") ? Integer.parseInt(list.attr("start")) : 1;
    for (var item : list.children()) {
      var mark = numbered ? number++ + ". " : "- ";
      text.append(indented(item(item), mark, " ".repeat(mark.length()))).append('\n');
    }
    return text.toString().stripTrailing();
  }

  private static String item(Element item) {
    var text = new StringBuilder();
    var inline = new Element("p");
    for (Node child : item.clone().childNodes()) {
      if (child instanceof Element part && Blocks.isBlock(part)) {
        text.append('\n').append(block(part));
      } else {
        inline.appendChild(child.clone());
      }
    }
    return paragraph(inline) + text;
  }

  private static String figure(Element figure) {
    var image = figure.selectFirst("> img");
    var caption = figure.selectFirst("> figcaption");
    if (image == null || caption == null) {
      return figure.outerHtml();
    }
    return Inline.of(new Element("p").appendChild(image.clone().attr("title", caption.text())));
  }

  private static String table(Element table) {
    var rows = table.select("tr");
    if (rows.isEmpty()) {
      return "";
    }
    var text = new StringBuilder();
    for (var i = 0; i < rows.size(); i++) {
      var cells = rows.get(i).children();
      text.append(cells.stream().map(MarkdownWriter::cell).collect(Collectors.joining("|")))
          .append("|\n");
      if (i == 0) {
        text.append("|---".repeat(cells.size())).append("|\n");
      }
    }
    return text.toString().lines().map(MarkdownWriter::barred).collect(Collectors.joining("\n"));
  }

  private static String barred(String row) {
    return row.startsWith("|") ? row : "|" + row;
  }

  private static String cell(Element cell) {
    return " " + Inline.of(cell).replace("|", "\\|") + " ";
  }

  private static String indented(String text, String first, String rest) {
    return first + text.replace("\n", "\n" + rest);
  }
}
