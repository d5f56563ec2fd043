package vn.congxa.previewarticles;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import vn.congxa.content.Article;
import vn.congxa.content.Correction;
import vn.congxa.content.Slug;
import vn.congxa.content.Status;
import vn.congxa.newsroom.ArticleState;
import vn.congxa.newsroom.Manuscript;

/** A text as the article that it is to be; what is not written yet is named in its place. */
final class PreviewedArticle {
  private static final Slug NO_SLUG = new Slug("xem-truoc");
  private static final Slug NO_SECTION = new Slug("chua-chon-chuyen-muc");
  private static final String NO_TITLE = "(Chưa có tiêu đề)";
  private static final String NO_AUTHOR = "(Chưa ghi tác giả)";

  private PreviewedArticle() {}

  /** The address that it has or would have. */
  static Slug slug(ArticleState state, Manuscript text) {
    var slug = state.slug();
    return slug == null ? Slug.from(text.title()).orElse(NO_SLUG) : slug;
  }

  /**
   * As readers would have it from now on, or from its time.
   *
   * @param corrections that they are told already
   */
  static Article of(
      ArticleState state, Manuscript text, List<Correction> corrections, Instant now) {
    var image = text.image();
    var publishedAt =
        Objects.requireNonNullElse(
            state.life().publishedAt(), Objects.requireNonNullElse(text.publishAt(), now));
    return new Article(
        slug(state, text),
        Slug.isValid(text.section()) ? new Slug(text.section()) : NO_SECTION,
        text.title().isBlank() ? NO_TITLE : text.title(),
        text.lead(),
        MissingPictures.told(text),
        image == null ? null : image.figure(),
        text.author().isBlank() ? NO_AUTHOR : text.author(),
        text.source(),
        publishedAt,
        Status.PUBLISHED,
        null,
        publishedAt,
        Math.max(state.version(), 1),
        text.figures(),
        text.attachments(),
        state.formerSlugs(),
        corrections);
  }
}
