package vn.congxa.renderpages;

import java.util.List;
import vn.congxa.http.Code;
import vn.congxa.http.Refused;
import vn.congxa.http.Request;
import vn.congxa.http.Response;
import vn.congxa.renderpages.view.Around;
import vn.congxa.renderpages.view.TthcPage;
import vn.congxa.site.SiteRef;
import vn.congxa.tthc.TthcYear;

/** How a commune settles its citizens' dossiers: a year by months and fields. */
final class TthcPages {
  private final Sources sources;
  private final Policy policy;
  private final Around.AssetUrls assets;

  TthcPages(Sources sources, Policy policy, Around.AssetUrls assets) {
    this.sources = sources;
    this.policy = policy;
    this.assets = assets;
  }

  Response newest(Request request, SiteRef ref) {
    var newest = sources.tthc().newest(ref.id()).orElseThrow(() -> new Refused(Code.NO_REPORT));
    return page(request, newest.year(), ref);
  }

  Response year(Request request, SiteRef ref) {
    return page(request, number(request.parameter("year")), ref);
  }

  private Response page(Request request, int year, SiteRef ref) {
    var site = sources.sites().identity(ref);
    var beside = Beside.counter(sources, site, assets, sources.asked(request));
    var before = neighbour(ref, year - 1);
    var after = neighbour(ref, year + 1);
    var shown = sources.tthc().year(ref.id(), year);
    if (shown.reports().isEmpty()) {
      throw new Refused(Code.NO_REPORT);
    }
    var none = TthcYear.empty(year);
    var near = List.of(after.or(none), shown, before.or(none));
    return policy.list(Templates.tthc(TthcPage.of(shown, near, site, beside.around())));
  }

  private Later<TthcYear> neighbour(SiteRef site, int year) {
    return Later.of("tthc " + year, sources.log(), () -> sources.tthc().year(site.id(), year));
  }

  private static int number(String year) {
    // Four digits: one address for each year, and none that overflows.
    if (year.length() != 4 || !year.chars().allMatch(c -> c >= '0' && c <= '9')) {
      throw new Refused(Code.NOT_FOUND);
    }
    return Integer.parseInt(year);
  }
}
