package vn.congxa.readarticles;

import vn.congxa.http.Code;
import vn.congxa.http.Refused;
import vn.congxa.http.Request;
import vn.congxa.http.Response;
import vn.congxa.lambda.Wiring;
import vn.congxa.site.SiteRef;
import vn.congxa.site.api.SiteFunction;
import vn.congxa.site.api.Sites;

/** {@code GET /api/site}, {@code /api/sections}, {@code /api/articles[/{slug}]}. */
public final class ReadArticlesHandler extends SiteFunction {
  private final SiteAnswers identity;
  private final ArticleAnswers articles;

  public ReadArticlesHandler() { // Lambda's entry: once per cold start
    this(Wiring.ofProcess());
  }

  public ReadArticlesHandler(Wiring wiring) {
    super(wiring.http(), Sites.besidePages(wiring));
    identity = new SiteAnswers(sites());
    articles = ArticleAnswers.of(wiring, sites());
    prime(wiring, (_, site) -> articles.newest(site));
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
}
