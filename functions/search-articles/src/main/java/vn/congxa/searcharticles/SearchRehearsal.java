package vn.congxa.searcharticles;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import vn.congxa.content.Article;
import vn.congxa.content.Slug;
import vn.congxa.content.Status;
import vn.congxa.http.Http;
import vn.congxa.http.Request;
import vn.congxa.http.Response;
import vn.congxa.reading.ReadingStore.Wish;
import vn.congxa.search.SearchIndex;
import vn.congxa.search.SearchSnapshot;
import vn.congxa.search.SearchText;
import vn.congxa.search.SnapshotName;
import vn.congxa.site.SiteRef;
import vn.congxa.site.api.Sites;

/**
 * A question of each kind, asked of a tiny index in memory, and all that stands around answers; the
 * site's own index opened as well, if it has one.
 */
final class SearchRehearsal implements Http.Handler<SiteRef> {
  private static final SnapshotName NAME = new SnapshotName("rehearsal");
  private static final Slug SECTION = new Slug("x");
  private static final String TITLE = "Lịch tiêm chủng tháng 9 của Trạm Y tế xã";

  /** One word, several, quoted, begun, mistyped, too many, a document's number. */
  private static final List<String> QUESTIONS =
      List.of(
          "lịch",
          "lich tiem chung",
          "\"trạm y tế\" tháng 9",
          "tiêm chủ",
          "tiêm chuung",
          "lịch tiêm chủng cho trâu bò ở xã bên cạnh",
          "12-NQ/TW UBND");

  private final Finder finder;
  private final SearchPages pages;
  private final Sites sites;
  private final Clock clock;
  private @Nullable SearchIndex tiny;

  SearchRehearsal(Finder finder, SearchPages pages, Sites sites, Clock clock) {
    this.finder = finder;
    this.pages = pages;
    this.sites = sites;
    this.clock = clock;
  }

  @Override
  public Response answer(Request request, SiteRef site) {
    finder.warm(site);
    var query = new SearchQuery(request, sites.signingKey(), site);
    var answer = SearchJson.answer(found(site, QUESTIONS.getFirst()), null);
    for (var question : QUESTIONS) {
      var results = found(site, question);
      pages.found(request, query, search(question), results);
      var shown = shown(results);
      answer = pages.found(request, query, search(question), shown);
      SearchJson.answer(shown, query.cursor(search(question), 0));
    }
    return answer;
  }

  /** As if the table had what the tiny index has. */
  private static Results shown(Results results) {
    var article =
        new Article(
            new Slug("x"),
            SECTION,
            TITLE,
            TITLE,
            "<p>" + TITLE + "</p>",
            null,
            TITLE,
            null,
            Instant.EPOCH,
            Status.PUBLISHED,
            null,
            Instant.EPOCH,
            1);
    return new Results(
        results.reading(), false, List.of(article), 0, 1, true, results.match(), results.sought());
  }

  private Results found(SiteRef site, String question) {
    return finder.find(index(), site, search(question), Wish::counts, UnaryOperator.identity());
  }

  private static Search search(String question) {
    return new Search(question, null, null, null, SearchQuery.LARGEST_LIMIT, 0);
  }

  private SearchIndex index() {
    if (tiny == null) {
      var now = clock.instant();
      var text = new SearchText("x", SECTION.value(), Instant.EPOCH, 1, TITLE, TITLE, TITLE);
      tiny = SearchIndex.open(SearchSnapshot.build(NAME, List.of(text), now, now), NAME);
    }
    return tiny;
  }
}
