package vn.congxa.pages.view;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.congxa.content.Headline;
import vn.congxa.site.OwnAddress;
import vn.congxa.site.Section;
import vn.congxa.site.Site;

/**
 * The front page: the newest article, some after it, then each section's own in the site's order.
 *
 * @param first null where there is no news
 * @param cards the newest after the first
 * @param blocks of sections that have older news among what was read
 * @param sections that have no block of their own are still ways to go
 * @param services where citizens hand in their dossiers
 * @param panel null where it could not be had, or there is no report yet
 * @param older address of the news after the newest; null where there are no more
 */
public record HomePage(
    Frame frame,
    @Nullable Card first,
    List<Card> cards,
    List<Block> blocks,
    List<Link> sections,
    List<Link> services,
    @Nullable Panel panel,
    @Nullable String older) {
  /** So many are shown as the newest, the first among them. */
  public static final int NEWEST = 7;

  private static final int IN_BLOCK = 3;

  /** A section's news that is not among the newest. */
  public record Block(Link section, List<Card> cards) {}

  /**
   * Of the newest articles of all sections.
   *
   * @param older the cursor after the newest {@link #NEWEST}; null where there are no more
   */
  public static HomePage of(
      Site site, List<Headline> headlines, @Nullable String older, PageContext around) {
    var words = around.asked().words();
    var part = new ListPart(headlines, older, false, null);
    var head = HeadFactory.home(site, part, words.language());
    var first = headlines.isEmpty() ? null : Card.first(headlines.getFirst(), site, words);
    var newest = headlines.subList(0, Math.min(NEWEST, headlines.size()));
    var rest = headlines.subList(newest.size(), headlines.size());
    return new HomePage(
        Frame.of(site, "/", head, first == null ? null : first.picture(), around),
        first,
        ListPage.cards(newest.subList(Math.min(1, newest.size()), newest.size()), site, words),
        blocks(site, rest, words),
        Addresses.sections(site, "/", words),
        Publisher.links(site.profile().services()),
        around.panel(),
        older == null ? null : words.at(Addresses.part("/", older)));
  }

  private static List<Block> blocks(Site site, List<Headline> rest, Words words) {
    var blocks = new ArrayList<Block>();
    for (var section : site.sections()) {
      var cards = cards(section, rest, site, words);
      if (!cards.isEmpty()) {
        var link = new Link(words.at(OwnAddress.section(section.slug())), section.name());
        blocks.add(new Block(link, cards));
      }
    }
    return List.copyOf(blocks);
  }

  private static List<Card> cards(Section section, List<Headline> rest, Site site, Words words) {
    return rest.stream()
        .filter(headline -> headline.section().equals(section.slug()))
        .limit(IN_BLOCK)
        .map(headline -> Card.of(headline, site, words))
        .toList();
  }
}
