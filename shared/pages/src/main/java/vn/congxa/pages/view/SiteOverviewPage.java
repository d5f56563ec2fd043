package vn.congxa.pages.view;

import java.util.ArrayList;
import java.util.List;
import vn.congxa.content.Headline;
import vn.congxa.site.OwnAddress;
import vn.congxa.site.Site;

/**
 * Everything there is to go to.
 *
 * @param sections in the site's order, each with its recent titles in alphabetical order
 * @param feeds for programs
 */
public record SiteOverviewPage(
    Frame frame, List<Link> pages, List<Branch> sections, List<Link> feeds) {
  /** A section and what is in it. */
  public record Branch(Link section, List<Link> articles) {}

  /** Of the recent articles of all sections. */
  public static SiteOverviewPage of(Site site, List<Headline> recent, PageContext around) {
    var words = around.asked().words();
    var path = OwnAddress.SITE_MAP;
    var title = words.say(Word.SITE_MAP);
    var head =
        HeadFactory.page(site, path, title, title + ". " + site.name() + ".", words.language());
    var frame = Frame.of(site, path, head, around);
    var pages = new ArrayList<Link>();
    pages.add(frame.menu().getFirst());
    pages.add(frame.menu().getLast());
    pages.addAll(frame.pages());
    return new SiteOverviewPage(frame, pages, branches(site, recent, words), feeds(site, words));
  }

  private static List<Branch> branches(Site site, List<Headline> recent, Words words) {
    return site.sections().stream()
        .map(section -> {
          var titles =
              recent.stream()
                  .filter(headline -> headline.section().equals(section.slug()))
                  .sorted(Alphabet.by(Headline::title))
                  .map(headline ->
                      new Link(words.at(OwnAddress.article(headline.slug())), headline.title()))
                  .toList();
          var link = new Link(words.at(OwnAddress.section(section.slug())), section.name());
          return new Branch(link, titles);
        })
        .toList();
  }

  private static List<Link> feeds(Site site, Words words) {
    var feeds = new ArrayList<Link>();
    feeds.add(new Link("/rss.xml", "RSS"));
    feeds.add(new Link("/atom.xml", "Atom"));
    feeds.add(new Link("/sitemap.xml", "Sitemap (XML)"));
    for (var section : site.sections()) {
      feeds.add(
          new Link(
              OwnAddress.section(section.slug()) + "/rss.xml",
              words.say(Word.SECTION_FEED, section.name())));
    }
    return List.copyOf(feeds);
  }
}
