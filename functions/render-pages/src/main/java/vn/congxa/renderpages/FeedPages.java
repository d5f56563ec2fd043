package vn.congxa.renderpages;

import java.util.function.Function;
import vn.congxa.http.Response;
import vn.congxa.pages.feed.Atom;
import vn.congxa.pages.feed.Feed;
import vn.congxa.pages.feed.Rss;

/** The newest articles for feed readers: of the site, or of the section that the address names. */
final class FeedPages {
  private static final int MOST = 30;
  private static final int FRESH_SECONDS = 300;

  Response rss(Ask ask) {
    return answer(site(ask), Rss.TYPE, Rss::of);
  }

  Response atom(Ask ask) {
    return answer(site(ask), Atom.TYPE, Atom::of);
  }

  Response sectionRss(Ask ask) {
    return answer(section(ask), Rss.TYPE, Rss::of);
  }

  Response sectionAtom(Ask ask) {
    return answer(section(ask), Atom.TYPE, Atom::of);
  }

  private static Feed site(Ask ask) {
    var reading = ask.wish().newest().read();
    return new Feed(reading.site(), null, reading.part(null, MOST, null).items());
  }

  private static Feed section(Ask ask) {
    var listed = SectionReading.of(ask, ask.wish());
    var slug = listed.section().slug();
    var items = listed.reading().part(slug, MOST, null).items();
    return new Feed(listed.reading().site(), listed.section(), items);
  }

  private static Response answer(Feed feed, String type, Function<Feed, byte[]> form) {
    var answer = Response.of(200, type, form.apply(feed)).cachedFor(FRESH_SECONDS);
    return feed.changed().map(answer::changedAt).orElse(answer);
  }
}
