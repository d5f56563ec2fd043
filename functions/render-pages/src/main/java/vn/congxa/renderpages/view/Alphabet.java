package vn.congxa.renderpages.view;

import java.text.Collator;
import java.util.Comparator;
import java.util.Locale;
import java.util.function.Function;

/** The order of Vietnamese dictionaries: a ă â b c d đ e ê …, tones last. */
final class Alphabet {
  private Alphabet() {}

  /** By a text of each thing. */
  static <T> Comparator<T> by(Function<T, String> text) {
    var collator = Collator.getInstance(Locale.of("vi")); // not shared: it is not thread-safe
    return Comparator.comparing(text, collator::compare);
  }
}
