package vn.congxa.searcharticles;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import vn.congxa.content.Article;
import vn.congxa.content.Found.Here;
import vn.congxa.content.Place;
import vn.congxa.content.Slug;
import vn.congxa.content.api.ContentProblem;
import vn.congxa.finding.NoIndexException;
import vn.congxa.finding.OpenIndexes;
import vn.congxa.http.Refused;
import vn.congxa.log.RequestLog;
import vn.congxa.outage.Outage;
import vn.congxa.pages.view.SearchProblem;
import vn.congxa.reading.Reading;
import vn.congxa.reading.ReadingStore;
import vn.congxa.reading.ReadingStore.Wish;
import vn.congxa.search.Found;
import vn.congxa.search.SearchIndex;
import vn.congxa.site.SiteRef;

/**
 * The index proposes, the table disposes: of what is found one request reads whether readers may
 * have it now, and what it says; where it takes some back, a second one reads what comes in their
 * place.
 */
final class Finder {
  /** Beyond a part, for those that the table takes back. */
  private static final int SPARE = 5;

  private final OpenIndexes indexes;
  private final ReadingStore reading;
  private final Clock clock;
  private final RequestLog log;

  Finder(OpenIndexes indexes, ReadingStore reading, Clock clock, RequestLog log) {
    this.indexes = indexes;
    this.reading = reading;
    this.clock = clock;
    this.log = log;
  }

  /** Has the site's index opened, if it can be. */
  void warm(SiteRef site) {
    try {
      indexes.warm(site.id());
    } catch (NoIndexException _) {
      return; // whoever searches is told
    }
  }

  /**
   * What is found.
   *
   * @param beside what is read with it; {@code nothing} where there is nothing to read of it
   * @throws Refused {@link SearchProblem#SEARCH_UNAVAILABLE}
   */
  Results find(
      SiteRef site, Search search, UnaryOperator<Wish> beside, UnaryOperator<Wish> nothing) {
    try {
      return indexes.ask(site.id(), index -> find(index, site, search, beside, nothing));
    } catch (NoIndexException e) {
      throw e.getCause() == null
          ? new Refused(SearchProblem.SEARCH_UNAVAILABLE)
          : new Refused(SearchProblem.SEARCH_UNAVAILABLE, e.getCause());
    }
  }

  /** The same of an index that is open. */
  Results find(
      SearchIndex index,
      SiteRef site,
      Search search,
      UnaryOperator<Wish> beside,
      UnaryOperator<Wish> nothing) {
    var filter = search.filter(site.zone(), clock.instant());
    var found = index.find(search.question(), filter, search.offset(), search.limit() + SPARE);
    var wish = beside.apply(reading.of(site));
    found.slugs().stream().limit(search.limit()).forEach(slug -> wish.at(place(slug)));
    var read = (found.slugs().isEmpty() ? nothing.apply(wish) : wish).read();
    if (search.section() != null && read.site().section(search.section()).isEmpty()) {
      throw new Refused(ContentProblem.UNKNOWN_SECTION);
    }
    return shown(found, read, site, search);
  }

  private Results shown(Found found, Reading read, SiteRef site, Search search) {
    var now = clock.instant();
    var articles = new ArrayList<Article>();
    var from = read;
    var seen = 0;
    for (var slug : found.slugs()) {
      if (articles.size() == search.limit()) {
        break;
      }
      if (seen++ == search.limit()) {
        from = spare(found, site, search);
      }
      here(from, place(slug))
          .filter(article -> search.admits(article, site.zone(), now))
          .ifPresent(articles::add);
    }
    var takenBack = seen - articles.size();
    return new Results(
        read,
        found.slugs().isEmpty(),
        articles,
        next(found, search.offset() + seen),
        Math.max(found.total() - takenBack, articles.size()),
        found.totalIsExact(),
        found.match(),
        found.sought());
  }

  private Reading spare(Found found, SiteRef site, Search search) {
    var wish = reading.of(site);
    found.slugs().stream().skip(search.limit()).forEach(slug -> wish.at(place(slug)));
    return wish.read();
  }

  /** What cannot be read any more is told, and keeps none of the others back. */
  private Optional<Article> here(Reading read, Place place) {
    try {
      return read.at(place) instanceof Here(var article) ? Optional.of(article) : Optional.empty();
    } catch (RuntimeException e) {
      if (e instanceof Refused || Outage.isOne(e)) {
        throw e;
      }
      log.warn(place.path(), e);
      return Optional.empty();
    }
  }

  private static @Nullable Integer next(Found found, int end) {
    return end < found.total() && !found.slugs().isEmpty() ? end : null;
  }

  private static Place place(String slug) {
    return Place.ofArticle(new Slug(slug));
  }
}
