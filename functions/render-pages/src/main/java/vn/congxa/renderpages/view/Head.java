package vn.congxa.renderpages.view;

import org.jspecify.annotations.Nullable;

/**
 * What a page says of itself to browsers, search engines and programs.
 *
 * @param canonical null where the page has no address of its own: errors, parts of a list
 * @param article null on pages that are none
 */
public record Head(
    String title, String description, @Nullable String canonical, @Nullable About article) {

  /** Dublin Core and Open Graph of an article. */
  public record About(
      String title,
      String author,
      String published,
      String modified,
      String section,
      @Nullable String source,
      @Nullable String image,
      String imageAlt) {}
}
