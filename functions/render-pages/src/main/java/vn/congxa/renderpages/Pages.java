package vn.congxa.renderpages;

import java.util.Optional;
import java.util.regex.Pattern;
import vn.congxa.http.Code;
import vn.congxa.http.Problems;
import vn.congxa.http.Refused;
import vn.congxa.http.Request;
import vn.congxa.http.Response;
import vn.congxa.http.Tenants;
import vn.congxa.lambda.Wiring;
import vn.congxa.pages.Assets;
import vn.congxa.pages.Manifest;
import vn.congxa.pages.PageProblems;
import vn.congxa.pages.PageResponses;
import vn.congxa.site.OwnAddress;
import vn.congxa.site.SiteRef;
import vn.congxa.site.api.Sites;

/** Which page an address means. */
final class Pages {
  private static final Pattern YEAR = Pattern.compile("[0-9]{4}");

  private final Assets assets = new Assets();
  private final Sources sources;
  private final ListPages lists;
  private final ArticlePages articles;
  private final TthcPages tthc;
  private final InformationPages about;
  private final FeedPages feeds = new FeedPages();
  private final SitemapXmlPages map = new SitemapXmlPages();
  private final Problems problems;
  private final KeptResponses kept;

  Pages(Wiring wiring) {
    sources = Sources.of(wiring, assets);
    var policy = new PageResponses();
    lists = new ListPages(sources, policy);
    articles = new ArticlePages(sources, policy);
    tthc = new TthcPages(sources, policy);
    about = new InformationPages(policy);
    problems = new PageProblems(wiring, sources.sites(), sources.assets(), policy);
    kept = KeptResponses.of(wiring);
  }

  /** What is at an address, as it was answered a moment ago or anew. */
  Response answer(Request request, SiteRef site) {
    var ask = new Ask(request, site, sources);
    var now = ask.isRead() ? site.movedFrom(request.host()) : null;
    if (now != null) {
      return FormerHosts.answer(ask, request.host(), now);
    }
    return ask.isRead() && !request.path().startsWith("/assets/")
        ? kept.get(ask.key(), () -> answer(ask))
        : answer(ask);
  }

  /** What is there; before there is nothing, where it leads since an earlier portal. */
  private Response answer(Ask ask) {
    try {
      return page(ask);
    } catch (Refused refused) {
      if (refused.code().status() != 404) {
        throw refused;
      }
      return ask.elsewhere().orElseThrow(() -> refused);
    }
  }

  private Response page(Ask ask) {
    if (ask.request().path().equals(OwnAddress.CONSOLE + "/")) { // another function's, without it
      return ask.moved(OwnAddress.CONSOLE);
    }
    var route = route(ask).orElseThrow(() -> new Refused(Code.NOT_FOUND));
    return switch (route) {
      case ARTICLE -> articles.article(ask);
      case EDITION -> articles.edition(ask);
      case TEXT -> articles.text(ask);
      // Articles look whether there is one before they lead there.
      default -> ask.request().path().equals(ask.meant()) ? other(route, ask) : meant(route, ask);
    };
  }

  private static Response meant(PageRoute route, Ask ask) {
    if (!isThere(route, ask)) {
      throw new Refused(Code.NOT_FOUND);
    }
    return ask.moved(ask.meant());
  }

  private static boolean isThere(PageRoute route, Ask ask) {
    return switch (route) {
      case SECTION, SECTION_RSS, SECTION_ATOM -> ask.hasSection(ask.parameter("section"));
      case TTHC_YEAR -> YEAR.matcher(ask.parameter("year")).matches();
      case SITEMAP_PART -> SitemapXmlPages.isPart(ask.parameter("part"));
      case ASSET -> false; // their names are made by us, and nobody writes them
      default -> true;
    };
  }

  private Response other(PageRoute route, Ask ask) {
    return switch (route) {
      case HOME -> lists.home(ask);
      case SECTION -> lists.section(ask);
      case SECTION_RSS -> feeds.sectionRss(ask);
      case SECTION_ATOM -> feeds.sectionAtom(ask);
      case ARTICLE, EDITION, TEXT -> throw new IllegalStateException(route.path());
      case TTHC -> tthc.newest(ask);
      case TTHC_YEAR -> tthc.year(ask);
      case CONTACT -> about.contact(ask);
      case SITE_MAP -> about.siteMap(ask);
      case ACCESSIBILITY -> about.accessibility(ask);
      case PRIVACY -> about.privacy(ask);
      case RSS -> feeds.rss(ask);
      case ATOM -> feeds.atom(ask);
      case SITEMAP -> map.index(ask);
      case SITEMAP_PART -> map.part(ask);
      case ROBOTS -> RobotsTxt.txt(ask.wish().read().site());
      case MANIFEST -> Manifest.of(ask.wish().read().site(), assets.icons());
      case FAVICON -> assets.favicon();
      case ASSET -> assets.file(ask.parameter("file"));
    };
  }

  private static Optional<PageRoute> route(Ask ask) {
    return ask.isRead() ? PageRoute.named(ask.request().route()) : Optional.empty();
  }

  Sites sites() {
    return sources.sites();
  }

  /** Pages lead on from former hosts themselves. */
  Tenants<SiteRef> tenants() {
    return new Tenants<>() {
      @Override
      public SiteRef at(String host) {
        return sites().at(host);
      }

      @Override
      public String id(SiteRef site) {
        return sites().id(site);
      }
    };
  }

  Problems problems() {
    return problems;
  }

  /**
   * The first work, the newest article's page, then the page that the request is for; each of them
   * made, whatever is kept.
   */
  Response rehearse(Request request, SiteRef site) {
    new PageWarmup(sources).run();
    sources.reading().of(site).newest().read().part(null, 1, null).items().stream()
        .map(newest -> OwnAddress.article(newest.slug()))
        .forEach(article -> made(request.at(article), site));
    return made(request, site);
  }

  private Response made(Request request, SiteRef site) {
    return answer(new Ask(PageRoute.named(request), site, sources));
  }
}
