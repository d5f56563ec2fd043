package vn.congxa.pages.feed;

import java.time.Instant;
import vn.congxa.content.Headline;
import vn.congxa.pages.metadata.SharedImage;
import vn.congxa.pages.view.Moment;
import vn.congxa.site.OwnAddress;

/** A feed as Atom (RFC 4287). */
public final class Atom {
  public static final String FILE = "atom.xml";
  public static final String TYPE = "application/atom+xml; charset=utf-8";

  private static final String HTML = "text/html";

  private Atom() {}

  public static byte[] of(Feed feed) {
    var xml = XmlText.document();
    xml.open("feed", "xmlns", "http://www.w3.org/2005/Atom", "xml:lang", "vi");
    xml.text("id", FeedEntryIds.of(feed));
    xml.text("title", feed.title());
    xml.text("subtitle", feed.description());
    // Required even of a feed in which nothing ever changed.
    xml.text("updated", date(feed, feed.changed().orElse(Instant.EPOCH)));
    xml.empty("link", "rel", "self", "type", "application/atom+xml", "href", feed.self(FILE));
    xml.empty("link", "rel", "alternate", "type", HTML, "href", feed.page());
    person(xml, feed.site().name());
    feed.items().forEach(item -> entry(xml, feed, item));
    return xml.close().taken();
  }

  private static void entry(XmlText xml, Feed feed, Headline item) {
    xml.open("entry");
    xml.text("id", FeedEntryIds.of(feed, item));
    xml.text("title", item.title());
    xml.empty(
        "link",
        "rel",
        "alternate",
        "type",
        HTML,
        "href",
        feed.address(OwnAddress.article(item.slug())));
    var image = SharedImage.of(item.image());
    if (image != null) {
      var url = feed.address(image.path());
      xml.empty(
          "link", "rel", "enclosure", "type", image.type(), "href", url, "title", image.alt());
    }
    xml.text("published", date(feed, item.publishedAt()));
    xml.text("updated", date(feed, item.changedAt()));
    person(xml, item.author());
    var section = feed.site().sectionName(item.section());
    xml.empty("category", "term", item.section().value(), "label", section);
    // RFC 4287, 4.1.2: an entry whose summary would be empty has its title to be known by.
    if (!item.summary().isBlank()) {
      xml.text("summary", item.summary());
    }
    xml.close();
  }

  private static void person(XmlText xml, String name) {
    xml.open("author").text("name", name).close();
  }

  private static String date(Feed feed, Instant instant) {
    return Moment.of(instant, feed.site().zone()).machine();
  }
}
