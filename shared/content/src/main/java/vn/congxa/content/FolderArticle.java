package vn.congxa.content;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.congxa.article.Article;

/**
 * An article as a content folder gives it.
 *
 * @param file within the folder
 * @param article of version 1, and updated when it was published, where the file does not say
 * @param version the one that an exporter wrote; 0 where the file was written by hand
 * @param updatedAt likewise; null where the file does not say
 */
public record FolderArticle(
    String file, Article article, long version, @Nullable Instant updatedAt) {

  /** Whether this was made from the very edit that is stored. */
  boolean isMadeFrom(Article stored) {
    return version == stored.version() && stored.updatedAt().equals(updatedAt);
  }

  /** Whether both tell readers the same. */
  boolean saysTheSameAs(Article stored) {
    return as(stored.version(), stored.updatedAt()).equals(stored);
  }

  /** The article as a certain version. */
  Article as(long newVersion, Instant newUpdatedAt) {
    return new Article(
        article.slug(),
        article.section(),
        article.title(),
        article.lead(),
        article.body(),
        article.image(),
        article.author(),
        article.source(),
        article.publishedAt(),
        article.status(),
        article.withdrawnBecause(),
        newUpdatedAt,
        newVersion);
  }
}
