package vn.congxa.markup;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * What is bold, slanted, underlined, struck out, raised or lowered by style alone, as Google Docs
 * and Excel say it; and what is a bold element and not bold, as around all that Google Docs copies.
 */
final class Emphasis implements Pass {
  private static final Set<String> RAISED = Set.of("sup", "sub");
  private static final Set<String> IN_LINES = Set.of("span", "font", "a", "b", "i", "u");
  private static final Set<String> NO_WEIGHT = Set.of("h1", "h2", "h3", "h4", "h5", "h6", "th");

  /** By style, where it is asked, and by elements, where it is there. */
  private record Marks(
      boolean bold, boolean slanted, boolean lined, boolean struck, boolean raised) {
    static final Marks NONE = new Marks(false, false, false, false, false);
  }

  @Override
  public void over(Pasted text) {
    if (!text.isPlain()) {
      walk(text.body(), Marks.NONE, Marks.NONE, text);
    }
  }

  private static void walk(Element element, Marks asked, Marks there, Pasted text) {
    var children = new ArrayList<Node>();
    for (var child : Trees.released(element)) {
      switch (child) {
        case TextNode words -> children.add(marked(words, asked, there));
        case Element part -> {
          var isNot = isNot(part, text);
          var raised = there.raised ? "" : raised(part, text);
          var within = isNot ? there : there(part, there, raised);
          walk(part, asked(part, asked, text), within, text);
          if (!raised.isEmpty() && Trees.hasText(part)) {
            part.appendChild(Trees.made(raised, Trees.released(part)));
          }
          if (isNot) {
            children.addAll(Trees.released(part));
          } else {
            children.add(part);
          }
        }
        default -> children.add(child);
      }
    }
    children.forEach(element::appendChild);
  }

  private static Node marked(TextNode words, Marks asked, Marks there) {
    Node node = words;
    if (!Spaces.isOnly(words)) {
      node = asked.struck && !there.struck ? Trees.made("s", List.of(node)) : node;
      node = asked.lined && !there.lined ? Trees.made("u", List.of(node)) : node;
      node = asked.slanted && !there.slanted ? Trees.made("em", List.of(node)) : node;
      node = asked.bold && !there.bold ? Trees.made("strong", List.of(node)) : node;
    }
    return node;
  }

  private static Marks asked(Element element, Marks inherited, Pasted text) {
    var weight = text.look(element, "font-weight");
    var slant = text.look(element, "font-style");
    var line = text.look(element, "text-decoration") + text.look(element, "text-decoration-line");
    return new Marks(
        weight.isEmpty() ? inherited.bold : isBold(weight),
        slant.isEmpty() ? inherited.slanted : slant.matches("italic|oblique.*"),
        line.isEmpty() ? inherited.lined : line.contains("underline"),
        line.isEmpty() ? inherited.struck : line.contains("line-through"),
        false);
  }

  private static Marks there(Element element, Marks around, String raised) {
    var name = element.normalName();
    return new Marks(
        around.bold || Trees.BOLD.contains(name) || NO_WEIGHT.contains(name),
        around.slanted || name.equals("i") || name.equals("em"),
        around.lined || name.equals("u") || name.equals("a"),
        around.struck || name.equals("s") || name.equals("strike") || name.equals("del"),
        around.raised || !raised.isEmpty() || RAISED.contains(name));
  }

  private static boolean isBold(String weight) {
    return weight.startsWith("bold") || weight.matches("[6-9]00");
  }

  private static boolean isNot(Element element, Pasted text) {
    return switch (element.normalName()) {
      case "b", "strong" -> {
        var weight = text.look(element, "font-weight");
        yield !weight.isEmpty() && !isBold(weight);
      }
      case "i", "em" -> text.look(element, "font-style").equals("normal");
      default -> false;
    };
  }

  /** The element that says how its style moves it; empty where it does not. */
  private static String raised(Element element, Pasted text) {
    var isWithin = IN_LINES.contains(element.normalName());
    return switch (isWithin ? text.look(element, "vertical-align") : "") {
      case "super" -> "sup";
      case "sub" -> "sub";
      default -> "";
    };
  }
}
