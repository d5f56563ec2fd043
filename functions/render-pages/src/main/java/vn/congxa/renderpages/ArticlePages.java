package vn.congxa.renderpages;

import java.util.List;
import vn.congxa.article.Article;
import vn.congxa.article.Found;
import vn.congxa.article.Headline;
import vn.congxa.article.Position;
import vn.congxa.article.Slug;
import vn.congxa.article.Status;
import vn.congxa.http.Code;
import vn.congxa.http.Refused;
import vn.congxa.http.Request;
import vn.congxa.http.Response;
import vn.congxa.renderpages.view.Around;
import vn.congxa.renderpages.view.ArticlePage;
import vn.congxa.renderpages.view.Neighbours;
import vn.congxa.renderpages.view.Words;
import vn.congxa.site.Site;
import vn.congxa.site.SiteRef;

/** One article to read, to print and to save. */
final class ArticlePages {
  private static final int NEAR = 4;

  private final Sources sources;
  private final Policy policy;
  private final Around.AssetUrls assets;

  ArticlePages(Sources sources, Policy policy, Around.AssetUrls assets) {
    this.sources = sources;
    this.policy = policy;
    this.assets = assets;
  }

  Response article(Request request, SiteRef ref) {
    var site = sources.sites().identity(ref);
    var beside = Beside.counterAndPanel(sources, site, assets, sources.asked(request));
    return answer(
        request,
        site,
        article -> {
          var newer = newer(article, site);
          var older = older(article, site);
          var near = new Neighbours(newer.or(List.of()), older.or(List.of()));
          var page = ArticlePage.of(article, near, site, beside.around(newer, older));
          return policy.article(Templates.article(page), article, page.frame().lasting());
        });
  }

  /** To print: letterhead, article, its address, and nothing to click. */
  Response edition(Request request, SiteRef ref) {
    var site = sources.sites().identity(ref);
    var beside = Beside.counter(sources, site, assets, sources.asked(request));
    return answer(
        request,
        site,
        article -> {
          var page = ArticlePage.of(article, Neighbours.NONE, site, beside.around());
          return policy.article(Templates.edition(page), article, page.frame().lasting());
        });
  }

  /** To save: the text alone. */
  Response text(Request request, SiteRef ref) {
    var site = sources.sites().identity(ref);
    return answer(request, site, article -> policy.text(PlainText.of(article, site), article));
  }

  private interface Kind {
    Response of(Article article);
  }

  private Response answer(Request request, Site site, Kind kind) {
    var slug = request.parameter("slug");
    if (!Slug.isValid(slug)) {
      throw new Refused(Code.UNKNOWN_ARTICLE);
    }
    return switch (sources.articles().at(site.id(), new Slug(slug))) {
      case Found.Here(var article) -> kind.of(readable(article));
      case Found.Moved(var to) -> Response.moved(moved(request, to));
      case Found.Nowhere() -> throw new Refused(Code.UNKNOWN_ARTICLE);
    };
  }

  /** The same kind of page, in the same language, of the article at its address of now. */
  private static String moved(Request request, Slug to) {
    var path = request.route().replace("GET ", "").replace("{slug}", to.value());
    return Words.of(request.query("lang")).at(path);
  }

  private Article readable(Article article) {
    if (article.status() == Status.WITHDRAWN) {
      var reason = article.withdrawnBecause();
      throw new Refused(Code.WITHDRAWN, reason == null ? "" : reason);
    }
    if (!article.isPublic(sources.now())) {
      throw new Refused(Code.UNKNOWN_ARTICLE);
    }
    return article;
  }

  // Readers do without what stands near, as they do without counter and panel.
  private Later<List<Headline>> newer(Article article, Site site) {
    var articles = sources.articles();
    var now = sources.now();
    return Later.of(
        "newer",
        sources.log(),
        () -> articles.newer(site.id(), article.section(), NEAR, position(article), now));
  }

  private Later<List<Headline>> older(Article article, Site site) {
    var articles = sources.articles();
    var now = sources.now();
    return Later.of(
        "older",
        sources.log(),
        () -> articles.newest(site.id(), article.section(), NEAR, position(article), now).items());
  }

  private static Position position(Article article) {
    return new Position(article.publishedAt(), article.slug());
  }
}
