package vn.congxa.words;

import java.util.List;

/** What somebody typed to find articles. Anything may be typed: nothing is refused. */
public final class Question {
  /** In chars; what follows is not looked at. */
  static final int LONGEST = 200;

  static final int MOST_UNITS = 16;

  private final List<Unit> units;

  private Question(List<Unit> units) {
    this.units = List.copyOf(units);
  }

  /** Looks at no more than 200 characters and 16 units. */
  public static Question of(String typed) {
    var text = bounded(typed);
    var units = new UnitReader(text).units();
    return new Question(units.subList(0, Math.min(units.size(), MOST_UNITS)));
  }

  static String bounded(String typed) {
    if (typed.length() <= LONGEST) {
      return typed;
    }
    var halved = Character.isHighSurrogate(typed.charAt(LONGEST - 1));
    return typed.substring(0, halved ? LONGEST - 1 : LONGEST);
  }

  /** Whether nothing of it can be looked for. */
  public boolean isEmpty() {
    return units.isEmpty();
  }

  public List<Unit> units() {
    return units;
  }

  @Override
  public String toString() {
    return units.toString();
  }
}
