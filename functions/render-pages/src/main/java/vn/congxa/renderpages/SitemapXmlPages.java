package vn.congxa.renderpages;

import java.util.regex.Pattern;
import vn.congxa.http.Code;
import vn.congxa.http.Refused;
import vn.congxa.http.Request;
import vn.congxa.http.Response;
import vn.congxa.pages.feed.SitemapXml;
import vn.congxa.site.SiteRef;

/** What there is on a site, for search engines. */
final class SitemapXmlPages {
  private static final String TYPE = "application/xml; charset=utf-8";
  private static final int FRESH_SECONDS = 3_600;
  private static final Pattern PART = Pattern.compile("(0|[1-9][0-9]{0,3})\\.xml");

  private final Sources sources;
  private final SitemapXml.Limits limits;

  SitemapXmlPages(Sources sources, SitemapXml.Limits limits) {
    this.sources = sources;
    this.limits = limits;
  }

  Response whole(SiteRef ref) {
    return answer(map(ref).document());
  }

  Response part(Request request, SiteRef ref) {
    var named = PART.matcher(request.parameter("part"));
    if (!named.matches()) {
      throw new Refused(Code.NOT_FOUND);
    }
    var part = map(ref).part(Integer.parseInt(named.group(1)));
    return answer(part.orElseThrow(() -> new Refused(Code.NOT_FOUND)));
  }

  private SitemapXml map(SiteRef ref) {
    var years = sources.tthc().years(ref.id());
    var map = new SitemapXml(sources.sites().identity(ref), years, limits);
    sources.articles().forEachPublic(ref.id(), sources.now(), map::add);
    return map;
  }

  private static Response answer(byte[] xml) {
    return Response.of(200, TYPE, xml).cachedFor(FRESH_SECONDS);
  }
}
