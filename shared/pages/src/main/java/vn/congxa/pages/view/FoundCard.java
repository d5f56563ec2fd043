package vn.congxa.pages.view;

import vn.congxa.content.Article;
import vn.congxa.site.OwnAddress;
import vn.congxa.site.Site;

/**
 * An article that was found.
 *
 * @param title HTML, with what was found marked, as is {@code text}
 */
public record FoundCard(
    String url, String title, SectionName section, Moment published, String text) {
  public static FoundCard of(Article article, String title, String text, Site site, Words words) {
    return new FoundCard(
        words.at(OwnAddress.article(article.slug())),
        title,
        SectionName.of(article.section(), site, words),
        Moment.of(article.publishedAt(), site.zone()),
        text);
  }
}
