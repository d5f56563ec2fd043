package vn.congxa.content;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** The address form of a title: lower-case ASCII words joined by hyphens, unique in its site. */
public record Slug(String value) {
  public static final int LONGEST = 120;

  private static final int MOST_ALTERNATIVES = 40;

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

  /** Of a title that makes one. */
  public static Optional<Slug> from(String title) {
    try {
      return Optional.of(of(title));
    } catch (IllegalArgumentException _) {
      return Optional.empty(); // neither letters nor digits of ours
    }
  }

  /** Folds a title: marks off, đ to d, everything else to hyphens; cut at a word if too long. */
  public static Slug of(String title) {
    var lower = CROSSED_D.matcher(title.toLowerCase(Locale.ROOT)).replaceAll("d");
    var plain = MARKS.matcher(Normalizer.normalize(lower, Normalizer.Form.NFD)).replaceAll("");
    var words = OTHERS.matcher(plain).replaceAll("-");
    var from = words.startsWith("-") ? 1 : 0;
    var slug = cut(words.substring(from), LONGEST);
    if (slug.isEmpty()) {
      throw new IllegalArgumentException("no letter or digit to make a slug of: " + title);
    }
    return new Slug(slug);
  }

  private static String cut(String words, int longest) {
    if (words.length() <= longest) {
      return words.endsWith("-") ? words.substring(0, words.length() - 1) : words;
    }
    var end = words.lastIndexOf('-', longest);
    return words.substring(0, end > 0 ? end : longest);
  }

  /** Others like it: {@code mua-vu-2} and so on. */
  public List<Slug> alternatives() {
    return IntStream.rangeClosed(2, MOST_ALTERNATIVES)
        .mapToObj(n -> "-" + n)
        .map(end -> new Slug(cut(value, LONGEST - end.length()) + end))
        .toList();
  }

  @Override
  public String toString() {
    return value;
  }
}
