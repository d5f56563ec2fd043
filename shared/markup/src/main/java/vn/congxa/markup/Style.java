package vn.congxa.markup;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Declarations of CSS, read as text: those that say something of a text's meaning. */
final class Style {
  private static final Set<String> KNOWN =
      Set.of(
          "display",
          "font-family",
          "font-style",
          "font-weight",
          "mso-hide",
          "mso-list",
          "text-decoration",
          "text-decoration-line",
          "vertical-align",
          "visibility",
          "white-space");

  private Style() {}

  /** Values by properties, all in small letters; the last one counts. */
  static Map<String, String> read(String css) {
    var values = new HashMap<String, String>();
    var from = 0;
    while (from < css.length()) {
      var end = end(css, from, ';');
      declaration(css.substring(from, end), values);
      from = end + 1;
    }
    return values;
  }

  private static void declaration(String text, Map<String, String> values) {
    var colon = text.indexOf(':');
    if (colon > 0) {
      var name = text.substring(0, colon).strip().toLowerCase(Locale.ROOT);
      if (KNOWN.contains(name)) {
        var value = text.substring(colon + 1).replace("!important", "");
        values.put(name, value.strip().toLowerCase(Locale.ROOT));
      }
    }
  }

  /** Where a sign is next, neither within quotes nor parentheses; the text's end if nowhere. */
  static int end(String css, int from, char sign) {
    var quote = 0;
    var within = 0;
    for (var i = from; i < css.length(); i++) {
      var c = css.charAt(i);
      if (c == '\\') {
        i++;
      } else if (quote != 0) {
        quote = c == quote ? 0 : quote;
      } else if (c == '"' || c == '\'') {
        quote = c;
      } else if (c == '(') {
        within++;
      } else if (c == ')' && within > 0) {
        within--;
      } else if (c == sign && within == 0) {
        return i;
      }
    }
    return css.length();
  }
}
