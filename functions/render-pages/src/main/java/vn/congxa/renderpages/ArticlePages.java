package vn.congxa.renderpages;

import vn.congxa.article.Article;
import vn.congxa.article.Found;
import vn.congxa.article.Slug;
import vn.congxa.article.Status;
import vn.congxa.http.Code;
import vn.congxa.http.Refused;
import vn.congxa.http.Request;
import vn.congxa.http.Response;
import vn.congxa.renderpages.view.Around;
import vn.congxa.renderpages.view.ArticlePage;
import vn.congxa.site.Site;
import vn.congxa.site.SiteRef;

/** One article to read. */
final class ArticlePages {
  private final Sources sources;
  private final Policy policy;
  private final Around.AssetUrls assets;

  ArticlePages(Sources sources, Policy policy, Around.AssetUrls assets) {
    this.sources = sources;
    this.policy = policy;
    this.assets = assets;
  }

  Response article(Request request, SiteRef ref) {
    var slug = request.parameter("slug");
    if (!Slug.isValid(slug)) {
      throw new Refused(Code.UNKNOWN_ARTICLE);
    }
    var site = sources.sites().identity(ref);
    var beside = Beside.counterAndPanel(sources, ref, site, assets);
    return switch (sources.articles().at(ref.id(), new Slug(slug))) {
      case Found.Here(var article) -> page(article, site, beside);
      case Found.Moved(var to) -> Response.moved("/bai-viet/" + to);
      case Found.Nowhere() -> throw new Refused(Code.UNKNOWN_ARTICLE);
    };
  }

  private Response page(Article article, Site site, Beside beside) {
    if (article.status() == Status.WITHDRAWN) {
      var reason = article.withdrawnBecause();
      throw new Refused(Code.WITHDRAWN, reason == null ? "" : reason);
    }
    if (!article.isPublic(sources.now())) {
      throw new Refused(Code.UNKNOWN_ARTICLE);
    }
    return policy.fresh(Templates.article(ArticlePage.of(article, site, beside.around())));
  }
}
