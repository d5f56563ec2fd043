package vn.congxa.renderpages.view;

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

  /** By a text of each thing. */
  static <T> Comparator<T> by(Function<T, String> text) {
    var collator = Collator.getInstance(Locale.of("vi")); // not shared: it is not thread-safe
    return Comparator.comparing(
        thing -> text.apply(thing).strip().split("\\s+"),
        (one, other) -> Arrays.compare(one, other, collator::compare));
  }
}
