package vn.congxa.newsroom;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Titles and names as they are looked for: without marks and case. */
public final class Titles {
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");

  private Titles() {}

  public static String folded(String title) {
    var lower = title.toLowerCase(Locale.ROOT).replace('đ', 'd');
    var plain = MARKS.matcher(Normalizer.normalize(lower, Normalizer.Form.NFD)).replaceAll("");
    return SPACES.matcher(plain).replaceAll(" ").strip();
  }
}
