package vn.congxa.markup;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * What Word writes before an item.
 *
 * @param number that it stands for; 0 where nobody can say
 */
record ListMark(boolean isNumbered, int number) {
  private static final Pattern NUMBERED =
      Pattern.compile("\\(?(?:(?:\\d{1,3}\\.)*(\\d{1,6})|([A-Za-z]|[ivxlcIVXLC]{2,8}))[.):]\\)?");

  /** Of a mark such as 2.1 the last number counts. */
  private static final Pattern PARTS = Pattern.compile("(?:\\d{1,3}\\.)+(\\d{1,6})");

  private static final Map<Character, Integer> ROMAN =
      Map.of('i', 1, 'v', 5, 'x', 10, 'l', 50, 'c', 100);

  /** Letters that may be a number too. */
  private static final String DOUBTFUL = "vxlm";

  private static final int LONGEST = 20;

  static ListMark of(String written) {
    var text = written.replace('\u00a0', ' ').strip();
    if (text.length() > LONGEST) {
      return new ListMark(false, 0);
    }
    var parts = PARTS.matcher(text);
    if (parts.matches()) {
      return new ListMark(true, Integer.parseInt(parts.group(1)));
    }
    var mark = NUMBERED.matcher(text);
    if (!mark.matches()) {
      return new ListMark(false, 0);
    }
    return new ListMark(
        true, mark.group(1) != null ? Integer.parseInt(mark.group(1)) : letters(mark.group(2)));
  }

  private static int letters(String letters) {
    var small = letters.toLowerCase(Locale.ROOT);
    var first = small.charAt(0);
    if (small.length() > 1) {
      return roman(small);
    }
    if (DOUBTFUL.indexOf(first) >= 0) {
      return 0;
    }
    return first == 'i' ? 1 : first - 'a' + 1;
  }

  private static int roman(String letters) {
    var sum = 0;
    for (var i = 0; i < letters.length(); i++) {
      int value = ROMAN.getOrDefault(letters.charAt(i), 0);
      int next = i + 1 < letters.length() ? ROMAN.getOrDefault(letters.charAt(i + 1), 0) : 0;
      sum += value < next ? -value : value;
    }
    return Math.max(sum, 0);
  }
}
