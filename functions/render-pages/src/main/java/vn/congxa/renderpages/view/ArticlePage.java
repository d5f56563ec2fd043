package vn.congxa.renderpages.view;

import org.jspecify.annotations.Nullable;
import vn.congxa.article.Article;
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
  private static final int LONGEST_DESCRIPTION = 300;

  public static ArticlePage of(Article article, Site site, Around around) {
    return new ArticlePage(
        Frame.of(site, article.headline().url(), head(article, site), around),
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

  private static Head head(Article article, Site site) {
    var image = article.image();
    var about =
        new Head.About(
            article.title(),
            article.author(),
            Moment.of(article.publishedAt(), site.zone()).machine(),
            Moment.of(article.updatedAt(), site.zone()).machine(),
            site.sectionName(article.section()),
            article.source(),
            image == null ? null : Addresses.canonical(site, image.url()),
            image == null ? "" : image.alt());
    return new Head(
        article.title() + " – " + site.name(),
        Excerpt.of(article.lead(), LONGEST_DESCRIPTION),
        Addresses.canonical(site, article.headline().url()),
        about);
  }
}
