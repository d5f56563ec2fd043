package vn.congxa.renderpages;

import java.nio.charset.StandardCharsets;
import vn.congxa.http.Response;
import vn.congxa.site.OwnAddress;
import vn.congxa.site.Site;

/**
 * What search engines are asked: to read the pages, and to leave alone what is for programs and
 * staff.
 */
final class RobotsTxt {
  private static final int FRESH_SECONDS = 3_600;

  private RobotsTxt() {}

  static Response txt(Site site) {
    var text =
        """
        User-agent: *
        Disallow: /api/
        Disallow: /quan-tri/
        Disallow: /tim-kiem
        Disallow: /xem-truoc/

        Sitemap: %s
        """
            .formatted(OwnAddress.canonical(site, "/sitemap.xml"));
    return Response.of(200, "text/plain; charset=utf-8", text.getBytes(StandardCharsets.UTF_8))
        .cachedFor(FRESH_SECONDS);
  }
}
