package vn.congxa.renderpages;

import org.jspecify.annotations.Nullable;
import vn.congxa.article.Cursor;
import vn.congxa.article.Position;
import vn.congxa.article.Slug;
import vn.congxa.http.Code;
import vn.congxa.http.Refused;
import vn.congxa.http.Request;
import vn.congxa.http.Response;
import vn.congxa.renderpages.view.Around;
import vn.congxa.renderpages.view.ListPage;
import vn.congxa.renderpages.view.ListPart;
import vn.congxa.site.SiteRef;

/** The front page and the sections: articles, newest first, in parts. */
final class ListPages {
  private static final int ON_FRONT_PAGE = 11;
  private static final int IN_SECTION = 12;

  private final Sources sources;
  private final Policy policy;
  private final Around.AssetUrls assets;

  ListPages(Sources sources, Policy policy, Around.AssetUrls assets) {
    this.sources = sources;
    this.policy = policy;
    this.assets = assets;
  }

  Response home(Request request, SiteRef ref) {
    var site = sources.sites().identity(ref);
    var cursor = new Cursor(sources.sites().signingKey(), site.id());
    var after = after(cursor, request);
    var beside = Beside.counterAndPanel(sources, ref, site, assets);
    var part = part(site.id(), null, ON_FRONT_PAGE, cursor, after);
    return policy.fresh(Templates.home(ListPage.home(site, part, beside.around())));
  }

  Response section(Request request, SiteRef ref) {
    var slug = slug(request.parameter("section"));
    var site = sources.sites().identity(ref);
    var section = site.section(slug).orElseThrow(() -> new Refused(Code.UNKNOWN_SECTION));
    var cursor = new Cursor(sources.sites().signingKey(), site.id(), slug.value());
    var after = after(cursor, request);
    var beside = Beside.counterAndPanel(sources, ref, site, assets);
    var part = part(site.id(), slug, IN_SECTION, cursor, after);
    return policy.fresh(Templates.section(ListPage.section(site, section, part, beside.around())));
  }

  private ListPart part(
      String site, @Nullable Slug section, int most, Cursor cursor, @Nullable Position after) {
    var page = sources.articles().newest(site, section, most, after, sources.now());
    var next = page.next() == null ? null : cursor.encode(page.next());
    return new ListPart(page.items(), next, after != null);
  }

  private static @Nullable Position after(Cursor cursor, Request request) {
    var given = request.query("cursor");
    return given == null ? null : cursor.decode(given);
  }

  private static Slug slug(String given) {
    if (!Slug.isValid(given)) {
      throw new Refused(Code.UNKNOWN_SECTION);
    }
    return new Slug(given);
  }
}
