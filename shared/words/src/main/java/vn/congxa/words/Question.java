package vn.congxa.words;

/** What somebody typed to find articles. Anything may be typed: nothing is refused. */
@SuppressWarnings("DoNotCallSuggester")
public final class Question {
  private Question() {}

  /** Looks at no more than 200 characters and 16 units. */
  public static Question of(String typed) {
    throw new UnsupportedOperationException(typed);
  }

  /** Whether nothing of it can be looked for. */
  public boolean isEmpty() {
    throw new UnsupportedOperationException();
  }
}
