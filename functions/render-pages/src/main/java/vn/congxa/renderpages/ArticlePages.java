package vn.congxa.renderpages;

import java.util.List;
import vn.congxa.article.Article;
import vn.congxa.article.Found;
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
          var near = near(article, site);
          var around = beside.around();
          return policy.article(
              Templates.article(ArticlePage.of(article, near, site, around)), article);
        });
  }

  /** To print: letterhead, article, its address, and nothing to click. */
  Response edition(Request request, SiteRef ref) {
    var site = sources.sites().identity(ref);
    var beside = Beside.counter(sources, site, assets, sources.asked(request));
    return answer(
        request,
        site,
        article ->
            policy.article(
                Templates.edition(ArticlePage.of(article, Neighbours.NONE, site, beside.around())),
                article));
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
      case Found.Moved(var to) -> Response.moved(request.path().replace(slug, to.value()));
      case Found.Nowhere() -> throw new Refused(Code.UNKNOWN_ARTICLE);
    };
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
  private Neighbours near(Article article, Site site) {
    var articles = sources.articles();
    var here = new Position(article.publishedAt(), article.slug());
    var section = article.section();
    var now = sources.now();
    var newer =
        Later.of("newer", sources.log(), () -> articles.newer(site.id(), section, NEAR, here, now));
    var older =
        Later.of(
            "older",
            sources.log(),
            () -> articles.newest(site.id(), section, NEAR, here, now).items());
    return new Neighbours(newer.or(List.of()), older.or(List.of()));
  }
}
