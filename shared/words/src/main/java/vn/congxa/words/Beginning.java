package vn.congxa.words;

/**
 * A word that may not have been typed to its end.
 *
 * @param letters with the marks of its letters, without the tone
 * @param tone empty, or the one that was typed
 */
public record Beginning(String folded, String letters, String tone) {
  static Beginning of(CharSequence typed) {
    var spelling = Spelling.of(typed);
    return new Beginning(spelling.begun(), spelling.begunLetters(), spelling.tone());
  }

  public boolean isMarked() {
    return !tone.isEmpty() || !letters.equals(folded);
  }

  /** Whether a word with its marks, written like {@link Word#exact}, goes on as this begins. */
  public boolean continuesIn(String exact) {
    return exact.startsWith(letters) && exact.endsWith(tone);
  }
}
