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
 * @param figures pictures in its body as they are kept, each once, in order; the body names where
 *     each stands
 * @param attachments files that belong to it, in order
 * @param formerSlugs addresses that it had, the first first, each of which leads to the one it has
 * @param corrections what was wrong in it before, the first first
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
    List<Figure> figures,
    List<Attachment> attachments,
    List<Slug> formerSlugs,
    List<Correction> corrections) {
  public static final int LONGEST_TITLE = 300;
  public static final int LONGEST_LEAD = 2_000;

  /** In bytes of UTF-8. */
  public static final int LONGEST_BODY = 1_000_000;

  public static final int LONGEST_NAME = 200;
  public static final int MOST_FIGURES = 200;
  public static final int MOST_ATTACHMENTS = 30;
  public static final int MOST_FORMER_SLUGS = 30;
  public static final int MOST_CORRECTIONS = 20;

  public Article {
    publishedAt = publishedAt.truncatedTo(ChronoUnit.SECONDS);
    updatedAt = updatedAt.truncatedTo(ChronoUnit.SECONDS);
    figures = List.copyOf(figures);
    attachments = List.copyOf(attachments);
    formerSlugs = List.copyOf(formerSlugs);
    corrections = List.copyOf(corrections);
    if (title.isBlank() || author.isBlank()) {
      throw new IllegalArgumentException("article " + slug + " without a title or an author");
    }
    if (version < 1) {
      throw new IllegalArgumentException("article " + slug + " of version " + version);
    }
  }

  /** One with nothing in its body but text, without attachments, and where it always was. */
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
        List.of(),
        List.of(),
        List.of());
  }

  /** The same at another address. */
  public Article movedTo(Slug to, List<Slug> former, long newVersion, Instant at) {
    return new Article(
        to,
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
        at,
        newVersion,
        figures,
        attachments,
        former,
        corrections);
  }

  /** The same in another section. */
  public Article filedUnder(Slug other, long newVersion) {
    return new Article(
        slug,
        other,
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
        newVersion,
        figures,
        attachments,
        formerSlugs,
        corrections);
  }

  public Headline headline() {
    return new Headline(
        slug,
        section,
        title,
        lead,
        lead.isBlank() ? Opening.of(body) : "",
        author,
        publishedAt,
        updatedAt,
        image,
        formerSlugs.isEmpty() ? slug : formerSlugs.getFirst());
  }

  /** The picture by which others know it: its own, or the first of its body. */
  public @Nullable Figure preview() {
    return image != null || figures.isEmpty() ? image : figures.getFirst();
  }

  /** Whether readers may see it now. */
  public boolean isPublic(Instant now) {
    return status == Status.PUBLISHED && !publishedAt.isAfter(now);
  }
}
