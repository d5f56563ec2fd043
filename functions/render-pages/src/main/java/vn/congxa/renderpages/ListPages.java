package vn.congxa.renderpages;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.congxa.content.Headline;
import vn.congxa.content.Position;
import vn.congxa.content.Slug;
import vn.congxa.content.api.ContentProblem;
import vn.congxa.content.api.Cursor;
import vn.congxa.http.Code;
import vn.congxa.http.Refused;
import vn.congxa.http.Request;
import vn.congxa.http.Response;
import vn.congxa.pages.PageResponses;
import vn.congxa.pages.Templates;
import vn.congxa.pages.view.HomePage;
import vn.congxa.pages.view.ListPage;
import vn.congxa.pages.view.ListPart;
import vn.congxa.pages.view.PageContext;
import vn.congxa.site.Section;
import vn.congxa.site.Site;
import vn.congxa.site.SiteRef;

/** The front page and the sections: articles, newest first, in parts. */
final class ListPages {
  /** The front page fills its sections' blocks from so many. */
  private static final int ON_FRONT_PAGE = 40;

  private static final int IN_PART = 12;

  private final Sources sources;
  private final PageResponses policy;
  private final PageContext.AssetUrls assets;

  ListPages(Sources sources, PageResponses policy, PageContext.AssetUrls assets) {
    this.sources = sources;
    this.policy = policy;
    this.assets = assets;
  }

  Response home(Request request, SiteRef ref) {
    var site = sources.sites().identity(ref);
    var list = new Listing(site, null, new Cursor(sources.sites().signingKey(), site.id()));
    if (request.query("cursor") != null) {
      return part(request, list);
    }
    var beside = SidebarLoader.counterAndPanel(sources, site, assets, sources.asked(request));
    var newest = newest(list, ON_FRONT_PAGE, null);
    var older =
        newest.size() > HomePage.NEWEST ? list.after(newest.get(HomePage.NEWEST - 1)) : null;
    var page = HomePage.of(site, newest, older, beside.around());
    return policy.list(Templates.home(page), page.frame().lasting());
  }

  Response section(Request request, SiteRef ref) {
    var slug = slug(request.parameter("section"));
    var site = sources.sites().identity(ref);
    var section = site.section(slug).orElseThrow(() -> new Refused(ContentProblem.UNKNOWN_SECTION));
    var cursor = new Cursor(sources.sites().signingKey(), site.id(), slug.value());
    return part(request, new Listing(site, section, cursor));
  }

  /** A site's articles, or one section's. */
  private record Listing(Site site, @Nullable Section section, Cursor cursor) {
    @Nullable Slug slug() {
      return section == null ? null : section.slug();
    }

    String after(Headline last) {
      return cursor.encode(position(last));
    }
  }

  private Response part(Request request, Listing list) {
    var given = request.query("cursor");
    var after = given == null ? null : list.cursor().decode(given);
    var site = list.site();
    var beside = SidebarLoader.counterAndPanel(sources, site, assets, sources.asked(request));
    var found = newest(list, IN_PART + 1, after);
    if (found.isEmpty() && after != null) {
      throw new Refused(Code.NOT_FOUND); // what was here was withdrawn
    }
    var shown = found.subList(0, Math.min(IN_PART, found.size()));
    var next = found.size() > IN_PART ? list.after(shown.getLast()) : null;
    var previous = after == null ? null : previous(list, shown.getFirst());
    var part = new ListPart(shown, next, after != null, previous);
    var around = beside.around();
    var section = list.section();
    var page =
        section == null
            ? ListPage.older(site, part, around)
            : ListPage.section(site, section, part, around);
    return policy.list(Templates.section(page), page.frame().lasting());
  }

  /** The cursor of the part that ends right before this article; null where that is the newest. */
  private @Nullable String previous(Listing list, Headline first) {
    var newer =
        sources
            .articles()
            .newer(list.site().id(), list.slug(), IN_PART + 1, position(first), sources.now());
    return newer.size() <= IN_PART ? null : list.after(newer.getLast());
  }

  private List<Headline> newest(Listing list, int most, @Nullable Position after) {
    return sources
        .articles()
        .newest(list.site().id(), list.slug(), most, after, sources.now())
        .items();
  }

  private static Position position(Headline headline) {
    return new Position(headline.publishedAt(), headline.slug());
  }

  private static Slug slug(String given) {
    if (!Slug.isValid(given)) {
      throw new Refused(ContentProblem.UNKNOWN_SECTION);
    }
    return new Slug(given);
  }
}
