package vn.congxa.pages.feed;

import java.io.ByteArrayOutputStream;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The addresses of one file of a site map. */
final class UrlSet {
  private static final byte[] HEAD = opened().taken();
  private static final byte[] TAIL = tail();

  private final SitemapXml.Limits limits;
  private final ByteArrayOutputStream urls = new ByteArrayOutputStream();
  private int count;
  private @Nullable Instant changed;

  UrlSet(SitemapXml.Limits limits) {
    this.limits = limits;
  }

  /** A document in which only addresses are missing. */
  static XmlText opened() {
    return XmlText.document()
        .open(
            "urlset",
            "xmlns",
            SitemapXml.NAMESPACE,
            "xmlns:image",
            "http://www.google.com/schemas/sitemap-image/1.1");
  }

  boolean hasRoomFor(int more, int bytes) {
    return count + more <= limits.urls()
        && HEAD.length + urls.size() + bytes + TAIL.length <= limits.bytes();
  }

  boolean hasRoomFor(UrlSet other) {
    return hasRoomFor(other.count, other.urls.size());
  }

  void add(byte[] url, @Nullable Instant at) {
    urls.writeBytes(url);
    count++;
    if (at != null && (changed == null || at.isAfter(changed))) {
      changed = at;
    }
  }

  @Nullable Instant changed() {
    return changed;
  }

  byte[] document() {
    return documentWith(new UrlSet(limits));
  }

  /** This and what another holds, as one. */
  byte[] documentWith(UrlSet other) {
    var all = new ByteArrayOutputStream(HEAD.length + urls.size() + other.urls.size() + 16);
    all.writeBytes(HEAD);
    all.writeBytes(urls.toByteArray());
    all.writeBytes(other.urls.toByteArray());
    all.writeBytes(TAIL);
    return all.toByteArray();
  }

  private static byte[] tail() {
    var xml = opened();
    xml.taken();
    return xml.close().taken();
  }
}
