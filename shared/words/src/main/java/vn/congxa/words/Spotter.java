package vn.congxa.words;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which words of a text answer which units of a question. */
final class Spotter {
  private static final int NONE = -1;

  private final List<Word> words;
  private final int[] units;

  /** Whether the mark of a word goes on to the next. */
  private final boolean[] goesOn;

  /** Where each word stands that a way of writing begins with, by its folded form. */
  private final Map<String, List<Integer>> places = new HashMap<>();

  /** A bit for each such form, by its hash: most words of a text have none of them. */
  private long bits;

  Spotter(List<Word> words, Sought sought) {
    this.words = words;
    this.units = new int[words.size()];
    this.goesOn = new boolean[words.size()];
    Arrays.fill(units, NONE);
    for (var unit : sought.units()) {
      unit.whole().forEach(this::seek);
      unit.begun().forEach(this::seek);
    }
    for (var i = 0; i < words.size(); i++) {
      var folded = words.get(i).folded();
      var here = (bit(folded) & bits) == 0 ? null : places.get(folded);
      if (here != null) {
        here.add(i);
      }
    }
  }

  private static long bit(String folded) {
    return 1L << folded.hashCode(); // of its last six bits
  }

  private void seek(Sought.Run run) {
    var folded = run.forms().getFirst().folded();
    bits |= bit(folded);
    places.computeIfAbsent(folded, _ -> new ArrayList<>());
  }

  List<Word> words() {
    return words;
  }

  /** Whether one of these ways of writing was there. */
  boolean spot(int unit, List<Sought.Run> runs, boolean exactly) {
    var found = false;
    for (var run : runs) {
      for (var i : places.getOrDefault(run.forms().getFirst().folded(), List.of())) {
        found |= spotAt(i, unit, run, exactly);
      }
    }
    return found;
  }

  private boolean spotAt(int start, int unit, Sought.Run run, boolean exactly) {
    if (!is(start, run.forms().getFirst(), exactly)) {
      return false;
    }
    var at = start;
    for (var form : run.forms().subList(1, run.forms().size())) {
      if (is(at + 1, form, exactly)) {
        at++;
      } else if (run.loose() && is(at + 2, form, exactly)) {
        at += 2;
      } else {
        return false;
      }
    }
    for (var i = start; i <= at; i++) {
      units[i] = unit;
      goesOn[i] |= i < at;
    }
    return true;
  }

  private boolean is(int i, Form form, boolean exactly) {
    if (i >= words.size()) {
      return false;
    }
    var word = words.get(i);
    return word.folded().equals(form.folded())
        && (!exactly || form.exact() == null || form.exact().equals(word.exact()));
  }

  boolean isMarked(int i) {
    return units[i] != NONE;
  }

  boolean goesOn(int i) {
    return goesOn[i];
  }

  /** How many units have a word there. */
  int different(int from, int end) {
    var seen = 0L;
    for (var i = from; i < Math.min(end, units.length); i++) {
      seen |= units[i] == NONE ? 0 : 1L << units[i];
    }
    return Long.bitCount(seen);
  }
}
