package vn.congxa.article;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a list shows of an article.
 *
 * @param updatedAt when it last changed
 */
public record Headline(
    Slug slug,
    Slug section,
    String title,
    String lead,
    String author,
    Instant publishedAt,
    Instant updatedAt,
    @Nullable Figure image) {

  public String url() {
    return "/bai-viet/" + slug;
  }
}
