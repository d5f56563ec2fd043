package vn.congxa.searcharticles;

import java.util.Map;
import java.util.function.UnaryOperator;
import vn.congxa.finding.OpenIndexes;
import vn.congxa.http.Code;
import vn.congxa.http.Refused;
import vn.congxa.http.Request;
import vn.congxa.http.Response;
import vn.congxa.lambda.Wiring;
import vn.congxa.pages.Assets;
import vn.congxa.pages.PageProblems;
import vn.congxa.pages.PageResponses;
import vn.congxa.reading.ReadingStore;
import vn.congxa.site.OwnAddress;
import vn.congxa.site.SiteRef;
import vn.congxa.site.api.SiteFunction;
import vn.congxa.site.api.Sites;

/** {@code GET /api/search}, and the page {@code /tim-kiem}. */
public final class SearchArticlesHandler extends SiteFunction {
  private static final String SEARCH = "GET /api/search";
  private static final String PAGE = "GET " + OwnAddress.SEARCH;
  private static final int FRESH_SECONDS = 30;

  private final Finder finder;
  private final SearchPages pages;

  public SearchArticlesHandler() { // Lambda's entry: once per cold start
    this(Wiring.ofProcess());
  }

  public SearchArticlesHandler(Wiring wiring) {
    this(wiring, Sites.besidePages(wiring), new Assets(), new PageResponses());
  }

  private SearchArticlesHandler(Wiring wiring, Sites sites, Assets assets, PageResponses policy) {
    super(wiring.http(new PageProblems(wiring, sites, assets.urls(), policy)), sites);
    var reading = ReadingStore.of(wiring, sites);
    finder = new Finder(OpenIndexes.of(wiring), reading, wiring.clock(), wiring.log());
    pages = new SearchPages(finder, reading, assets.urls(), policy, wiring.clock());
    prime(wiring, new SearchRehearsal(finder, pages, sites, wiring.clock()));
  }

  /** Of the box that is about to be typed into nobody need hear. */
  @Override
  protected boolean isTrifle(Request request) {
    return isWaking(request);
  }

  @Override
  protected Response answer(Request request, SiteRef site) {
    var query = new SearchQuery(request, sites().signingKey(), site);
    if (isWaking(request)) {
      query.check();
      finder.warm(site);
      return new Response(204, Map.of(), new byte[0]).notCached();
    }
    return switch (request.route()) {
      case SEARCH -> search(site, query);
      case PAGE -> pages.page(request, site, query);
      default -> throw new Refused(Code.NOT_FOUND);
    };
  }

  private Response search(SiteRef site, SearchQuery query) {
    var search = query.strict();
    var results = finder.find(site, search, UnaryOperator.identity(), UnaryOperator.identity());
    return SearchJson.answer(results, query.cursor(search, results.next()))
        .cachedFor(FRESH_SECONDS);
  }

  private static boolean isWaking(Request request) {
    return request.route().equals(SEARCH) && !request.query().containsKey("q");
  }
}
