package vn.congxa.content;

/** What is at an address: an article, whatever its status, or the way to where it is now. */
public sealed interface Found {
  /** An article. */
  record Here(Article article) implements Found {}

  /** It has another address now. */
  record Moved(Slug to) implements Found {}

  /** Nothing, and there never was. */
  record Nowhere() implements Found {}
}
