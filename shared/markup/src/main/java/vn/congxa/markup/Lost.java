package vn.congxa.markup;

import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Which elements go with what readers see of them, or do not see. */
final class Lost {
  /** Around more than this, or around blocks, it is a mistake of somebody's markup. */
  private static final int LONGEST_BUTTON = 100;

  private static final Set<String> UNSEEN = Set.of("hidden", "collapse");

  private Lost() {}

  /** Each of them; what is within one is told with it. */
  static void in(
      Element root,
      Function<Element, Map<String, String>> look,
      BiConsumer<Element, Loss.Kind> found) {
    for (var child : root.childNodes()) {
      if (child instanceof Element element) {
        var kind = kind(element, look.apply(element));
        if (kind == null) {
          in(element, look, found);
        } else {
          found.accept(element, kind);
        }
      }
    }
  }

  static boolean isHidden(Element element, Map<String, String> look) {
    return element.hasAttr("hidden")
        || look.getOrDefault("display", "").equals("none")
        || UNSEEN.contains(look.getOrDefault("visibility", ""))
        || look.getOrDefault("mso-hide", "").equals("all");
  }

  /** What is pressed on another's page; a link that only looks like it is none. */
  static boolean isButton(Element element) {
    var isOne =
        element.normalName().equals("button")
            || (element.attr("role").equalsIgnoreCase("button") && !element.hasAttr("href"));
    return isOne
        && element.nodeStream().skip(1).noneMatch(Blocks::isBlock)
        && element.wholeText().length() <= LONGEST_BUTTON;
  }

  private static Loss.@Nullable Kind kind(Element element, Map<String, String> look) {
    var name = element.normalName();
    if (isHidden(element, look)) {
      return Loss.Kind.HIDDEN;
    }
    if (isButton(element)) {
      return Loss.Kind.CONTROL;
    }
    if (!Kinds.LOST.contains(name)) {
      return null;
    }
    if (!name.equals("input")) {
      return Loss.Kind.MEDIA;
    }
    return element.attr("type").equalsIgnoreCase("hidden") ? null : Loss.Kind.CONTROL;
  }
}
