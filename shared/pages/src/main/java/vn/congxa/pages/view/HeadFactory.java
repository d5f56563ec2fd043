package vn.congxa.pages.view;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.congxa.content.Article;
import vn.congxa.content.Headline;
import vn.congxa.http.Language;
import vn.congxa.pages.metadata.LinkedData;
import vn.congxa.pages.metadata.LinkedData.Crumb;
import vn.congxa.site.OwnAddress;
import vn.congxa.site.Section;
import vn.congxa.site.Site;
import vn.congxa.tthc.TthcReport;
import vn.congxa.tthc.TthcYear;

/** The head of each kind of page. What the commune wrote stays in its language in both. */
public final class HeadFactory {
  private static final int LONGEST_DESCRIPTION = 300;

  private HeadFactory() {}

  /** The front page; an older part of its list has no address to be known by, for it moves. */
  public static Head home(Site site, ListPart part, Language language) {
    var words = new Words(language);
    var newest = newest(part.headlines());
    return new Head(
        part.older() ? words.say(Word.OLDER_NEWS) + " – " + site.name() : site.name(),
        words.say(Word.NEWS_HERE) + ". " + site.name() + ".",
        part.older() ? null : OwnAddress.canonical(site, "/"),
        feeds(site, null),
        MetadataFactory.page(site, site.name(), null, newest),
        LinkedData.front(MetadataFactory.publisher(site)));
  }

  /** A section's page. */
  public static Head section(Site site, Section section, ListPart part, Language language) {
    var words = new Words(language);
    var path = OwnAddress.section(section.slug());
    var name = part.older() ? words.say(Word.OLDER_OF, section.name()) : section.name();
    return new Head(
        name + " – " + site.name(),
        words.say(Word.NEWS_OF, section.name()) + ". " + site.name() + ".",
        part.older() ? null : OwnAddress.canonical(site, path),
        feeds(site, section),
        MetadataFactory.page(site, section.name(), section.name(), newest(part.headlines())),
        LinkedData.path(List.of(front(site, words), crumb(site, section.name(), path))));
  }

  /** An article's page. */
  public static Head article(Article article, Site site, Language language) {
    var section = site.section(article.section());
    var crumbs = new ArrayList<Crumb>();
    crumbs.add(front(site, new Words(language)));
    section.ifPresent(s -> crumbs.add(crumb(site, s.name(), OwnAddress.section(s.slug()))));
    crumbs.add(crumb(site, article.title(), OwnAddress.article(article.slug())));
    var about = MetadataFactory.article(article, site);
    var summary = article.headline().summary();
    return new Head(
        article.title() + " – " + site.name(),
        Excerpt.of(summary.isBlank() ? article.title() : summary, LONGEST_DESCRIPTION),
        crumbs.getLast().url(),
        feeds(site, section.orElse(null)),
        about,
        LinkedData.article(about, MetadataFactory.publisher(site), crumbs));
  }

  /** A year's TTHC reports. */
  public static Head tthc(TthcYear year, Site site, Language language) {
    var words = new Words(language);
    var title = words.say(Word.TTHC_OF, year.year());
    var path = OwnAddress.tthc(year.year());
    var updated = year.newest().map(TthcReport::updatedAt).orElse(null);
    return page(site, path, title, words.say(Word.TTHC_TEXT, year.year()) + ".", updated, language);
  }

  /** Any other page with an address of its own: contact, site map, and the like. */
  public static Head page(
      Site site, String path, String title, String description, Language language) {
    return page(site, path, title, description, null, language);
  }

  /** A page that nobody should find by searching, and that is about nothing: errors. */
  public static Head problem(String heading) {
    return unlisted(heading, heading);
  }

  /** A page without an address to be known by, such as one list of results. */
  public static Head unlisted(String title, String description) {
    return new Head(title, description, null, List.of(), null, null);
  }

  private static Head page(
      Site site,
      String path,
      String title,
      String description,
      @Nullable Instant updated,
      Language language) {
    var here = crumb(site, title, path);
    return new Head(
        title + " – " + site.name(),
        description,
        here.url(),
        feeds(site, null),
        MetadataFactory.page(site, title, null, updated),
        LinkedData.path(List.of(front(site, new Words(language)), here)));
  }

  private static List<Head.Feed> feeds(Site site, @Nullable Section section) {
    var all = feeds(site.name(), "");
    if (section == null) {
      return all;
    }
    var name = section.name() + " – " + site.name();
    return Stream.concat(feeds(name, OwnAddress.section(section.slug())).stream(), all.stream())
        .toList();
  }

  private static List<Head.Feed> feeds(String name, String path) {
    return List.of(
        new Head.Feed(name, "application/rss+xml", path + "/rss.xml"),
        new Head.Feed(name, "application/atom+xml", path + "/atom.xml"));
  }

  private static Crumb front(Site site, Words words) {
    return crumb(site, words.say(Word.HOME), "/");
  }

  private static Crumb crumb(Site site, String name, String path) {
    return new Crumb(name, OwnAddress.canonical(site, path));
  }

  private static @Nullable Instant newest(List<Headline> headlines) {
    return headlines.stream().map(Headline::changedAt).max(Instant::compareTo).orElse(null);
  }
}
