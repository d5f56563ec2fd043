package vn.congxa.content.html;

/** The sanitiser's work as text, to be compared. */
final class Sanitised {
  private Sanitised() {}

  static String sanitise(String html) {
    return ArticleHtml.sanitise(html).value();
  }
}
