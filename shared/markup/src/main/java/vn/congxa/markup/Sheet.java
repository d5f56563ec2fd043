package vn.congxa.markup;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Element;

/**
 * The style sheet that a program put beside its text: rules for an element's name, for a class, or
 * for both. Others are beyond what clipboards hold, and are not followed.
 */
final class Sheet {
  private static final Pattern SELECTOR = Pattern.compile("[a-z][a-z0-9]*|[a-z0-9]*\\.[\\w-]+");

  private final Map<String, Map<String, String>> rules = new HashMap<>();

  static final Sheet NONE = new Sheet();

  private Sheet() {}

  static Sheet of(Element body) {
    var sheet = new Sheet();
    for (var style : body.select("style")) {
      for (var data : style.childNodes()) {
        if (data instanceof DataNode node) {
          sheet.read(withoutComments(node.getWholeData()));
        }
      }
    }
    return sheet;
  }

  private static String withoutComments(String css) {
    var kept = new StringBuilder();
    var from = 0;
    for (var at = css.indexOf("/*"); at >= 0; at = css.indexOf("/*", from)) {
      kept.append(css, from, at).append(' ');
      var end = css.indexOf("*/", at + 2);
      from = end < 0 ? css.length() : end + 2;
    }
    return kept.append(css.substring(from)).toString().replaceAll("<!--|-->", " ");
  }

  boolean isEmpty() {
    return rules.isEmpty();
  }

  /** What rules and the element itself say, the nearer one last. */
  Map<String, String> look(Element element) {
    var values = new HashMap<String, String>();
    if (!rules.isEmpty()) {
      var name = element.normalName();
      values.putAll(rule(name));
      for (var part : element.attr("class").toLowerCase(Locale.ROOT).split("\\s+", -1)) {
        values.putAll(rule("." + part));
        values.putAll(rule(name + "." + part));
      }
    }
    values.putAll(Style.read(element.attr("style")));
    return values;
  }

  private Map<String, String> rule(String selector) {
    return rules.getOrDefault(selector, Map.of());
  }

  private void read(String css) {
    var from = 0;
    while (from < css.length()) {
      var open = css.indexOf('{', from);
      if (open < 0) {
        return;
      }
      var selectors = css.substring(from, open).strip().toLowerCase(Locale.ROOT);
      var ended = selectors.lastIndexOf(';'); // of @import and the like
      if (selectors.startsWith("@") && ended < 0) {
        from = behind(css, open);
        continue;
      }
      var close = Style.end(css, open + 1, '}');
      add(selectors.substring(ended + 1), Style.read(css.substring(open + 1, close)));
      from = close + 1;
    }
  }

  private void add(String selectors, Map<String, String> values) {
    if (values.isEmpty()) {
      return;
    }
    for (var selector : selectors.split(",", -1)) {
      var name = selector.strip();
      if (SELECTOR.matcher(name).matches()) {
        rules.computeIfAbsent(name, _ -> new HashMap<>()).putAll(values);
      }
    }
  }

  /** Behind the block that begins there, with all blocks within. */
  private static int behind(String css, int open) {
    var depth = 0;
    for (var i = open; i < css.length(); i++) {
      var c = css.charAt(i);
      depth += c == '{' ? 1 : c == '}' ? -1 : 0;
      if (depth == 0) {
        return i + 1;
      }
    }
    return css.length();
  }
}
