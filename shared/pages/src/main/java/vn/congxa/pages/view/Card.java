package vn.congxa.pages.view;

import org.jspecify.annotations.Nullable;
import vn.congxa.content.Headline;
import vn.congxa.site.Site;

/** An article in a list. */
public record Card(
    String url,
    String title,
    String lead,
    SectionName section,
    Moment published,
    @Nullable Picture picture) {
  private static final int LONGEST_LEAD = 180;
  private static final int LONGEST_FIRST_LEAD = 320;

  static Card first(Headline headline, Site site, Words words) {
    var picture = Picture.of(headline.image(), Picture.OPENING, true);
    return of(headline, site, words, LONGEST_FIRST_LEAD, picture);
  }

  static Card of(Headline headline, Site site, Words words) {
    var picture = Picture.of(headline.image(), Picture.IN_LIST, false);
    return of(headline, site, words, LONGEST_LEAD, picture);
  }

  private static Card of(
      Headline headline, Site site, Words words, int longestLead, @Nullable Picture picture) {
    return new Card(
        words.at(headline.url()),
        headline.title(),
        Excerpt.of(headline.lead(), longestLead),
        SectionName.of(headline.section(), site, words),
        Moment.of(headline.publishedAt(), site.zone()),
        picture);
  }
}
