package vn.congxa.readarticles;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.congxa.content.Article;
import vn.congxa.content.ArticleStore;
import vn.congxa.content.Found;
import vn.congxa.content.Slug;
import vn.congxa.content.api.ContentFault;
import vn.congxa.content.api.ContentProblem;
import vn.congxa.content.api.Cursor;
import vn.congxa.content.api.PublicArticles;
import vn.congxa.http.Fault;
import vn.congxa.http.FaultCode;
import vn.congxa.http.Refused;
import vn.congxa.http.Request;
import vn.congxa.http.Response;
import vn.congxa.lambda.Wiring;
import vn.congxa.site.SiteRef;
import vn.congxa.site.api.Sites;

/** Published articles, one and many. */
final class ArticleAnswers {
  private static final int FRESH_SECONDS = 30;
  private static final int USUAL_LIMIT = 20;
  private static final int LARGEST_LIMIT = 100;

  private final Sites sites;
  private final ArticleStore articles;
  private final PublicArticles published;
  private final Clock clock;

  static ArticleAnswers of(Wiring wiring, Sites sites) {
    var articles = new ArticleStore(wiring.db(), wiring.table("CONTENT_TABLE"));
    return new ArticleAnswers(sites, articles, wiring.clock());
  }

  private ArticleAnswers(Sites sites, ArticleStore articles, Clock clock) {
    this.sites = sites;
    this.articles = articles;
    this.published = new PublicArticles(articles);
    this.clock = clock;
  }

  Response list(Request request, SiteRef ref) {
    var faults = new ArrayList<Fault>();
    var limit = limit(request.query("limit"), faults);
    var section = section(request.query("section"), faults);
    if (!faults.isEmpty()) {
      throw new Refused(faults);
    }
    var site = sites.identity(ref);
    if (section != null && site.section(section).isEmpty()) {
      throw new Refused(ContentProblem.UNKNOWN_SECTION);
    }
    var cursor =
        section == null
            ? new Cursor(sites.signingKey(), site.id())
            : new Cursor(sites.signingKey(), site.id(), section.value());
    var given = request.query("cursor");
    var after = given == null ? null : cursor.decode(given);
    var page = articles.newest(site.id(), section, limit, after, clock.instant());
    return Response.json(
            json -> {
              json.writeStartObject();
              json.writeArrayFieldStart("items");
              for (var headline : page.items()) {
                json.writeStartObject();
                ArticleJson.headline(json, headline, site);
                json.writeEndObject();
              }
              json.writeEndArray();
              if (page.next() == null) {
                json.writeNullField("next");
              } else {
                json.writeStringField("next", cursor.encode(page.next()));
              }
              json.writeEndObject();
            })
        .cachedFor(FRESH_SECONDS);
  }

  Response one(Request request, SiteRef ref) {
    var slug = request.parameter("slug");
    if (!Slug.isValid(slug)) {
      throw new Refused(ContentProblem.UNKNOWN_ARTICLE);
    }
    return answer(new Slug(slug), ref);
  }

  /** The newest article, as its readers get it. */
  Response newest(SiteRef ref) {
    var headlines = articles.newest(ref.id(), null, 1, null, clock.instant()).items();
    if (headlines.isEmpty()) {
      throw new Refused(ContentProblem.UNKNOWN_ARTICLE);
    }
    return answer(headlines.getFirst().slug(), ref);
  }

  private Response answer(Slug slug, SiteRef ref) {
    return switch (published.at(ref.id(), slug, clock.instant())) {
      case Found.Here(var article) -> answer(article, ref);
      case Found.Moved(var to) -> Response.moved("/api/articles/" + to);
      case Found.Nowhere() -> throw new Refused(ContentProblem.UNKNOWN_ARTICLE);
    };
  }

  private Response answer(Article article, SiteRef ref) {
    var site = sites.identity(ref);
    return Response.json(json -> ArticleJson.article(json, article, site))
        .cachedFor(FRESH_SECONDS)
        .changedAt(article.headline().changedAt());
  }

  private static int limit(@Nullable String given, List<Fault> faults) {
    if (given == null) {
      return USUAL_LIMIT;
    }
    // Three digits at most, so that nothing overflows.
    var limit = given.matches("[0-9]{1,3}") ? Integer.parseInt(given) : 0;
    if (limit < 1 || limit > LARGEST_LIMIT) {
      faults.add(new Fault("limit", FaultCode.OUT_OF_RANGE, "1–" + LARGEST_LIMIT));
    }
    return limit;
  }

  private static @Nullable Slug section(@Nullable String given, List<Fault> faults) {
    if (given == null) {
      return null;
    }
    if (!Slug.isValid(given)) {
      faults.add(new Fault("section", ContentFault.INVALID_SLUG));
      return null;
    }
    return new Slug(given);
  }
}
