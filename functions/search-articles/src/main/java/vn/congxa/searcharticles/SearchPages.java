package vn.congxa.searcharticles;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.congxa.content.Article;
import vn.congxa.http.Address;
import vn.congxa.http.Request;
import vn.congxa.http.Response;
import vn.congxa.pages.Beside;
import vn.congxa.pages.PageResponses;
import vn.congxa.pages.Templates;
import vn.congxa.pages.view.FoundCard;
import vn.congxa.pages.view.PageContext;
import vn.congxa.pages.view.PageRequest;
import vn.congxa.pages.view.SearchForm;
import vn.congxa.pages.view.SearchPage;
import vn.congxa.pages.view.Words;
import vn.congxa.reading.ReadingStore;
import vn.congxa.reading.ReadingStore.Wish;
import vn.congxa.site.OwnAddress;
import vn.congxa.site.Site;
import vn.congxa.site.SiteRef;
import vn.congxa.words.Highlights;

/** What was found, as readers read it. */
final class SearchPages {
  private static final int NEWEST = 6;

  private final Finder finder;
  private final ReadingStore reading;
  private final PageContext.AssetUrls assets;
  private final PageResponses policy;
  private final Clock clock;

  SearchPages(
      Finder finder,
      ReadingStore reading,
      PageContext.AssetUrls assets,
      PageResponses policy,
      Clock clock) {
    this.finder = finder;
    this.reading = reading;
    this.assets = assets;
    this.policy = policy;
    this.clock = clock;
  }

  Response page(Request request, SiteRef site, SearchQuery query) {
    var search = query.lenient();
    if (!search.question().isEmpty()) {
      return found(request, query, search, finder.find(site, search, Wish::counts, Wish::newest));
    }
    var read = reading.of(site).counts().read();
    var around = new Beside(read, assets, asked(request, search)).counter();
    var form = form(read.site(), search);
    return policy.found(Templates.search(SearchPage.blank(read.site(), form, around)));
  }

  Response found(Request request, SearchQuery query, Search search, Results results) {
    var read = results.reading();
    var around = new Beside(read, assets, asked(request, search)).counter();
    var form = form(read.site(), search);
    var page =
        results.total() == 0
            ? SearchPage.nothing(
                read.site(),
                form,
                words(request).at(address(anywhere(search), null)),
                results.isNothing() ? read.part(null, NEWEST, null).items() : List.of(),
                around)
            : SearchPage.found(
                read.site(),
                form,
                cards(results, read.site(), words(request)),
                SearchPage.Fit.valueOf(results.match().name()),
                new SearchPage.Total(results.total(), results.totalIsExact()),
                next(query, search, results, words(request)),
                around);
    return policy.found(Templates.search(page));
  }

  private static List<FoundCard> cards(Results results, Site site, Words words) {
    return results.articles().stream()
        .map(article -> card(article, results.highlights(article), site, words))
        .toList();
  }

  private static FoundCard card(Article article, Highlights marked, Site site, Words words) {
    return FoundCard.of(article, marked.title(), marked.text(), site, words);
  }

  private static @Nullable String next(
      SearchQuery query, Search search, Results results, Words words) {
    var cursor = query.cursor(search, results.next());
    return cursor == null ? null : words.at(address(search, cursor));
  }

  private PageRequest asked(Request request, Search search) {
    var address = address(search, request.query("cursor"));
    return new PageRequest(address, words(request), clock.instant());
  }

  private static Words words(Request request) {
    return Words.of(request.query("lang"));
  }

  private static Search anywhere(Search search) {
    return new Search(search.typed(), null, null, null, search.limit(), 0);
  }

  private static String address(Search search, @Nullable String cursor) {
    var query = new TreeMap<String, String>();
    query.put("q", search.typed());
    query.put("section", search.section() == null ? "" : search.section().value());
    query.put("from", text(search.from()));
    query.put("to", text(search.to()));
    query.put("cursor", cursor == null ? "" : cursor);
    query.values().removeIf(String::isEmpty);
    return Address.encoded(OwnAddress.SEARCH, query);
  }

  private static SearchForm form(Site site, Search search) {
    var section = search.section() == null ? "" : search.section().value();
    return SearchForm.of(site, search.typed(), section, text(search.from()), text(search.to()));
  }

  private static String text(@Nullable LocalDate day) {
    return day == null ? "" : day.toString();
  }
}
