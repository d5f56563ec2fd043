package vn.congxa.content;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
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
 * @param attachments files that belong to it, in order
 * @param formerSlugs addresses that it had, the first first, each of which leads to the one it has
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
    long version,
    List<Attachment> attachments,
    List<Slug> formerSlugs) {
  public static final int LONGEST_TITLE = 300;
  public static final int LONGEST_LEAD = 2_000;
  public static final int LONGEST_BODY = 300_000;
  public static final int LONGEST_NAME = 200;
  public static final int MOST_ATTACHMENTS = 30;
  public static final int MOST_FORMER_SLUGS = 30;

  public Article {
    publishedAt = publishedAt.truncatedTo(ChronoUnit.SECONDS);
    updatedAt = updatedAt.truncatedTo(ChronoUnit.SECONDS);
    attachments = List.copyOf(attachments);
    formerSlugs = List.copyOf(formerSlugs);
    if (title.isBlank() || author.isBlank()) {
      throw new IllegalArgumentException("article " + slug + " without a title or an author");
    }
    if (version < 1) {
      throw new IllegalArgumentException("article " + slug + " of version " + version);
    }
  }

  /** One without attachments, and where it always was. */
  public Article(
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
    this(
        slug,
        section,
        title,
        lead,
        body,
        image,
        author,
        source,
        publishedAt,
        status,
        withdrawnBecause,
        updatedAt,
        version,
        List.of(),
        List.of());
  }

  public Headline headline() {
    var first = formerSlugs.isEmpty() ? slug : formerSlugs.getFirst();
    return new Headline(slug, section, title, lead, author, publishedAt, updatedAt, image, first);
  }

  /** Whether readers may see it now. */
  public boolean isPublic(Instant now) {
    return status == Status.PUBLISHED && !publishedAt.isAfter(now);
  }
}
