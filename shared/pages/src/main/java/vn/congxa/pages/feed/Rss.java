package vn.congxa.pages.feed;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import vn.congxa.content.Headline;
import vn.congxa.pages.metadata.SharedImage;
import vn.congxa.site.OwnAddress;

/** A feed as RSS 2.0, with Dublin Core for authors and Media RSS for pictures. */
public final class Rss {
  public static final String FILE = "rss.xml";
  public static final String TYPE = "application/rss+xml; charset=utf-8";

  private static final DateTimeFormatter RFC_822 =
      DateTimeFormatter.ofPattern("EEE, dd MMM yyyy HH:mm:ss xx", Locale.ENGLISH);

  private Rss() {}

  public static byte[] of(Feed feed) {
    var xml = XmlText.document();
    xml.open(
        "rss",
        "version",
        "2.0",
        "xmlns:atom",
        "http://www.w3.org/2005/Atom",
        "xmlns:dc",
        "http://purl.org/dc/elements/1.1/",
        "xmlns:media",
        "http://search.yahoo.com/mrss/");
    xml.open("channel");
    xml.text("title", feed.title());
    xml.text("link", feed.page());
    xml.text("description", feed.description());
    xml.text("language", "vi");
    feed.changed().ifPresent(at -> xml.text("lastBuildDate", date(feed, at)));
    xml.empty("atom:link", "rel", "self", "type", "application/rss+xml", "href", feed.self(FILE));
    feed.items().forEach(item -> item(xml, feed, item));
    return xml.close().close().taken();
  }

  private static void item(XmlText xml, Feed feed, Headline item) {
    xml.open("item");
    xml.text("title", item.title());
    xml.text("link", feed.address(OwnAddress.article(item.slug())));
    if (!item.summary().isBlank()) {
      // RSS 2.0 has HTML here: what is text is escaped as HTML first, and then as XML.
      xml.text("description", html(item.summary()));
    }
    xml.text("dc:creator", item.author());
    xml.text("category", feed.site().sectionName(item.section()));
    xml.text("guid", FeedEntryIds.of(feed, item), "isPermaLink", "false");
    xml.text("pubDate", date(feed, item.publishedAt()));
    var image = SharedImage.of(item.image());
    if (image != null) {
      // No enclosure: that asks for the size in bytes, which nobody wrote down.
      xml.open(
          "media:content",
          "url",
          feed.address(image.path()),
          "type",
          image.type(),
          "medium",
          "image",
          "width",
          String.valueOf(image.width()),
          "height",
          String.valueOf(image.height()));
      if (!image.alt().isBlank()) {
        xml.text("media:description", image.alt(), "type", "plain");
      }
      xml.close();
    }
    xml.close();
  }

  private static String html(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }

  private static String date(Feed feed, Instant instant) {
    return RFC_822.format(instant.atZone(feed.site().zone()));
  }
}
