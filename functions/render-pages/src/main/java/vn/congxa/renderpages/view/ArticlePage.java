package vn.congxa.renderpages.view;

import org.jspecify.annotations.Nullable;
import vn.congxa.article.Article;
import vn.congxa.http.Language;
import vn.congxa.site.Site;

/**
 * One article to read.
 *
 * @param body sanitised HTML
 * @param panel null where it could not be had, or there is no report yet
 */
public record ArticlePage(
    Frame frame,
    SectionName section,
    String title,
    Moment published,
    String lead,
    @Nullable Picture picture,
    String body,
    String author,
    @Nullable String source,
    @Nullable Panel panel) {
  public static ArticlePage of(Article article, Site site, Around around) {
    return new ArticlePage(
        Frame.of(
            site,
            article.headline().url(),
            Heads.article(article, site, Language.VIETNAMESE),
            around),
        SectionName.of(article.section(), site),
        article.title(),
        Moment.of(article.publishedAt(), site.zone()),
        article.lead(),
        Picture.of(article.image(), true),
        article.body(),
        article.author(),
        article.source(),
        around.panel());
  }
}
