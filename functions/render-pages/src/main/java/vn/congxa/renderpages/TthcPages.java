package vn.congxa.renderpages;

import java.util.Optional;
import java.util.stream.Stream;
import vn.congxa.http.Code;
import vn.congxa.http.Refused;
import vn.congxa.http.Request;
import vn.congxa.http.Response;
import vn.congxa.lambda.BackgroundTask;
import vn.congxa.pages.PageResponses;
import vn.congxa.pages.Templates;
import vn.congxa.pages.view.PageContext;
import vn.congxa.pages.view.TextPage;
import vn.congxa.pages.view.TthcPage;
import vn.congxa.site.SiteRef;
import vn.congxa.tthc.api.TthcProblem;

/** How a commune settles its citizens' dossiers: a year by months and fields. */
final class TthcPages {
  private final Sources sources;
  private final PageResponses policy;
  private final PageContext.AssetUrls assets;

  TthcPages(Sources sources, PageResponses policy, PageContext.AssetUrls assets) {
    this.sources = sources;
    this.policy = policy;
    this.assets = assets;
  }

  Response newest(Request request, SiteRef ref) {
    var newest = sources.tthc().newest(ref.id());
    return newest.isPresent()
        ? page(request, newest.get().year(), ref)
        : withoutFigures(request, ref);
  }

  Response year(Request request, SiteRef ref) {
    return page(request, number(request.parameter("year")), ref);
  }

  private Response page(Request request, int year, SiteRef ref) {
    var site = sources.sites().identity(ref);
    var beside = SidebarLoader.counter(sources, site, assets, sources.asked(request));
    var before =
        BackgroundTask.of(
            "year before", sources.log(), () -> sources.tthc().before(ref.id(), year));
    var after =
        BackgroundTask.of("year after", sources.log(), () -> sources.tthc().after(ref.id(), year));
    var shown = sources.tthc().year(ref.id(), year);
    if (shown.reports().isEmpty()) {
      throw new Refused(TthcProblem.NO_REPORT);
    }
    var near =
        Stream.of(after.or(Optional.empty()), Optional.of(shown), before.or(Optional.empty()))
            .flatMap(Optional::stream)
            .toList();
    var page = TthcPage.of(shown, near, site, beside.around(before, after));
    return policy.list(Templates.tthc(page), page.frame().lasting());
  }

  // The menu leads here, and a new site has reported nothing yet.
  private Response withoutFigures(Request request, SiteRef ref) {
    var site = sources.sites().identity(ref);
    var beside = SidebarLoader.counter(sources, site, assets, sources.asked(request));
    var page = TextPage.withoutFigures(site, beside.around());
    return policy.list(Templates.text(page), page.frame().lasting());
  }

  private static int number(String year) {
    // Four digits: one address for each year, and none that overflows.
    if (year.length() != 4 || !year.chars().allMatch(c -> c >= '0' && c <= '9')) {
      throw new Refused(Code.NOT_FOUND);
    }
    return Integer.parseInt(year);
  }
}
