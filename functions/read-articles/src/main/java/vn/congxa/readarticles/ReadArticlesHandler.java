package vn.congxa.readarticles;

import java.time.Clock;
import java.util.Map;
import vn.congxa.content.ArticleStore;
import vn.congxa.http.Code;
import vn.congxa.http.Http;
import vn.congxa.http.Refused;
import vn.congxa.http.Request;
import vn.congxa.http.Response;
import vn.congxa.lambda.Priming;
import vn.congxa.lambda.Wiring;
import vn.congxa.site.SiteRef;
import vn.congxa.site.api.SiteFunction;
import vn.congxa.site.api.Sites;

/** {@code GET /api/site}, {@code /api/sections}, {@code /api/articles[/{slug}]}. */
public final class ReadArticlesHandler extends SiteFunction {
  private final SiteAnswers identity;
  private final ArticleAnswers articles;

  public ReadArticlesHandler() { // Lambda's entry: once per cold start
    this(System.getenv());
  }

  public ReadArticlesHandler(Map<String, String> variables) {
    var wiring = Wiring.of(variables);
    var sites = Sites.of(wiring);
    var articles = new ArticleStore(wiring.db(), wiring.table("CONTENT_TABLE"));
    this(sites, articles, wiring.clock(), wiring.http());
    Priming.with(wiring.environment(), sites::prime, () -> prime(sites));
  }

  ReadArticlesHandler(Sites sites, ArticleStore store, Clock clock, Http http) {
    super(http, sites);
    identity = new SiteAnswers(sites);
    articles = new ArticleAnswers(sites, store, clock);
  }

  @Override
  protected Response answer(Request request, SiteRef site) {
    return switch (request.route()) {
      case "GET /api/site" -> identity.site(site);
      case "GET /api/sections" -> identity.sections(site);
      case "GET /api/articles" -> articles.list(request, site);
      case "GET /api/articles/{slug}" -> articles.one(request, site);
      default -> throw new Refused(Code.NOT_FOUND);
    };
  }

  private void prime(Sites sites) {
    rehearse(sites, (_, site) -> articles.newest(site));
  }
}
