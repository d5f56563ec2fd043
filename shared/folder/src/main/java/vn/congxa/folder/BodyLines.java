package vn.congxa.folder;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** On which lines of its file things stand in an article's text. */
final class BodyLines {
  private static final List<String> BEFORE = List.of("(", "(<", "]: ", "]: <", "=\"", "='", "=");
  private static final List<String> NOTHING = List.of("()", "=\"\"", "=''");

  private final String text;
  private final int firstLine;
  private final int[] ends; // of lines, as offsets
  private final Map<String, Integer> addresses = new HashMap<>();
  private int last; // where the address before was found

  BodyLines(String text, int firstLine) {
    this.text = text;
    this.firstLine = firstLine;
    this.ends = offsets(text);
  }

  private static int[] offsets(String text) {
    var offsets = new int[(int) text.chars().filter(c -> c == '\n').count()];
    var at = -1;
    for (var i = 0; i < offsets.length; i++) {
      at = text.indexOf('\n', at + 1);
      offsets[i] = at;
    }
    return offsets;
  }

  int of(int offset) {
    var found = Arrays.binarySearch(ends, offset);
    return firstLine + (found >= 0 ? found : -found - 1);
  }

  /** The first place where it is written as an address; where none is, the text's beginning. */
  int at(String address) {
    return addresses.computeIfAbsent(address, this::found);
  }

  // Most are asked for in their order: so the text is gone through once, and not once for each.
  private int found(String address) {
    var at = address.isEmpty() ? empty() : written(address, last);
    if (at < 0 && last > 0) {
      at = written(address, 0);
    }
    last = Math.max(at, 0);
    return of(last);
  }

  private int written(String address, int from) {
    var at = text.indexOf(address, from);
    while (at >= 0 && !isAddress(at)) {
      at = text.indexOf(address, at + 1);
    }
    return at;
  }

  private boolean isAddress(int at) {
    return BEFORE.stream().anyMatch(before -> text.startsWith(before, at - before.length()));
  }

  private int empty() {
    return NOTHING.stream().mapToInt(text::indexOf).filter(at -> at >= 0).min().orElse(0);
  }
}
