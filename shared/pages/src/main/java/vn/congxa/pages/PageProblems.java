package vn.congxa.pages;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import vn.congxa.http.Problems;
import vn.congxa.http.Refused;
import vn.congxa.http.Request;
import vn.congxa.http.Response;
import vn.congxa.lambda.BackgroundTask;
import vn.congxa.lambda.Wiring;
import vn.congxa.log.RequestLog;
import vn.congxa.pages.view.Frame;
import vn.congxa.pages.view.Head;
import vn.congxa.pages.view.PageContext;
import vn.congxa.pages.view.PageRequest;
import vn.congxa.pages.view.ProblemPage;
import vn.congxa.pages.view.Visitors;
import vn.congxa.site.Site;
import vn.congxa.site.api.SiteProblem;
import vn.congxa.site.api.Sites;

/**
 * Says no with a page, in the site's own frame wherever the site can still be known, and asks for
 * nothing more: the page's script shows the counter.
 */
public final class PageProblems implements Problems {
  private final Sites sites;
  private final PageContext.AssetUrls assets;
  private final PageResponses policy;
  private final Clock clock;
  private final RequestLog log;

  public PageProblems(
      Wiring wiring, Sites sites, PageContext.AssetUrls assets, PageResponses policy) {
    this.sites = sites;
    this.assets = assets;
    this.policy = policy;
    this.clock = wiring.clock();
    this.log = wiring.log();
  }

  @Override
  public Response render(Refused refused, Request request) {
    // Programs that missed an address of the API are not helped by a page.
    if (request.path().startsWith("/api/")) {
      return JSON.render(refused, request);
    }
    var asked = PageRequest.of(request, clock.instant());
    var page =
        ProblemPage.of(
            refused,
            PageRequest.address(request, Map.of()),
            asked.words(),
            head -> frame(refused, request, head, asked));
    return policy.page(page.status(), Templates.problem(page)).notCached();
  }

  private Frame frame(Refused refused, Request request, Head head, PageRequest asked) {
    var around = new PageContext(Visitors.UNKNOWN, null, assets, asked, true);
    if (refused.code() == SiteProblem.UNKNOWN_SITE) {
      return Frame.nameless(head, around);
    }
    // The site's data may be the very thing that failed, so the page does without if it must.
    var known = BackgroundTask.of("site", log, () -> Optional.of(known(request)));
    return known
        .or(Optional.empty())
        .map(site -> Frame.of(site, request.path(), head, around))
        .orElseGet(() -> Frame.nameless(head, around));
  }

  private Site known(Request request) {
    var site = sites.at(request.host());
    return sites.last(site).orElseGet(() -> sites.identity(site));
  }
}
