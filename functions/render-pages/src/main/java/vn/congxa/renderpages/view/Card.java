package vn.congxa.renderpages.view;

import org.jspecify.annotations.Nullable;
import vn.congxa.article.Headline;
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

  static Card first(Headline headline, Site site) {
    return of(headline, site, LONGEST_FIRST_LEAD, true);
  }

  static Card of(Headline headline, Site site) {
    return of(headline, site, LONGEST_LEAD, false);
  }

  private static Card of(Headline headline, Site site, int longestLead, boolean urgent) {
    return new Card(
        headline.url(),
        headline.title(),
        Excerpt.of(headline.lead(), longestLead),
        SectionName.of(headline.section(), site),
        Moment.of(headline.publishedAt(), site.zone()),
        Picture.of(headline.image(), urgent));
  }
}
