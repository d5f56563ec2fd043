package vn.congxa.article;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * An article, bài viết.
 *
 * @param lead sapo, plain text
 * @param body sanitised HTML
 * @param source where it was taken from; null where it is the commune's own
 * @param publishedAt to the second; may lie ahead: hidden until then
 * @param withdrawnBecause the reason that readers are told; null unless withdrawn
 * @param version counts its changes, from 1
 */
public record Article(
    Slug slug,
    Slug section,
    String title,
    String lead,
    String body,
    @Nullable Figure image,
    String author,
    @Nullable String source,
    Instant publishedAt,
    Status status,
    @Nullable String withdrawnBecause,
    Instant updatedAt,
    long version) {
  public static final int LONGEST_TITLE = 300;
  public static final int LONGEST_LEAD = 2_000;
  public static final int LONGEST_BODY = 300_000;
  public static final int LONGEST_NAME = 200;

  public Article {
    publishedAt = publishedAt.truncatedTo(ChronoUnit.SECONDS);
    updatedAt = updatedAt.truncatedTo(ChronoUnit.SECONDS);
    if (title.isBlank() || author.isBlank()) {
      throw new IllegalArgumentException("article " + slug + " without a title or an author");
    }
    if (version < 1) {
      throw new IllegalArgumentException("article " + slug + " of version " + version);
    }
  }

  public Headline headline() {
    return new Headline(slug, section, title, lead, author, publishedAt, image);
  }

  /** Whether readers may see it now. */
  public boolean isPublic(Instant now) {
    return status == Status.PUBLISHED && !publishedAt.isAfter(now);
  }
}
