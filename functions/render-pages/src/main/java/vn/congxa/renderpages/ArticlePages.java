package vn.congxa.renderpages;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.congxa.content.Article;
import vn.congxa.content.Found;
import vn.congxa.content.Place;
import vn.congxa.content.Slug;
import vn.congxa.content.WrittenAddress;
import vn.congxa.content.api.ContentProblem;
import vn.congxa.http.Refused;
import vn.congxa.http.Response;
import vn.congxa.pages.PageResponses;
import vn.congxa.pages.PlainText;
import vn.congxa.pages.Templates;
import vn.congxa.pages.view.ArticlePage;
import vn.congxa.pages.view.Neighbours;
import vn.congxa.reading.Reading;
import vn.congxa.reading.ReadingStore;
import vn.congxa.site.Alert;
import vn.congxa.site.OwnAddress;

/** One article to read, to print and to save. */
final class ArticlePages {
  private final Sources sources;
  private final PageResponses policy;

  ArticlePages(Sources sources, PageResponses policy) {
    this.sources = sources;
    this.policy = policy;
  }

  Response article(Ask ask) {
    return answer(
        ask,
        "",
        (wish, slug) -> wish.counts().near(slug).report(),
        (article, reading) -> {
          var beside = ask.beside(reading);
          var site = reading.site();
          var near = Neighbours.of(article.headline(), reading.near().value(), ask.now());
          var around = beside.counterAndPanel(!reading.near().isMissing());
          var page = ArticlePage.of(article, near, site, around);
          var panel = beside.changedAt();
          var changed = changedAt(article, near, panel, site.profile().alert(), ask.now());
          return policy.article(Templates.article(page), changed, page.frame().lasting());
        });
  }

  /** To print: letterhead, article, its address, and nothing to click. */
  Response edition(Ask ask) {
    return answer(
        ask,
        OwnAddress.EDITION,
        (wish, _) -> wish.counts(),
        (article, reading) -> {
          var beside = ask.beside(reading);
          var page = ArticlePage.of(article, Neighbours.NONE, reading.site(), beside.counter());
          var changed = article.headline().changedAt();
          return policy.article(Templates.edition(page), changed, page.frame().lasting());
        });
  }

  /** To save: the text alone. */
  Response text(Ask ask) {
    return answer(
        ask,
        OwnAddress.TEXT,
        (wish, _) -> wish,
        (article, reading) -> policy.text(PlainText.of(article, reading.site()), article));
  }

  /** What stands beside an article. */
  private interface Besides {
    ReadingStore.Wish of(ReadingStore.Wish wish, Slug slug);
  }

  private interface Kind {
    Response of(Article article, Reading reading);
  }

  // A query that is none of ours may name something else, which is looked up as well: what stands
  // beside an article is asked for once it is there, unless it is known to be.
  private Response answer(Ask ask, String end, Besides besides, Kind kind) {
    var given = ask.parameter("slug");
    if (!Slug.isValid(given)) {
      throw new Refused(ContentProblem.UNKNOWN_ARTICLE);
    }
    var slug = new Slug(given);
    var place = Place.ofArticle(slug);
    var atOnce = !ask.queried() || ask.knows(place);
    var wish = atOnce ? besides.of(ask.wish(), slug) : ask.wish();
    var reading = ask.readWithWays(wish.at(place));
    var found = sources.published().shown(ask.site().id(), place, reading.at(place), ask.now());
    if (found instanceof Found.Here(var article)) {
      return ask.request().path().equals(place.value() + end)
          ? kind.of(article, atOnce ? reading : besides.of(ask.wish(), slug).read())
          : ask.moved(place.value() + end);
    }
    return switch (found) {
      case Found.Moved(var to) -> moved(ask, to, end);
      default -> throw new Refused(ContentProblem.UNKNOWN_ARTICLE);
    };
  }

  /** The same kind of page, in the same language, of the article at its address of now. */
  private static Response moved(Ask ask, String to, String end) {
    var article = WrittenAddress.end(to, List.of()).flatMap(Place::article);
    return article.isPresent()
        ? ask.moved(OwnAddress.article(article.get()), end)
        : Response.moved(Headers.address(to));
  }

  /**
   * What stands around an article is a part of its page as well. No date tells when the site put an
   * alert there, so while it is on the page is as new as can be.
   */
  private static Instant changedAt(
      Article article,
      Neighbours near,
      Optional<Instant> panel,
      @Nullable Alert alert,
      Instant now) {
    var times = new ArrayList<Instant>();
    times.add(article.headline().changedAt());
    near.all().forEach(headline -> times.add(headline.changedAt()));
    panel.ifPresent(times::add);
    if (alert != null) {
      times.add(alert.until());
    }
    // Nothing changes after now (RFC 9110, 8.8.2.1), be it an imported report that is dated ahead.
    var latest = Collections.max(times);
    return latest.isAfter(now) ? now : latest;
  }
}
