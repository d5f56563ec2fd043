package vn.congxa.pages;

import java.util.Locale;
import org.jsoup.nodes.Element;

/** What stands before the items of a list: as browsers count, by start, value, type and order. */
final class ListMarks {
  private static final String[] ROMAN = "m cm d cd c xc l xl x ix v iv i".split(" ");
  private static final int[] WORTH = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
  private static final int MOST_ROMAN = 3_999;
  private static final int LETTERS = 26;

  private final boolean isOrdered;
  private final String type;
  private final int step;
  private int next;

  ListMarks(Element list) {
    isOrdered = list.normalName().equals("ol");
    type = list.attr("type");
    step = list.hasAttr("reversed") ? -1 : 1;
    next = number(list.attr("start"), step > 0 ? 1 : list.children().size());
  }

  /** Of the next item. */
  String of(Element item) {
    if (!isOrdered) {
      return "- ";
    }
    var number = number(item.attr("value"), next);
    next = number + step;
    return written(number);
  }

  private String written(int number) {
    if (number < 1) {
      return number + ". ";
    }
    return switch (type) {
      case "a" -> letters(number) + ") "; // as Vietnamese texts name their points
      case "A" -> letters(number).toUpperCase(Locale.ROOT) + ". ";
      case "i" -> roman(number) + ". ";
      case "I" -> roman(number).toUpperCase(Locale.ROOT) + ". ";
      default -> number + ". ";
    };
  }

  private static String letters(int number) {
    var letters = new StringBuilder();
    for (var rest = number; rest > 0; rest = (rest - 1) / LETTERS) {
      letters.insert(0, (char) ('a' + (rest - 1) % LETTERS));
    }
    return letters.toString();
  }

  private static String roman(int number) {
    if (number > MOST_ROMAN) {
      return String.valueOf(number);
    }
    var roman = new StringBuilder();
    var rest = number;
    for (var i = 0; i < WORTH.length; i++) {
      for (; rest >= WORTH[i]; rest -= WORTH[i]) {
        roman.append(ROMAN[i]);
      }
    }
    return roman.toString();
  }

  private static int number(String given, int otherwise) {
    try {
      return Integer.parseInt(given);
    } catch (NumberFormatException _) {
      return otherwise;
    }
  }
}
