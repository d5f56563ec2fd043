package vn.congxa.words;

/** The errors of typing: a letter too many, too few, another, or two exchanged. */
public final class Slips {
  private Slips() {}

  /** Whether one slip, or none, makes one of the other; the first letter is always right. */
  public static boolean apart(String a, String b) {
    if (a.length() > b.length()) {
      return apart(b, a);
    }
    if (a.isEmpty() || b.length() - a.length() > 1 || a.charAt(0) != b.charAt(0)) {
      return false;
    }
    var same = 1;
    while (same < a.length() && a.charAt(same) == b.charAt(same)) {
      same++;
    }
    if (a.length() < b.length()) {
      return rest(a, same).equals(rest(b, same + 1));
    }
    return rest(a, same + 1).equals(rest(b, same + 1)) || exchanged(a, b, same);
  }

  private static boolean exchanged(String a, String b, int at) {
    return at + 1 < a.length()
        && a.charAt(at) == b.charAt(at + 1)
        && a.charAt(at + 1) == b.charAt(at)
        && rest(a, at + 2).equals(rest(b, at + 2));
  }

  private static String rest(String word, int from) {
    return from >= word.length() ? "" : word.substring(from);
  }
}
