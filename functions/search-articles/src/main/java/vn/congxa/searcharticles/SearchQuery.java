package vn.congxa.searcharticles;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.congxa.content.Slug;
import vn.congxa.content.api.ContentFault;
import vn.congxa.content.api.ContentProblem;
import vn.congxa.http.Fault;
import vn.congxa.http.FaultCode;
import vn.congxa.http.Refused;
import vn.congxa.http.Request;
import vn.congxa.http.SignedText;
import vn.congxa.pages.view.SearchProblem;
import vn.congxa.site.SiteRef;
import vn.congxa.text.Characters;

/** A search as an address tells it, and how it goes on. */
final class SearchQuery {
  static final int LARGEST_LIMIT = 20;

  /**
   * Beyond the first ten of a page hardly anybody looks, and a telephone waits for each of them.
   */
  static final int ON_A_PAGE = 10;

  /** Nobody reads so far, and each part is looked for from the first. */
  private static final int FARTHEST = 200;

  private static final int LONGEST = 200;
  private static final Pattern DATE = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

  private final Map<String, String> query;
  private final byte[] key;
  private final SiteRef site;

  SearchQuery(Request request, byte[] key, SiteRef site) {
    this.query = request.query();
    this.key = key;
    this.site = site;
  }

  /**
   * As programs ask.
   *
   * @throws Refused for each fault, or nothing is asked for
   */
  Search strict() {
    var search = narrowed();
    if (search.question().isEmpty()) {
      throw new Refused(SearchProblem.EMPTY_QUERY);
    }
    return continued(search);
  }

  /**
   * The same without a question.
   *
   * @throws Refused for each fault
   */
  void check() {
    continued(narrowed());
  }

  private Search narrowed() {
    var faults = new ArrayList<Fault>();
    var section = section(faults);
    var from = date("from", faults);
    var to = date("to", faults);
    var limit = limit(faults);
    Refused.ifAny(faults);
    return new Search(typed(), section, from, to, limit, 0);
  }

  /** As a form asks: what says nothing is let pass. */
  Search lenient() {
    var ignored = new ArrayList<Fault>();
    var section = section(ignored);
    var from = date("from", ignored);
    var to = date("to", ignored);
    return continued(new Search(typed(), section, from, to, ON_A_PAGE, 0));
  }

  /** A cursor of the part that begins there; null where nobody may go. */
  @Nullable String cursor(Search search, @Nullable Integer next) {
    return next == null || next > FARTHEST ? null : signed(search).sign(String.valueOf(next));
  }

  private Search continued(Search search) {
    var cursor = query.get("cursor");
    if (cursor == null) {
      return search;
    }
    var offset =
        signed(search)
            .read(cursor)
            .map(Integer::valueOf)
            .orElseThrow(() -> new Refused(ContentProblem.INVALID_CURSOR));
    return new Search(
        search.typed(), search.section(), search.from(), search.to(), search.limit(), offset);
  }

  private SignedText signed(Search search) {
    var of =
        String.join(
            "\n",
            "search",
            site.id(),
            String.valueOf(search.section()),
            String.valueOf(search.from()),
            String.valueOf(search.to()),
            search.typed());
    return new SignedText(key, of);
  }

  private String typed() {
    var given = query.getOrDefault("q", "");
    var end = Math.min(given.length(), LONGEST);
    return Characters.harmless(given.substring(0, end)).replace('\uFFFD', ' ').strip();
  }

  private @Nullable Slug section(List<Fault> faults) {
    var given = query.get("section");
    if (given == null) {
      return null;
    }
    if (!Slug.isValid(given)) {
      faults.add(new Fault("section", ContentFault.INVALID_SLUG));
      return null;
    }
    return new Slug(given);
  }

  private @Nullable LocalDate date(String name, List<Fault> faults) {
    var given = query.get(name);
    if (given == null) {
      return null;
    }
    try {
      if (DATE.matcher(given).matches()) {
        return LocalDate.parse(given);
      }
    } catch (DateTimeException _) {
      // the thirtieth of February
    }
    faults.add(new Fault(name, SearchFault.NOT_A_DATE));
    return null;
  }

  private int limit(List<Fault> faults) {
    var given = query.get("limit");
    if (given == null) {
      return LARGEST_LIMIT;
    }
    var limit = given.matches("[0-9]{1,3}") ? Integer.parseInt(given) : 0;
    if (limit < 1 || limit > LARGEST_LIMIT) {
      faults.add(new Fault("limit", FaultCode.OUT_OF_RANGE, "1–" + LARGEST_LIMIT));
    }
    return limit;
  }
}
