package vn.congxa.http;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One of the things that a client would take, and how much it would like it (RFC 9110, 12.4.2).
 *
 * @param name lower-case: a language, a coding, or {@code *}
 * @param weight in thousandths; 0 where it is not wanted, and where the weight cannot be read
 */
record Preference(String name, int weight) {
  private static final int WHOLE = 1_000;

  /** No client means more; the others may be somebody's attempt to keep us busy. */
  private static final int MOST = 32;

  private static final Pattern WEIGHT =
      Pattern.compile("[ \\t]*[qQ]=(0(\\.[0-9]{0,3})?|1(\\.0{0,3})?)[ \\t]*");

  /** The members of such a header; none where it is missing. */
  static List<Preference> list(@Nullable String header) {
    var preferences = new ArrayList<Preference>();
    if (header != null) {
      for (var member : header.split(",", MOST)) {
        var end = member.indexOf(';');
        var name = (end < 0 ? member : member.substring(0, end)).strip();
        if (!name.isEmpty()) {
          var weight = end < 0 ? WHOLE : weight(member.substring(end + 1));
          preferences.add(new Preference(lowerCase(name), weight));
        }
      }
    }
    return preferences;
  }

  private static int weight(String parameter) {
    var weight = WEIGHT.matcher(parameter);
    if (!weight.matches()) {
      return 0;
    }
    var digits = weight.group(1).replace(".", "");
    return Integer.parseInt(digits + "0".repeat(4 - digits.length()));
  }

  private static String lowerCase(String name) {
    return name.toLowerCase(Locale.ROOT);
  }
}
