package vn.congxa.renderpages;

import java.util.function.BiFunction;
import vn.congxa.http.Request;
import vn.congxa.http.Response;
import vn.congxa.pages.PageResponses;
import vn.congxa.pages.Templates;
import vn.congxa.pages.view.PageContext;
import vn.congxa.pages.view.SiteOverviewPage;
import vn.congxa.pages.view.TextPage;
import vn.congxa.site.Site;
import vn.congxa.site.SiteRef;

/** What a site says of itself, and everything there is to go to. */
final class InformationPages {
  private static final int ON_SITE_MAP = 100;

  private final Sources sources;
  private final PageResponses policy;
  private final PageContext.AssetUrls assets;

  InformationPages(Sources sources, PageResponses policy, PageContext.AssetUrls assets) {
    this.sources = sources;
    this.policy = policy;
    this.assets = assets;
  }

  Response contact(Request request, SiteRef ref) {
    return text(request, ref, TextPage::contact);
  }

  Response accessibility(Request request, SiteRef ref) {
    return text(request, ref, TextPage::accessibility);
  }

  Response privacy(Request request, SiteRef ref) {
    return text(request, ref, TextPage::privacy);
  }

  Response siteMap(Request request, SiteRef ref) {
    var site = sources.sites().identity(ref);
    var beside = SidebarLoader.counter(sources, site, assets, sources.asked(request));
    var recent =
        sources.articles().newest(site.id(), null, ON_SITE_MAP, null, sources.now()).items();
    var page = SiteOverviewPage.of(site, recent, beside.around());
    return policy.list(Templates.siteMap(page), page.frame().lasting());
  }

  private Response text(Request request, SiteRef ref, BiFunction<Site, PageContext, TextPage> of) {
    var site = sources.sites().identity(ref);
    var beside = SidebarLoader.counter(sources, site, assets, sources.asked(request));
    var page = of.apply(site, beside.around());
    return policy.list(Templates.text(page), page.frame().lasting());
  }
}
