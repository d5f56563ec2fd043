package vn.congxa.words;

/** Words marked in a text: escaped HTML, in which {@code <mark>} is the only tag. */
@SuppressWarnings("DoNotCallSuggester")
public final class Highlights {
  private Highlights() {}

  public static Highlights of(Sought sought) {
    throw new UnsupportedOperationException(sought.toString());
  }

  /** The whole of a title. */
  public String title(String title) {
    throw new UnsupportedOperationException(title);
  }

  /** The part of a text, lead or body, with the most different words in it; about 34 words. */
  public String text(String text) {
    throw new UnsupportedOperationException(text);
  }
}
