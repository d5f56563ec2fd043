package vn.congxa.renderpages.view;

/** Whole numbers in Vietnamese form. */
final class Numbers {
  private Numbers() {}

  /** Thousands set off by points: {@code 45.996}. */
  static String text(long number) {
    var digits = new StringBuilder().append(number);
    var first = number < 0 ? 1 : 0;
    for (var at = digits.length() - 3; at > first; at -= 3) {
      digits.insert(at, '.');
    }
    return digits.toString();
  }
}
