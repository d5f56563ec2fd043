package vn.congxa.pages.view;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.congxa.content.Headline;
import vn.congxa.site.OwnAddress;
import vn.congxa.site.Site;

/**
 * What was looked for, and what was found.
 *
 * @param said what came of it, in words; nothing before anything is looked for
 * @param next the following part; null at the end
 * @param anywhere the same words without what else was asked for; null where that was nothing, or
 *     something was found
 * @param sections to go to where nothing was found
 * @param newest articles, likewise
 */
public record SearchPage(
    Frame frame,
    String heading,
    SearchForm form,
    List<String> said,
    List<FoundCard> cards,
    @Nullable String next,
    @Nullable String anywhere,
    List<Link> sections,
    List<Card> newest) {
  /** How well what was found answers what was asked. */
  public enum Fit {
    ALL,
    MISTYPED,
    SOME
  }

  /** How many there are in all; more than so many where it is not exact. */
  public record Total(long count, boolean isExact) {}

  /** Before anything is looked for. */
  public static SearchPage blank(Site site, SearchForm form, PageContext around) {
    var heading = around.asked().words().say(Word.SEARCH);
    return new SearchPage(
        frame(site, heading, around),
        heading,
        form,
        List.of(),
        List.of(),
        null,
        null,
        List.of(),
        List.of());
  }

  /**
   * Something was found.
   *
   * @param next the address of the following part; null at the end
   */
  public static SearchPage found(
      Site site,
      SearchForm form,
      List<FoundCard> cards,
      Fit fit,
      Total total,
      @Nullable String next,
      PageContext around) {
    var words = around.asked().words();
    var heading = words.say(Word.RESULTS_OF, form.typed());
    var said = new ArrayList<String>();
    if (fit != Fit.ALL) {
      said.add(words.say(fit == Fit.MISTYPED ? Word.FOUND_MISTYPED : Word.FOUND_SOME));
    }
    var count = Numbers.text(total.count());
    said.add(words.say(total.isExact() ? Word.FOUND : Word.FOUND_MORE, count));
    return new SearchPage(
        frame(site, heading, around), heading, form, said, cards, next, null, List.of(), List.of());
  }

  /**
   * Nothing was found, and here is what else there is.
   *
   * @param anywhere the address of the same words without what else was asked for
   */
  public static SearchPage nothing(
      Site site, SearchForm form, String anywhere, List<Headline> newest, PageContext around) {
    var words = around.asked().words();
    var heading = words.say(Word.RESULTS_OF, form.typed());
    return new SearchPage(
        frame(site, heading, around),
        heading,
        form,
        List.of(words.say(Word.FOUND_NOTHING), words.say(Word.FOUND_NOTHING_TIP)),
        List.of(),
        null,
        form.isFiltered() ? anywhere : null,
        Addresses.sections(site, OwnAddress.SEARCH, words),
        ListPage.cards(newest, site, words));
  }

  private static Frame frame(Site site, String heading, PageContext around) {
    var head = HeadFactory.unlisted(heading + " – " + site.name(), heading + ". " + site.name());
    return Frame.of(site, OwnAddress.SEARCH, head, around);
  }
}
