package vn.congxa.content;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a list shows of an article.
 *
 * @param updatedAt when it last changed
 * @param firstSlug the first that it had, by which programs know it again
 */
public record Headline(
    Slug slug,
    Slug section,
    String title,
    String lead,
    String author,
    Instant publishedAt,
    Instant updatedAt,
    @Nullable Figure image,
    Slug firstSlug) {

  public String url() {
    return "/bai-viet/" + slug;
  }

  /** When readers last got something new of it: a change, or its coming out after one. */
  public Instant changedAt() {
    return updatedAt.isAfter(publishedAt) ? updatedAt : publishedAt;
  }
}
