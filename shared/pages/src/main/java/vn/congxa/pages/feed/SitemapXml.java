package vn.congxa.pages.feed;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.congxa.content.MapPart;
import vn.congxa.pages.view.Moment;
import vn.congxa.site.OwnAddress;
import vn.congxa.site.Site;
import vn.congxa.tthc.TthcNewest;
import vn.congxa.tthc.TthcReport;

/**
 * Every page that search engines should know (sitemaps.org, 0.9): an index of files, one with the
 * pages that are no articles, and one for the articles of each month, so that new ones change the
 * last file alone.
 */
public final class SitemapXml {
  /** The file with the pages that are no articles. */
  public static final String PAGES = "0";

  private static final String NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9";
  private static final List<String> FIXED =
      List.of(
          OwnAddress.CONTACT, OwnAddress.SITE_MAP, OwnAddress.ACCESSIBILITY, OwnAddress.PRIVACY);

  private final Site site;
  private final XmlText xml;

  private SitemapXml(Site site, XmlText xml) {
    this.site = site;
    this.xml = xml;
  }

  /**
   * Which files there are.
   *
   * @param parts with articles, the earliest first
   */
  public static byte[] index(Site site, List<MapPart.Summary> parts, Instant now) {
    var xml = XmlText.document().open("sitemapindex", "xmlns", NAMESPACE);
    var index = new SitemapXml(site, xml);
    index.file(PAGES, null);
    parts.stream()
        .filter(part -> !part.first().isAfter(now))
        .forEach(part ->
            // What is appointed in it has not changed yet.
            index.file(part.name().wire(), part.changed().isAfter(now) ? now : part.changed()));
    return xml.close().taken();
  }

  /** The pages that are no articles. */
  public static byte[] pages(Site site, TthcNewest reports) {
    var map = urls(site);
    map.url("/", null, null);
    site.sections().forEach(section -> map.url(OwnAddress.section(section.slug()), null, null));
    var newest = reports.report();
    for (var year : reports.years()) {
      var updated =
          newest.filter(report -> report.year() == year).map(TthcReport::updatedAt).orElse(null);
      map.url(OwnAddress.tthc(year), updated, null);
    }
    FIXED.forEach(path -> map.url(path, null, null));
    return map.xml.close().taken();
  }

  /** Articles that readers may see. */
  public static byte[] articles(Site site, List<MapPart.Entry> entries) {
    var map = urls(site);
    entries.forEach(
        entry -> map.url(OwnAddress.article(entry.slug()), entry.changedAt(), entry.image()));
    return map.xml.close().taken();
  }

  private static SitemapXml urls(Site site) {
    var xml =
        XmlText.document()
            .open(
                "urlset",
                "xmlns",
                NAMESPACE,
                "xmlns:image",
                "http://www.google.com/schemas/sitemap-image/1.1");
    return new SitemapXml(site, xml);
  }

  private void file(String name, @Nullable Instant changed) {
    xml.open("sitemap");
    located("/sitemap/" + name + ".xml", changed);
    xml.close();
  }

  private void url(String path, @Nullable Instant changed, @Nullable String image) {
    xml.open("url");
    located(path, changed);
    if (image != null) {
      xml.open("image:image").text("image:loc", OwnAddress.canonical(site, image)).close();
    }
    xml.close();
  }

  private void located(String path, @Nullable Instant changed) {
    xml.text("loc", OwnAddress.canonical(site, path));
    if (changed != null) {
      xml.text("lastmod", Moment.of(changed, site.zone()).machine());
    }
  }
}
