package vn.congxa.content;

import org.jspecify.annotations.Nullable;

/** What is at an address. */
public sealed interface Found {
  /** An article that readers may have, or may have once its time has come. */
  record Here(Article article) implements Found {}

  /**
   * The way to where it is now.
   *
   * @param to a path of the site or an http(s) address, percent-encoded
   */
  record Moved(String to) implements Found {}

  /**
   * An article was here, and was withdrawn for this reason.
   *
   * @param replacedBy a path of the site that says it now; null for none
   */
  record Gone(String because, @Nullable String replacedBy) implements Found {}

  /** Nothing, and there never was. */
  record Nowhere() implements Found {}
}
