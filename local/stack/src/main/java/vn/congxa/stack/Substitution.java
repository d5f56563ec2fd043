package vn.congxa.stack;

import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** {@code Fn::Sub} in both forms: a text, or a text with names of its own. */
final class Substitution {
  private static final Pattern PLACE = Pattern.compile("\\$\\{(!?)([^}]+)}");

  private Substitution() {}

  static String of(TemplateNode argument, Intrinsics intrinsics) {
    if (argument instanceof TemplateNode.Text text) {
      return fill(text.value(), Map.of(), intrinsics);
    }
    var parts = argument.items();
    return fill(parts.get(0).text(), parts.get(1).fields(), intrinsics);
  }

  private static String fill(String text, Map<String, TemplateNode> own, Intrinsics intrinsics) {
    return PLACE
        .matcher(text)
        .replaceAll(place -> Matcher.quoteReplacement(value(place, own, intrinsics)));
  }

  private static String value(
      MatchResult place, Map<String, TemplateNode> own, Intrinsics intrinsics) {
    String name = place.group(2).strip();
    if (!place.group(1).isEmpty()) {
      return "${" + name + "}";
    }
    TemplateNode given = own.get(name);
    if (given != null) {
      return intrinsics.resolve(given).text();
    }
    return name.contains(".") ? name : intrinsics.ref(name).text();
  }
}
