package vn.congxa.folder;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.congxa.content.Article;
import vn.congxa.content.Figure;
import vn.congxa.markup.CleanHtml;
import vn.congxa.media.MediaFile;

/**
 * An article as a content folder gives it, which is the only kind that an import stores: its body
 * comes from the sanitiser.
 *
 * @param file within the folder
 * @param article gets that body; of version 1, and updated when it was published, where the file
 *     does not say
 * @param version the one that an exporter wrote; 0 where the file was written by hand
 * @param updatedAt likewise; null where the file does not say
 */
public record FolderArticle(
    String file, Article article, CleanHtml body, long version, @Nullable Instant updatedAt) {
  public FolderArticle {
    article =
        with(
            article,
            body.value(),
            article.image(),
            article.figures(),
            article.updatedAt(),
            article.version());
  }

  /** Whether this was made from the very edit that is stored. */
  boolean isMadeFrom(Article stored) {
    return version == stored.version() && stored.updatedAt().equals(updatedAt);
  }

  /** Whether the stored one is this, to the last byte. */
  boolean isStoredAs(Article stored) {
    return as(stored.version(), stored.updatedAt()).equals(stored);
  }

  /** Whether both tell readers the same, whatever copies of pictures they offer. */
  boolean saysTheSameAs(Article stored) {
    return plain(as(stored.version(), stored.updatedAt())).equals(plain(stored));
  }

  private static Article plain(Article a) {
    var image = a.image();
    return with(
        a,
        MediaFile.ofWhateverMaking(a.body()),
        image == null
            ? null
            : new Figure(
                MediaFile.ofWhateverMaking(image.file()),
                image.alt(),
                image.caption(),
                image.width(),
                image.height()),
        List.of(),
        a.updatedAt(),
        a.version());
  }

  /** The article as a certain version. */
  Article as(long newVersion, Instant newUpdatedAt) {
    return with(
        article, article.body(), article.image(), article.figures(), newUpdatedAt, newVersion);
  }

  private static Article with(
      Article a,
      String body,
      @Nullable Figure image,
      List<Figure> figures,
      Instant updatedAt,
      long version) {
    return new Article(
        a.slug(),
        a.section(),
        a.title(),
        a.lead(),
        body,
        image,
        a.author(),
        a.source(),
        a.publishedAt(),
        a.status(),
        a.withdrawnBecause(),
        updatedAt,
        version,
        figures,
        a.attachments(),
        a.formerSlugs(),
        a.corrections());
  }
}
