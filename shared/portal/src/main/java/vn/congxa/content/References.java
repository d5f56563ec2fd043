package vn.congxa.content;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What stands for a character in a body: the few that the sanitiser writes. */
final class References {
  private static final Pattern REFERENCE =
      Pattern.compile("&(?:(amp|lt|gt|quot|nbsp)|#x([0-9a-f]{1,5}));");

  private References() {}

  static String resolved(String text) {
    return text.indexOf('&') < 0
        ? text
        : REFERENCE.matcher(text).replaceAll(found -> Matcher.quoteReplacement(character(found)));
  }

  private static String character(MatchResult found) {
    var name = found.group(1);
    return switch (name == null ? "" : name) {
      case "" -> Character.toString(Integer.parseInt(found.group(2), 16));
      case "amp" -> "&";
      case "lt" -> "<";
      case "gt" -> ">";
      case "quot" -> "\"";
      default -> "\u00a0";
    };
  }
}
