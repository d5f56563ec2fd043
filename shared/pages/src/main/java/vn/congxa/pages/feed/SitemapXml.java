package vn.congxa.pages.feed;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.congxa.content.Headline;
import vn.congxa.content.Slug;
import vn.congxa.pages.view.Moment;
import vn.congxa.site.OwnAddress;
import vn.congxa.site.Site;
import vn.congxa.tthc.TthcReport;
import vn.congxa.tthc.TthcYear;

/**
 * Every page that search engines should know (sitemaps.org, 0.9): in one file, or, where that would
 * be too large, in parts. Part 0 holds the pages that are no articles, the others articles in the
 * order in which they are added: the oldest first, so that new ones change the last part alone.
 */
public final class SitemapXml {
  /**
   * What a file may hold.
   *
   * @param urls at most 50,000 by the protocol
   * @param bytes before compression; at most 50 MB by the protocol
   */
  public record Limits(int urls, int bytes) {
    /** A function's answer is 6 MB at most, and some who ask take no compressed one. */
    public static final Limits OF_A_FUNCTION = new Limits(50_000, 5_000_000);
  }

  static final String NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9";
  private static final List<String> FIXED =
      List.of(
          OwnAddress.CONTACT, OwnAddress.SITE_MAP, OwnAddress.ACCESSIBILITY, OwnAddress.PRIVACY);

  private final Site site;
  private final List<TthcYear> years;
  private final Limits limits;
  private final XmlText xml = UrlSet.opened();
  private final List<UrlSet> parts = new ArrayList<>();
  private final Map<Slug, Instant> changedSections = new HashMap<>();
  private @Nullable Instant changed;

  /**
   * One without articles yet.
   *
   * @param years with TTHC reports
   */
  public SitemapXml(Site site, List<TthcYear> years, Limits limits) {
    this.site = site;
    this.years = List.copyOf(years);
    this.limits = limits;
    xml.taken(); // what is before the first address
  }

  /** An article that readers may see, and that came out after those added before. */
  public void add(Headline article) {
    var at = article.changedAt();
    changed = changed == null || at.isAfter(changed) ? at : changed;
    changedSections.merge(article.section(), at, (a, b) -> a.isAfter(b) ? a : b);
    var url =
        url(
            OwnAddress.article(article.slug()),
            at,
            article.image() == null ? null : article.image().url());
    if (parts.isEmpty() || !parts.getLast().hasRoomFor(1, url.length)) {
      parts.add(new UrlSet(limits));
    }
    parts.getLast().add(url, at);
  }

  /** All of it; where that is too much, the addresses of its parts. */
  public byte[] document() {
    var own = own();
    if (parts.isEmpty()) {
      return own.document();
    }
    return parts.size() == 1 && own.hasRoomFor(parts.getFirst())
        ? own.documentWith(parts.getFirst())
        : index(own);
  }

  /** One part; empty where there are not so many. */
  public Optional<byte[]> part(int number) {
    if (number == 0) {
      return Optional.of(own().document());
    }
    return number <= parts.size()
        ? Optional.of(parts.get(number - 1).document())
        : Optional.empty();
  }

  private UrlSet own() {
    var own = new UrlSet(limits);
    own.add(url("/", changed, null), changed);
    for (var section : site.sections()) {
      var at = changedSections.get(section.slug());
      own.add(url(OwnAddress.section(section.slug()), at, null), at);
    }
    for (var year : years) {
      var at = year.newest().map(TthcReport::updatedAt).orElse(null);
      own.add(url(OwnAddress.tthc(year.year()), at, null), at);
    }
    FIXED.forEach(path -> own.add(url(path, null, null), null));
    return own;
  }

  private byte[] url(String path, @Nullable Instant at, @Nullable String image) {
    xml.open("url");
    located(xml, path, at);
    if (image != null) {
      xml.open("image:image").text("image:loc", OwnAddress.canonical(site, image)).close();
    }
    return xml.close().taken();
  }

  private byte[] index(UrlSet own) {
    var index = XmlText.document().open("sitemapindex", "xmlns", NAMESPACE);
    part(index, 0, own);
    for (var number = 1; number <= parts.size(); number++) {
      part(index, number, parts.get(number - 1));
    }
    return index.close().taken();
  }

  private void part(XmlText index, int number, UrlSet part) {
    index.open("sitemap");
    located(index, "/sitemap/" + number + ".xml", part.changed());
    index.close();
  }

  private void located(XmlText to, String path, @Nullable Instant at) {
    to.text("loc", OwnAddress.canonical(site, path));
    if (at != null) {
      to.text("lastmod", Moment.of(at, site.zone()).machine());
    }
  }
}
