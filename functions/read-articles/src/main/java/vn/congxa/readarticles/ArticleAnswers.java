package vn.congxa.readarticles;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.congxa.content.AddressStore;
import vn.congxa.content.Article;
import vn.congxa.content.Found;
import vn.congxa.content.Place;
import vn.congxa.content.Slug;
import vn.congxa.content.WrittenAddress;
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
import vn.congxa.reading.ReadingStore;
import vn.congxa.site.Site;
import vn.congxa.site.SiteRef;
import vn.congxa.site.api.Sites;

/** Published articles, one and many. */
final class ArticleAnswers {
  private static final int FRESH_SECONDS = 30;
  private static final int USUAL_LIMIT = 20;
  private static final int LARGEST_LIMIT = 100;

  private final Sites sites;
  private final ReadingStore reading;
  private final PublicArticles published;
  private final Clock clock;

  static ArticleAnswers of(Wiring wiring, Sites sites) {
    var addresses = new AddressStore(wiring.db(), wiring.table("CONTENT_TABLE"));
    return new ArticleAnswers(
        sites, ReadingStore.of(wiring, sites), new PublicArticles(addresses), wiring.clock());
  }

  private ArticleAnswers(Sites sites, ReadingStore reading, PublicArticles published, Clock clock) {
    this.sites = sites;
    this.reading = reading;
    this.published = published;
    this.clock = clock;
  }

  Response list(Request request, SiteRef ref) {
    var faults = new ArrayList<Fault>();
    var limit = limit(request.query("limit"), faults);
    var section = section(request.query("section"), faults);
    if (!faults.isEmpty()) {
      throw new Refused(faults);
    }
    var cursor =
        section == null
            ? new Cursor(sites.signingKey(), ref.id())
            : new Cursor(sites.signingKey(), ref.id(), section.value());
    var given = request.query("cursor");
    var after = given == null ? null : cursor.decode(given);
    var wish = reading.of(ref);
    var read = (section == null ? wish.newest() : wish.newestOf(section)).read();
    var site = read.site();
    if (section != null && site.section(section).isEmpty()) {
      throw new Refused(ContentProblem.UNKNOWN_SECTION);
    }
    var page = read.part(section, limit, after);
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
    var headlines = reading.of(ref).newest().read().part(null, 1, null).items();
    if (headlines.isEmpty()) {
      throw new Refused(ContentProblem.UNKNOWN_ARTICLE);
    }
    return answer(headlines.getFirst().slug(), ref);
  }

  private Response answer(Slug slug, SiteRef ref) {
    var place = Place.ofArticle(slug);
    var read = reading.of(ref).at(place).read();
    var found = published.shown(ref.id(), place, read.at(place), clock.instant());
    if (found instanceof Found.Here(var article)) {
      return answer(article, read.site());
    }
    return switch (found) {
      case Found.Moved(var to) -> moved(to);
      default -> throw new Refused(ContentProblem.UNKNOWN_ARTICLE);
    };
  }

  private static Response moved(String to) {
    return WrittenAddress.end(to, List.of())
        .flatMap(Place::article)
        .map(slug -> Response.moved("/api/articles/" + slug))
        .orElseThrow(() -> new Refused(ContentProblem.UNKNOWN_ARTICLE));
  }

  private static Response answer(Article article, Site site) {
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
