package vn.congxa.renderpages;

import java.util.Optional;
import vn.congxa.http.Code;
import vn.congxa.http.Problems;
import vn.congxa.http.Refused;
import vn.congxa.http.Request;
import vn.congxa.http.Response;
import vn.congxa.renderpages.view.Around;
import vn.congxa.renderpages.view.Frame;
import vn.congxa.renderpages.view.Head;
import vn.congxa.renderpages.view.ProblemPage;
import vn.congxa.site.Site;

/** Says no with a page, in the site's own frame wherever the site can still be known. */
final class PageProblems implements Problems {
  private final Sources sources;
  private final Policy policy;
  private final Around.AssetUrls assets;

  PageProblems(Sources sources, Policy policy, Around.AssetUrls assets) {
    this.sources = sources;
    this.policy = policy;
    this.assets = assets;
  }

  @Override
  public Response render(Refused refused, Request request) {
    // Programs that missed an address of the API are not helped by a page.
    if (request.path().startsWith("/api/")) {
      return JSON.render(refused, request);
    }
    var page = ProblemPage.of(refused, request.path(), head -> frame(refused, request, head));
    return policy.page(page.status(), Templates.problem(page)).notCached();
  }

  private Frame frame(Refused refused, Request request, Head head) {
    if (refused.code() == Code.UNKNOWN_SITE) {
      return Frame.nameless(head, assets);
    }
    // The site's data may be the very thing that failed, so the page does without if it must.
    var known = Later.of("site", sources.log(), () -> Optional.of(known(request)));
    return known
        .or(Optional.empty())
        .map(site -> {
          var around = Beside.counter(sources, site.ref(), site, assets).around();
          return Frame.of(site, request.path(), head, around);
        })
        .orElseGet(() -> Frame.nameless(head, assets));
  }

  private Site known(Request request) {
    return sources.sites().identity(sources.sites().at(request.host()));
  }
}
