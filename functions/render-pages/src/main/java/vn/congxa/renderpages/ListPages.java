package vn.congxa.renderpages;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.congxa.content.Headline;
import vn.congxa.content.Position;
import vn.congxa.content.Slug;
import vn.congxa.content.api.Cursor;
import vn.congxa.http.Code;
import vn.congxa.http.Refused;
import vn.congxa.http.Response;
import vn.congxa.pages.PageResponses;
import vn.congxa.pages.Templates;
import vn.congxa.pages.view.HomePage;
import vn.congxa.pages.view.ListPage;
import vn.congxa.pages.view.ListPart;
import vn.congxa.reading.Reading;

/** The front page and the sections: articles, newest first, in parts. */
final class ListPages {
  /** The front page fills its sections' blocks from so many. */
  private static final int ON_FRONT_PAGE = 40;

  private static final int IN_PART = 12;

  private final Sources sources;
  private final PageResponses policy;

  ListPages(Sources sources, PageResponses policy) {
    this.sources = sources;
    this.policy = policy;
  }

  Response home(Ask ask) {
    var cursor = new Cursor(sources.sites().signingKey(), ask.site().id());
    var turn = turn(ask, cursor);
    var wish = ask.counted().newest().report();
    var reading = ask.queried() ? ask.readWithWays(wish) : wish.read();
    var elsewhere = ask.queried() ? ask.elsewhere(reading) : Optional.<Response>empty();
    if (elsewhere.isPresent()) {
      return elsewhere.get();
    }
    var beside = ask.beside(reading);
    if (turn != null) {
      var part = part(reading, null, cursor, turn);
      var page = ListPage.older(reading.site(), part, beside.counterAndPanel());
      return policy.list(Templates.section(page), page.frame().lasting());
    }
    var newest = reading.part(null, ON_FRONT_PAGE, null).items();
    var older =
        newest.size() > HomePage.NEWEST
            ? cursor.encode(newest.get(HomePage.NEWEST - 1).position())
            : null;
    var page = HomePage.of(reading.site(), newest, older, beside.counterAndPanel());
    return policy.list(Templates.home(page), page.frame().lasting());
  }

  Response section(Ask ask) {
    var key = sources.sites().signingKey();
    var cursor = new Cursor(key, ask.site().id(), ask.parameter("section"));
    var listed = SectionReading.of(ask, ask.counted().report());
    var reading = listed.reading();
    var beside = ask.beside(reading);
    var part = part(reading, listed.section().slug(), cursor, turn(ask, cursor));
    var around = beside.counterAndPanel();
    var page = ListPage.section(reading.site(), listed.section(), part, around);
    return policy.list(Templates.section(page), page.frame().lasting());
  }

  private static Cursor.@Nullable Turn turn(Ask ask, Cursor cursor) {
    var given = ask.request().query("cursor");
    return given == null ? null : cursor.turn(given);
  }

  private static ListPart part(
      Reading reading, @Nullable Slug section, Cursor cursor, Cursor.@Nullable Turn turn) {
    if (turn != null && turn.isBack()) {
      return back(reading, section, cursor, turn.at());
    }
    var found = reading.part(section, IN_PART, turn == null ? null : turn.at());
    if (found.items().isEmpty() && turn != null) {
      throw new Refused(Code.NOT_FOUND); // what was here was withdrawn
    }
    var next = found.next();
    return new ListPart(
        found.items(),
        next == null ? null : cursor.encode(next),
        turn != null,
        turn == null ? null : previous(reading, section, cursor, found.items()));
  }

  /** The part before an article that is beyond the ready list. */
  private static ListPart back(
      Reading reading, @Nullable Slug section, Cursor cursor, Position first) {
    var found = reading.before(section, IN_PART + 1, first);
    if (found.isEmpty()) {
      throw new Refused(Code.NOT_FOUND);
    }
    var hasNewer = found.size() > IN_PART;
    var items = hasNewer ? found.subList(1, found.size()) : found;
    return new ListPart(
        items,
        cursor.encode(items.getLast().position()),
        true,
        hasNewer ? previous(reading, section, cursor, items) : null);
  }

  // Beyond the ready list nobody knows where the part before begins, but where it ends.
  private static @Nullable String previous(
      Reading reading, @Nullable Slug section, Cursor cursor, List<Headline> items) {
    var first = items.getFirst().position();
    if (!reading.reaches(section, first)) {
      return cursor.encodeBack(first);
    }
    var previous = reading.previous(section, IN_PART, first);
    return previous == null ? null : cursor.encode(previous);
  }
}
