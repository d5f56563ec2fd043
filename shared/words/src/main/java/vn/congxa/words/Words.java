package vn.congxa.words;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The words of a text. */
public final class Words {
  private Words() {}

  public static List<Word> of(CharSequence text) {
    var words = new ArrayList<Word>();
    var reader = new WordReader(text);
    for (var word = reader.next(); word != null; word = reader.next()) {
      words.add(word);
    }
    return words;
  }

  /** Without marks and case, one space between any two. */
  public static String folded(CharSequence text) {
    return of(text).stream().map(Word::folded).collect(Collectors.joining(" "));
  }
}
