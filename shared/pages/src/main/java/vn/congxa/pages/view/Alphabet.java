package vn.congxa.pages.view;

import java.text.Collator;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;
import java.util.function.Function;

/**
 * The order of Vietnamese dictionaries: syllable by syllable, a ă â b c d đ e ê …, tones last. The
 * collation of the JDK passes over spaces, so it is given one syllable at a time.
 */
final class Alphabet {
  private Alphabet() {}

  /** By a text of each thing; by capitals only where nothing else tells two apart. */
  static <T> Comparator<T> by(Function<T, String> text) {
    return by(text, Collator.SECONDARY).thenComparing(by(text, Collator.TERTIARY));
  }

  private static <T> Comparator<T> by(Function<T, String> text, int strength) {
    var collator = Collator.getInstance(Locale.of("vi")); // not shared: it is not thread-safe
    collator.setStrength(strength);
    return Comparator.comparing(
        thing -> text.apply(thing).strip().split("\\s+"),
        (one, other) -> Arrays.compare(one, other, collator::compare));
  }
}
