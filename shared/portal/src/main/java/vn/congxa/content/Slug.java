package vn.congxa.content;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** The address form of a title: lower-case ASCII words joined by hyphens, unique in its site. */
public record Slug(String value) {
  public static final int LONGEST = 120;

  private static final Pattern FORM = Pattern.compile("[a-z0-9]+(?:-[a-z0-9]+)*");
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern OTHERS = Pattern.compile("[^a-z0-9]+");

  public Slug {
    if (!isValid(value)) {
      throw new IllegalArgumentException("not a slug: " + value);
    }
  }

  public static boolean isValid(String text) {
    return text.length() <= LONGEST && FORM.matcher(text).matches();
  }

  /** Of Vietnamese, Icelandic and African tongues: in capitals they look alike, and stand in. */
  private static final Pattern CROSSED_D = Pattern.compile("[đðɖ]");

  /** Folds a title: marks off, đ to d, everything else to hyphens; cut at a word if too long. */
  public static Slug of(String title) {
    var lower = CROSSED_D.matcher(title.toLowerCase(Locale.ROOT)).replaceAll("d");
    var plain = MARKS.matcher(Normalizer.normalize(lower, Normalizer.Form.NFD)).replaceAll("");
    var words = OTHERS.matcher(plain).replaceAll("-");
    var from = words.startsWith("-") ? 1 : 0;
    var slug = cut(words.substring(from));
    if (slug.isEmpty()) {
      throw new IllegalArgumentException("no letter or digit to make a slug of: " + title);
    }
    return new Slug(slug);
  }

  private static String cut(String words) {
    if (words.length() <= LONGEST) {
      return words.endsWith("-") ? words.substring(0, words.length() - 1) : words;
    }
    var end = words.lastIndexOf('-', LONGEST);
    return words.substring(0, end > 0 ? end : LONGEST);
  }

  @Override
  public String toString() {
    return value;
  }
}
