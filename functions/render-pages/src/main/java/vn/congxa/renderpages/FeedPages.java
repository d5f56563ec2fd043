package vn.congxa.renderpages;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.congxa.content.Headline;
import vn.congxa.content.Slug;
import vn.congxa.content.api.ContentProblem;
import vn.congxa.http.Refused;
import vn.congxa.http.Request;
import vn.congxa.http.Response;
import vn.congxa.pages.feed.Atom;
import vn.congxa.pages.feed.Feed;
import vn.congxa.pages.feed.Rss;
import vn.congxa.site.Section;
import vn.congxa.site.Site;
import vn.congxa.site.SiteRef;

/** The newest articles for feed readers: of the site, or of the section that the address names. */
final class FeedPages {
  private static final int MOST = 30;
  private static final int FRESH_SECONDS = 300;

  private final Sources sources;

  FeedPages(Sources sources) {
    this.sources = sources;
  }

  Response rss(Request request, SiteRef ref) {
    return answer(feed(request, ref), Rss.TYPE, Rss::of);
  }

  Response atom(Request request, SiteRef ref) {
    return answer(feed(request, ref), Atom.TYPE, Atom::of);
  }

  private Feed feed(Request request, SiteRef ref) {
    var site = sources.sites().identity(ref);
    var given = request.pathParameters().get("section");
    var section = given == null ? null : section(site, given);
    return new Feed(site, section, newest(site, section == null ? null : section.slug()));
  }

  private List<Headline> newest(Site site, @Nullable Slug section) {
    return sources.articles().newest(site.id(), section, MOST, null, sources.now()).items();
  }

  private static Section section(Site site, String slug) {
    if (!Slug.isValid(slug)) {
      throw new Refused(ContentProblem.UNKNOWN_SECTION);
    }
    return site.section(new Slug(slug))
        .orElseThrow(() -> new Refused(ContentProblem.UNKNOWN_SECTION));
  }

  private static Response answer(Feed feed, String type, Function<Feed, byte[]> form) {
    var answer = Response.of(200, type, form.apply(feed)).cachedFor(FRESH_SECONDS);
    return feed.changed().map(answer::changedAt).orElse(answer);
  }
}
