package vn.congxa.renderpages.view;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.congxa.article.Headline;
import vn.congxa.http.Language;
import vn.congxa.site.Section;
import vn.congxa.site.Site;

/**
 * Articles, newest first: the front page, a section, or an older part of either.
 *
 * @param first the article that opens the front page; null elsewhere, or where there is none
 * @param panel null where it could not be had, or there is no report yet
 * @param older address of the following part; null at the end
 * @param newest address of the newest part; null when this is it
 */
public record ListPage(
    Frame frame,
    String heading,
    @Nullable Card first,
    List<Card> cards,
    List<Link> sections,
    @Nullable Panel panel,
    @Nullable String older,
    @Nullable String newest) {

  public static ListPage home(Site site, ListPart part, Around around) {
    var heading = part.older() ? "Tin cũ hơn" : "Tin mới";
    var headlines = part.headlines();
    var opens = !part.older() && !headlines.isEmpty();
    var head = Heads.home(site, part, Language.VIETNAMESE);
    return new ListPage(
        Frame.of(site, "/", head, around),
        heading,
        opens ? Card.first(headlines.getFirst(), site) : null,
        cards(opens ? headlines.subList(1, headlines.size()) : headlines, site),
        Addresses.sections(site, "/"),
        around.panel(),
        older("/", part),
        part.older() ? "/" : null);
  }

  public static ListPage section(Site site, Section section, ListPart part, Around around) {
    var path = Addresses.section(section.slug());
    var heading = part.older() ? section.name() + ": tin cũ hơn" : section.name();
    var head = Heads.section(site, section, part, Language.VIETNAMESE);
    return new ListPage(
        Frame.of(site, path, head, around),
        heading,
        null,
        cards(part.headlines(), site),
        Addresses.sections(site, path),
        around.panel(),
        older(path, part),
        part.older() ? path : null);
  }

  public boolean isEmpty() {
    return first == null && cards.isEmpty();
  }

  private static List<Card> cards(List<Headline> headlines, Site site) {
    return headlines.stream().map(headline -> Card.of(headline, site)).toList();
  }

  private static @Nullable String older(String path, ListPart part) {
    return part.next() == null ? null : Addresses.following(path, part.next());
  }
}
