package vn.congxa.renderpages;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.congxa.content.Article;
import vn.congxa.content.Found;
import vn.congxa.content.Headline;
import vn.congxa.content.Position;
import vn.congxa.content.Slug;
import vn.congxa.content.api.ContentProblem;
import vn.congxa.content.api.PublicArticles;
import vn.congxa.http.Refused;
import vn.congxa.http.Request;
import vn.congxa.http.Response;
import vn.congxa.lambda.BackgroundTask;
import vn.congxa.pages.PageResponses;
import vn.congxa.pages.PlainText;
import vn.congxa.pages.Templates;
import vn.congxa.pages.view.ArticlePage;
import vn.congxa.pages.view.Neighbours;
import vn.congxa.pages.view.PageContext;
import vn.congxa.pages.view.Words;
import vn.congxa.site.Alert;
import vn.congxa.site.Site;
import vn.congxa.site.SiteRef;

/** One article to read, to print and to save. */
final class ArticlePages {
  private static final int NEAR = 4;

  private final Sources sources;
  private final PublicArticles published;
  private final PageResponses policy;
  private final PageContext.AssetUrls assets;

  ArticlePages(Sources sources, PageResponses policy, PageContext.AssetUrls assets) {
    this.sources = sources;
    this.published = new PublicArticles(sources.articles());
    this.policy = policy;
    this.assets = assets;
  }

  Response article(Request request, SiteRef ref) {
    var site = sources.sites().identity(ref);
    var beside = SidebarLoader.counterAndPanel(sources, site, assets, sources.asked(request));
    return answer(
        request,
        site,
        article -> {
          var newer = newer(article, site);
          var older = older(article, site);
          var near = new Neighbours(newer.or(List.of()), older.or(List.of()));
          var page = ArticlePage.of(article, near, site, beside.around(newer, older));
          var changed = changedAt(article, near, beside.changedAt(), site.profile().alert());
          return policy.article(Templates.article(page), changed, page.frame().lasting());
        });
  }

  /** To print: letterhead, article, its address, and nothing to click. */
  Response edition(Request request, SiteRef ref) {
    var site = sources.sites().identity(ref);
    var beside = SidebarLoader.counter(sources, site, assets, sources.asked(request));
    return answer(
        request,
        site,
        article -> {
          var page = ArticlePage.of(article, Neighbours.NONE, site, beside.around());
          var changed = article.headline().changedAt();
          return policy.article(Templates.edition(page), changed, page.frame().lasting());
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
      throw new Refused(ContentProblem.UNKNOWN_ARTICLE);
    }
    return switch (published.at(site.id(), new Slug(slug), sources.now())) {
      case Found.Here(var article) -> kind.of(article);
      case Found.Moved(var to) -> Response.moved(moved(request, to));
      case Found.Nowhere() -> throw new Refused(ContentProblem.UNKNOWN_ARTICLE);
    };
  }

  /** The same kind of page, in the same language, of the article at its address of now. */
  private static String moved(Request request, Slug to) {
    var path = request.route().replace("GET ", "").replace("{slug}", to.value());
    return Words.of(request.query("lang")).at(path);
  }

  // Readers do without what stands near, as they do without counter and panel.
  private BackgroundTask<List<Headline>> newer(Article article, Site site) {
    var articles = sources.articles();
    var now = sources.now();
    return BackgroundTask.of(
        "newer",
        sources.log(),
        () -> articles.newer(site.id(), article.section(), NEAR, position(article), now));
  }

  private BackgroundTask<List<Headline>> older(Article article, Site site) {
    var articles = sources.articles();
    var now = sources.now();
    return BackgroundTask.of(
        "older",
        sources.log(),
        () -> articles.newest(site.id(), article.section(), NEAR, position(article), now).items());
  }

  /**
   * What stands around an article is a part of its page as well. No date tells when the site put an
   * alert there, so while it is on the page is as new as can be.
   */
  private Instant changedAt(
      Article article, Neighbours near, Optional<Instant> panel, @Nullable Alert alert) {
    var times = new ArrayList<Instant>();
    times.add(article.headline().changedAt());
    near.newer().forEach(headline -> times.add(headline.changedAt()));
    near.older().forEach(headline -> times.add(headline.changedAt()));
    panel.ifPresent(times::add);
    if (alert != null) {
      times.add(alert.until());
    }
    // Nothing changes after now (RFC 9110, 8.8.2.1), be it an imported report that is dated ahead.
    var latest = Collections.max(times);
    var now = sources.now();
    return latest.isAfter(now) ? now : latest;
  }

  private static Position position(Article article) {
    return new Position(article.publishedAt(), article.slug());
  }
}
