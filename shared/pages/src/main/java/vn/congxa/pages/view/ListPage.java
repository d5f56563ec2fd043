package vn.congxa.pages.view;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.congxa.content.Headline;
import vn.congxa.site.OwnAddress;
import vn.congxa.site.Section;
import vn.congxa.site.Site;

/**
 * Articles, newest first: a section, or an older part of it or of the front page.
 *
 * @param sections to go to from here
 * @param panel null where it could not be had, or there is no report yet
 * @param paging to the parts before and after this one
 */
public record ListPage(
    Frame frame,
    String heading,
    List<Card> cards,
    List<Link> sections,
    @Nullable Panel panel,
    Paging paging) {

  /** An older part of the news of all sections. */
  public static ListPage older(Site site, ListPart part, PageContext around) {
    var words = around.asked().words();
    var heading = words.say(Word.OLDER_NEWS);
    var head = HeadFactory.home(site, part, words.language());
    return of(site, "/", heading, head, part, around);
  }

  public static ListPage section(Site site, Section section, ListPart part, PageContext around) {
    var words = around.asked().words();
    var path = OwnAddress.section(section.slug());
    var heading = part.older() ? words.say(Word.OLDER_OF, section.name()) : section.name();
    var head = HeadFactory.section(site, section, part, words.language());
    return of(site, path, heading, head, part, around);
  }

  private static ListPage of(
      Site site, String path, String heading, Head head, ListPart part, PageContext around) {
    var words = around.asked().words();
    var cards = cards(part.headlines(), site, words);
    return new ListPage(
        Frame.of(site, path, head, around),
        heading,
        cards,
        Addresses.sections(site, path, words),
        around.panel(),
        Paging.of(path, part, words));
  }

  public boolean isEmpty() {
    return cards.isEmpty();
  }

  static List<Card> cards(List<Headline> headlines, Site site, Words words) {
    return headlines.stream().map(headline -> Card.of(headline, site, words)).toList();
  }
}
