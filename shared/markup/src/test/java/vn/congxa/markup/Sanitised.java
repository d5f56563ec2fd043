package vn.congxa.markup;

/** The sanitiser's work as text, to be compared. */
public final class Sanitised {
  private Sanitised() {}

  public static String sanitise(String html) {
    return ArticleHtml.sanitise(html).value();
  }
}
