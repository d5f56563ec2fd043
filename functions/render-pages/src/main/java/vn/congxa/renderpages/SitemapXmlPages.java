package vn.congxa.renderpages;

import vn.congxa.content.MapPart;
import vn.congxa.http.Code;
import vn.congxa.http.Refused;
import vn.congxa.http.Response;
import vn.congxa.pages.feed.SitemapXml;

/** What there is on a site, for search engines. */
final class SitemapXmlPages {
  private static final String TYPE = "application/xml; charset=utf-8";
  private static final int FRESH_SECONDS = 3_600;
  private static final String END = ".xml";

  /** Which files there are. */
  Response index(Ask ask) {
    var reading = ask.wish().map().read();
    return answer(SitemapXml.index(reading.site(), reading.map(), ask.now()));
  }

  Response part(Ask ask) {
    var name = name(ask.parameter("part"));
    if (name.equals(SitemapXml.PAGES)) {
      var reading = ask.wish().report().read();
      return answer(SitemapXml.pages(reading.site(), reading.report().value()));
    }
    var part = MapPart.Name.of(name).orElseThrow(() -> new Refused(Code.NOT_FOUND));
    var wish = ask.wish().map(part);
    var reading = ask.readWithWays(ask.queried() ? wish : wish.map());
    return reading
        .map(part)
        .map(found -> found.due(ask.now()))
        .filter(due -> !due.isEmpty())
        .map(due -> answer(SitemapXml.articles(reading.site(), due)))
        .orElseThrow(() -> new Refused(Code.NOT_FOUND));
  }

  /** Whether a file of this name may be one. */
  static boolean isPart(String file) {
    var name = name(file);
    return name.equals(SitemapXml.PAGES) || MapPart.Name.of(name).isPresent();
  }

  private static String name(String file) {
    return file.endsWith(END) ? file.substring(0, file.length() - END.length()) : "";
  }

  private static Response answer(byte[] xml) {
    return Response.of(200, TYPE, xml).cachedFor(FRESH_SECONDS);
  }
}
