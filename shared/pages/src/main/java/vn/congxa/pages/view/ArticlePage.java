package vn.congxa.pages.view;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.congxa.content.Article;
import vn.congxa.content.Headline;
import vn.congxa.site.OwnAddress;
import vn.congxa.site.Site;

/**
 * One article to read.
 *
 * @param address its canonical one, for those who read it on paper; null in a preview
 * @param updated null where it was not changed since it was published
 * @param body sanitised HTML, with what pages need to show it
 * @param corrections what was wrong before, the first first
 * @param previous null where there is none, as is {@code next}
 * @param related others of its section
 * @param edition address of its edition to print, {@code text} of its text alone; null in a preview
 * @param panel null where it could not be had, or there is no report yet
 */
public record ArticlePage(
    Frame frame,
    String url,
    @Nullable String address,
    SectionName section,
    String title,
    Moment published,
    @Nullable Moment updated,
    String lead,
    @Nullable Picture picture,
    String body,
    List<Mending> corrections,
    List<FileLink> attachments,
    String author,
    @Nullable String source,
    @Nullable Link previous,
    @Nullable Link next,
    List<Card> related,
    @Nullable String edition,
    @Nullable String text,
    @Nullable Panel panel) {
  public static ArticlePage of(Article article, Neighbours near, Site site, PageContext around) {
    var head = HeadFactory.article(article, site, around.asked().words().language());
    return of(article, near, site, around, head, null);
  }

  /** As it will be; nothing in it leads to where it is not yet, and no program is told of it. */
  public static ArticlePage preview(
      Article article, Neighbours near, Site site, PageContext around, PreviewNotice notice) {
    var about = around.asked().words().say(Word.PREVIEW);
    var head = HeadFactory.unlisted(article.title() + " – " + site.name(), about);
    return of(article, near, site, around, head, notice);
  }

  private static ArticlePage of(
      Article article,
      Neighbours near,
      Site site,
      PageContext around,
      Head head,
      @Nullable PreviewNotice notice) {
    var words = around.asked().words();
    var picture = Picture.of(article.image(), Picture.IN_ARTICLE, true);
    var url = OwnAddress.article(article.slug());
    var changed = article.updatedAt().isAfter(article.publishedAt());
    return new ArticlePage(
        Frame.of(site, url, head, picture, around).previewing(notice),
        words.at(url),
        notice == null ? address(article, site) : null,
        SectionName.of(article.section(), site, words),
        article.title(),
        Moment.of(article.publishedAt(), site.zone()),
        changed ? Moment.of(article.updatedAt(), site.zone()) : null,
        article.lead(),
        picture,
        Body.of(article),
        article.corrections().stream().map(one -> Mending.of(one, site.zone())).toList(),
        article.attachments().stream().map(file -> FileLink.of(file, words)).toList(),
        article.author(),
        article.source(),
        link(near.previous(), words),
        link(near.next(), words),
        ListPage.cards(near.related(), site, words),
        notice == null ? words.at(OwnAddress.edition(article.slug())) : null,
        notice == null ? OwnAddress.text(article.slug()) : null,
        around.panel());
  }

  /** The one address that an article is known by. */
  public static String address(Article article, Site site) {
    return OwnAddress.canonical(site, OwnAddress.article(article.slug()));
  }

  private static @Nullable Link link(@Nullable Headline headline, Words words) {
    return headline == null
        ? null
        : new Link(words.at(OwnAddress.article(headline.slug())), headline.title());
  }
}
