package vn.congxa.content;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a list shows of an article.
 *
 * @param opening how its text begins, where it has no lead; else empty
 * @param updatedAt when it last changed
 * @param firstSlug the first that it had, by which programs know it again
 */
public record Headline(
    Slug slug,
    Slug section,
    String title,
    String lead,
    String opening,
    String author,
    Instant publishedAt,
    Instant updatedAt,
    @Nullable Figure image,
    Slug firstSlug) {
  /** So much of a lead is kept for lists. */
  public static final int LONGEST_LEAD = 300;

  /** What it is about, in short; empty where it has no text at all. */
  public String summary() {
    return lead.isBlank() ? opening : lead;
  }

  /** As lists keep it: what is said of it cut at a word. */
  public Headline inShort() {
    return new Headline(
        slug,
        section,
        title,
        Opening.cut(lead, LONGEST_LEAD),
        Opening.cut(opening, LONGEST_LEAD),
        author,
        publishedAt,
        updatedAt,
        image,
        firstSlug);
  }

  public Position position() {
    return new Position(publishedAt, slug);
  }

  /** When readers last got something new of it: a change, or its coming out after one. */
  public Instant changedAt() {
    return updatedAt.isAfter(publishedAt) ? updatedAt : publishedAt;
  }
}
