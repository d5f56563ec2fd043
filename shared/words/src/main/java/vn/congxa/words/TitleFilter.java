package vn.congxa.words;

import java.util.List;

/** Sifts short lists by their titles: every word that was typed begins a word of the title. */
public final class TitleFilter {
  private final List<Typed> words;

  private record Typed(String whole, String begun) {
    boolean matches(Word word) {
      return word.folded().equals(whole) || word.folded().startsWith(begun);
    }
  }

  private TitleFilter(List<Typed> words) {
    this.words = words;
  }

  /** Takes everything if no word was typed. */
  public static TitleFilter of(String typed) {
    var text = Question.bounded(typed);
    return new TitleFilter(
        Words.of(text).stream()
            .limit(Question.MOST_UNITS)
            .map(word -> new Typed(word.folded(), begun(text, word)))
            .toList());
  }

  private static String begun(String text, Word word) {
    return word.isNumber()
        ? word.folded()
        : Beginning.of(text.substring(word.start(), word.end())).folded();
  }

  public boolean takesAll() {
    return words.isEmpty();
  }

  public boolean takes(String title) {
    var its = words.isEmpty() ? List.<Word>of() : Words.of(title);
    return words.stream().allMatch(typed -> its.stream().anyMatch(typed::matches));
  }
}
