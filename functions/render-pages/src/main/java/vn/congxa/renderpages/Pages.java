package vn.congxa.renderpages;

import vn.congxa.http.Code;
import vn.congxa.http.Problems;
import vn.congxa.http.Refused;
import vn.congxa.http.Request;
import vn.congxa.http.Response;
import vn.congxa.pages.Assets;
import vn.congxa.pages.Manifest;
import vn.congxa.pages.PageResponses;
import vn.congxa.pages.feed.SitemapXml;
import vn.congxa.site.OwnAddress;
import vn.congxa.site.SiteRef;
import vn.congxa.site.api.Sites;

/** Which page an address means. */
final class Pages {
  private final Assets assets = new Assets();
  private final Sources sources;
  private final ListPages lists;
  private final ArticlePages articles;
  private final TthcPages tthc;
  private final InformationPages about;
  private final FeedPages feeds;
  private final SitemapXmlPages map;
  private final Redirects redirects;
  private final Problems problems;
  private final Runnable warmth;

  Pages(Sources sources) {
    this.sources = sources;
    var policy = new PageResponses();
    lists = new ListPages(sources, policy, assets.urls());
    articles = new ArticlePages(sources, policy, assets.urls());
    tthc = new TthcPages(sources, policy, assets.urls());
    about = new InformationPages(sources, policy, assets.urls());
    feeds = new FeedPages(sources);
    map = new SitemapXmlPages(sources, SitemapXml.Limits.OF_A_FUNCTION);
    redirects = new Redirects(sources.redirects());
    problems = new PageProblems(sources, policy, assets.urls());
    warmth = new PageWarmup(sources, assets.urls());
  }

  /** What is at an address; before there is nothing, where it leads since an earlier portal. */
  Response answer(Request request, SiteRef site) {
    try {
      return page(request, site);
    } catch (Refused refused) {
      if (refused.code().status() != 404) {
        throw refused;
      }
      return redirects.elsewhere(request, site).orElseThrow(() -> refused);
    }
  }

  private Response page(Request request, SiteRef site) {
    var route = request.route();
    return switch (route) {
      case "GET /" -> redirects.front(request, site).orElseGet(() -> lists.home(request, site));
      case "GET " + OwnAddress.SECTIONS + "{section}" -> lists.section(request, site);
      case "GET " + OwnAddress.ARTICLES + "{slug}" -> articles.article(request, site);
      case "GET " + OwnAddress.ARTICLES + "{slug}" + OwnAddress.EDITION ->
          articles.edition(request, site);
      case "GET " + OwnAddress.ARTICLES + "{slug}" + OwnAddress.TEXT ->
          articles.text(request, site);
      case "GET " + OwnAddress.CONTACT -> about.contact(request, site);
      case "GET " + OwnAddress.SITE_MAP -> about.siteMap(request, site);
      case "GET " + OwnAddress.ACCESSIBILITY -> about.accessibility(request, site);
      case "GET " + OwnAddress.PRIVACY -> about.privacy(request, site);
      case "GET " + OwnAddress.TTHC -> tthc.newest(request, site);
      case "GET " + OwnAddress.TTHC + "/{year}" -> tthc.year(request, site);
      case "GET /assets/{file}" -> assets.file(request.parameter("file"));
      case "GET /robots.txt" -> RobotsTxt.txt(sources.sites().identity(site));
      case "GET /manifest.webmanifest" ->
          Manifest.of(sources.sites().identity(site), assets.icons());
      case "GET /favicon.ico" -> assets.favicon();
      case "GET /rss.xml", "GET " + OwnAddress.SECTIONS + "{section}/rss.xml" ->
          feeds.rss(request, site);
      case "GET /atom.xml", "GET " + OwnAddress.SECTIONS + "{section}/atom.xml" ->
          feeds.atom(request, site);
      case "GET /sitemap.xml" -> map.whole(site);
      case "GET /sitemap/{part}" -> map.part(request, site);
      default -> throw new Refused(Code.NOT_FOUND);
    };
  }

  Sites sites() {
    return sources.sites();
  }

  Problems problems() {
    return problems;
  }

  /** The first work, to be done before the first request; reads alone. */
  Response rehearse(Request request, SiteRef site) {
    warmth.run();
    return answer(request, site);
  }
}
