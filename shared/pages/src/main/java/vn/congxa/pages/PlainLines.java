package vn.congxa.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** A block of a body as lines of text: what stood on lines of its own does so again. */
final class PlainLines {
  private static final Set<String> BLOCKS =
      Set.of("blockquote div figcaption figure h2 h3 h4 li p table tr".split(" "));
  private static final Pattern SPACES = Pattern.compile("[ \\n\\u00a0]+");

  private final List<String> lines = new ArrayList<>();
  private final StringBuilder line = new StringBuilder();

  private PlainLines() {}

  static List<String> of(Element block) {
    return switch (block.normalName()) {
      case "ul", "ol" -> list(block);
      case "table" -> table(block);
      case "img" -> image(block);
      case "hr" -> List.of("* * *");
      default -> within(block);
    };
  }

  private static List<String> within(Element block) {
    var plain = new PlainLines();
    block.childNodes().forEach(plain::add);
    plain.end();
    return plain.lines;
  }

  private static List<String> list(Element list) {
    var marks = new ListMarks(list);
    var lines = new ArrayList<String>();
    for (var item : list.children()) {
      var mark = marks.of(item);
      for (var text : within(item)) {
        lines.add(mark + text);
        mark = " ".repeat(mark.length());
      }
    }
    return lines;
  }

  /** A row a line, so that a cell's own lines become words of it. */
  private static List<String> table(Element table) {
    var lines = new ArrayList<String>();
    table.select("> caption").forEach(caption -> lines.addAll(within(caption)));
    for (var row : table.select("> tr, > thead > tr, > tbody > tr, > tfoot > tr")) {
      lines.add(
          row.children().stream()
              .map(cell -> String.join(" ", within(cell)))
              .collect(Collectors.joining("\t")));
    }
    return lines;
  }

  private static List<String> image(Element image) {
    var alt = image.attr("alt");
    return alt.isBlank() ? List.of() : List.of("[Ảnh: " + alt + "]");
  }

  private void add(Node node) {
    if (node instanceof TextNode text) {
      line.append(text.getWholeText());
    } else if (node instanceof Element element) {
      add(element);
    }
  }

  private void add(Element element) {
    switch (element.normalName()) {
      case "br" -> end();
      case "ul", "ol", "table", "hr" -> {
        end();
        lines.addAll(of(element));
      }
      case "img" -> image(element).forEach(line::append);
      default -> {
        var isBlock = BLOCKS.contains(element.normalName());
        if (isBlock) {
          end();
        }
        element.childNodes().forEach(this::add);
        if (isBlock) {
          end();
        }
      }
    }
  }

  private void end() {
    var text = SPACES.matcher(line).replaceAll(" ").strip();
    if (!text.isEmpty()) {
      lines.add(text);
    }
    line.setLength(0);
  }
}
