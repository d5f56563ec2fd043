package vn.congxa.pages.metadata;

import org.jspecify.annotations.Nullable;

/**
 * What a page is about, every string ready to print: Dublin Core, and what social networks read.
 *
 * @param title without the site's name
 * @param published of an article; where the page is a list or a report, of the newest it shows;
 *     null where nothing has a date
 * @param modified null where nothing has a date
 * @param subject a section's name; null where the page belongs to none
 * @param source where it was taken from; null where it is the commune's own
 * @param article whether it is one
 */
public record PageMetadata(
    String title,
    String creator,
    String publisher,
    @Nullable String published,
    @Nullable String modified,
    @Nullable String subject,
    @Nullable String source,
    @Nullable Image image,
    boolean article) {

  /** The picture that stands for the page, by its whole address. */
  public record Image(String url, String alt, int width, int height, String type) {}
}
