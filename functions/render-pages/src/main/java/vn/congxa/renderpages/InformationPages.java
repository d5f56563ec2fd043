package vn.congxa.renderpages;

import java.util.function.BiFunction;
import vn.congxa.http.Response;
import vn.congxa.pages.PageResponses;
import vn.congxa.pages.Templates;
import vn.congxa.pages.view.PageContext;
import vn.congxa.pages.view.SiteOverviewPage;
import vn.congxa.pages.view.TextPage;
import vn.congxa.site.Site;

/** What a site says of itself, and everything there is to go to. */
final class InformationPages {
  private static final int ON_SITE_MAP = 100;

  private final PageResponses policy;

  InformationPages(PageResponses policy) {
    this.policy = policy;
  }

  Response contact(Ask ask) {
    return text(ask, TextPage::contact);
  }

  Response accessibility(Ask ask) {
    return text(ask, TextPage::accessibility);
  }

  Response privacy(Ask ask) {
    return text(ask, TextPage::privacy);
  }

  Response siteMap(Ask ask) {
    var reading = ask.counted().newest().read();
    var beside = ask.beside(reading);
    var recent = reading.part(null, ON_SITE_MAP, null).items();
    var page = SiteOverviewPage.of(reading.site(), recent, beside.counter());
    return policy.list(Templates.siteMap(page), page.frame().lasting());
  }

  private Response text(Ask ask, BiFunction<Site, PageContext, TextPage> of) {
    var reading = ask.counted().read();
    var page = of.apply(reading.site(), ask.beside(reading).counter());
    return policy.list(Templates.text(page), page.frame().lasting());
  }
}
