package vn.congxa.markup;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;

/** A text as somebody's program wrote it, on its way through the passes. */
final class Pasted {
  /** Letters first, for all others read them; what is dropped next, so that nobody looks at it. */
  private static final List<Pass> PASSES =
      List.of(
          new LegacyFonts(),
          new LostParts(),
          new Emoji(),
          new KeptLines(),
          new Pictures(),
          new Emphasis(),
          new WordBlocks(),
          new WordLists(),
          new OfficeLists(),
          new Tables(),
          new Headings(),
          new Addresses());

  private final Element body;
  private final Sheet sheet;
  private final Told told;
  private final Map<Element, Map<String, String>> looks = new HashMap<>();

  // What it was made of as it came: most texts have nothing that most passes look for.
  private final Set<String> names = new HashSet<>();
  private boolean isStyled;
  private boolean hasClasses;

  private Pasted(Element body, Told told) {
    this.body = body;
    this.told = told;
    for (var element : body.getAllElements()) {
      names.add(element.normalName());
      isStyled |= element.hasAttr("style");
      hasClasses |= element.hasAttr("class");
    }
    this.sheet = names.contains("style") ? Sheet.of(body) : Sheet.NONE;
  }

  /** The same tree, changed. */
  static Element mended(Element body, Told told) {
    Depth.bound(body);
    var text = new Pasted(body, told);
    PASSES.forEach(pass -> pass.over(text));
    return body;
  }

  Element body() {
    return body;
  }

  Told told() {
    return told;
  }

  /**
   * What an element says of its look, itself or by the text's own style sheet; empty if nothing.
   */
  String look(Element element, String property) {
    return looks(element).getOrDefault(property, "");
  }

  /** The same of all properties. */
  Map<String, String> looks(Element element) {
    var isPlain = sheet.isEmpty() && !element.hasAttr("style");
    return isPlain ? Map.of() : looks.computeIfAbsent(element, sheet::look);
  }

  /** Whether nothing in it speaks of its look. */
  boolean isPlain() {
    return sheet.isEmpty() && !isStyled;
  }

  boolean has(String name) {
    return names.contains(name);
  }

  boolean hasClasses() {
    return hasClasses;
  }

  static boolean hasClass(Element element, String name) {
    return element.hasAttr("class")
        && List.of(element.attr("class").toLowerCase(Locale.ROOT).split("\\s+", -1)).contains(name);
  }
}
