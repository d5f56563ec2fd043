package vn.congxa.pages.view;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.congxa.pages.metadata.PageMetadata;

/**
 * What a page says of itself to browsers, search engines and programs; {@link HeadFactory} makes
 * one for each kind of page.
 *
 * @param canonical null where the page has no address of its own: errors, parts of a list
 * @param feeds by which its news can be followed
 * @param about null on pages that are about nothing: errors
 * @param linkedData JSON-LD, escaped for a script element; null where there is none
 */
public record Head(
    String title,
    String description,
    @Nullable String canonical,
    List<Feed> feeds,
    @Nullable PageMetadata about,
    @Nullable String linkedData) {
  public Head {
    feeds = List.copyOf(feeds);
  }

  /** A feed of the site or of a section. */
  public record Feed(String name, String type, String url) {}
}
