package vn.congxa.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import vn.congxa.content.Article;
import vn.congxa.content.Figure;
import vn.congxa.content.Slug;
import vn.congxa.pages.feed.Atom;
import vn.congxa.pages.feed.Feed;
import vn.congxa.pages.feed.Rss;
import vn.congxa.site.Site;

class FeedTest {
  private static final String HOST = "https://anbinhdong.example.vn";

  private final Site site = Samples.site();
  private final Feed all = new Feed(Samples.site(), null, List.of(Samples.article().headline()));
  private final Feed section = new Feed(site, site.sections().getFirst(), Samples.headlines(30));
  private final Feed none = new Feed(Samples.site(), null, List.of());
  private final Feed hostile =
      new Feed(
          Hostile.site(),
          Hostile.site().sections().getFirst(),
          List.of(Hostile.article().headline()));

  @Test
  void every_rss_feed_is_as_its_specification_says() {
    for (var feed : List.of(all, section, none, hostile)) {
      assertThat(XmlSchemas.faults(Rss.of(feed), "rss.xsd")).isEmpty();
    }
  }

  @Test
  void every_atom_feed_is_as_rfc_4287_says() {
    for (var feed : List.of(all, section, none, hostile)) {
      var xml = Atom.of(feed);
      assertThat(XmlSchemas.faults(xml, "atom.xsd")).isEmpty();
      var read = XmlSchemas.of(xml);
      for (var part : read.elements("entry")) {
        var entry = new XmlSchemas(part);
        for (var once : List.of("id", "title", "updated", "published", "author")) {
          assertThat(entry.elements(once)).as(once).hasSize(1);
        }
      }
      assertThat(read.elements("entry")).hasSameSizeAs(feed.items());
    }
  }

  @Test
  void an_rss_item_says_all_that_the_list_knows() {
    var rss = XmlSchemas.of(Rss.of(all));

    assertThat(rss.texts("title")).containsExactly(site.name(), Samples.article().title());
    assertThat(rss.texts("link"))
        .containsExactly(HOST + "/", HOST + "/bai-viet/ngay-hoi-dinh-dong-dong-vui-dung-nep-xua");
    assertThat(rss.texts("language")).containsExactly("vi");
    assertThat(rss.texts("dc:creator")).containsExactly("Trần Văn Lâm");
    assertThat(rss.texts("category")).containsExactly("Tin hoạt động");
    assertThat(rss.texts("pubDate")).containsExactly("Mon, 02 Mar 2026 08:15:09 +0700");
    assertThat(rss.texts("description").getLast()).startsWith("Sáng 2/3");
    assertThat(rss.elements("atom:link").getFirst().getAttribute("href"))
        .isEqualTo(HOST + "/rss.xml");
    var picture = rss.elements("media:content").getFirst();
    assertThat(picture.getAttribute("url")).isEqualTo(HOST + Samples.FIGURE.url());
    assertThat(picture.getAttribute("type")).isEqualTo("image/jpeg");
    assertThat(picture.getAttribute("width")).isEqualTo("1200");
    assertThat(picture.getAttribute("height")).isEqualTo("800");
  }

  @Test
  void an_atom_entry_says_all_that_the_list_knows() {
    var atom = XmlSchemas.of(Atom.of(all));

    assertThat(atom.root().getAttribute("xml:lang")).isEqualTo("vi");
    assertThat(atom.texts("updated"))
        .containsExactly("2026-03-02T08:15:09+07:00", "2026-03-02T08:15:09+07:00");
    assertThat(atom.texts("name")).containsExactly(site.name(), "Trần Văn Lâm");
    assertThat(atom.elements("link").stream().map(link -> link.getAttribute("href")))
        .containsExactly(
            HOST + "/atom.xml",
            HOST + "/",
            HOST + "/bai-viet/ngay-hoi-dinh-dong-dong-vui-dung-nep-xua",
            HOST + Samples.FIGURE.url());
    assertThat(atom.elements("category").getFirst().getAttribute("label"))
        .isEqualTo("Tin hoạt động");
  }

  @Test
  void a_section_has_feeds_of_its_own() {
    assertThat(XmlSchemas.of(Atom.of(section)).elements("link").getFirst().getAttribute("href"))
        .isEqualTo(HOST + "/chuyen-muc/tin-tuc/atom.xml");
    assertThat(XmlSchemas.of(Rss.of(section)).texts("link").getFirst())
        .isEqualTo(HOST + "/chuyen-muc/tin-tuc");
    assertThat(XmlSchemas.of(Atom.of(section)).texts("id").getFirst())
        .isNotEqualTo(XmlSchemas.of(Atom.of(all)).texts("id").getFirst());
  }

  @Test
  void news_stay_the_same_news_when_the_host_changes_and_in_either_form() {
    var moved = new Feed(Samples.site("an-binh-dong", "moi.example.vn"), null, all.items());

    var name = XmlSchemas.of(Rss.of(all)).texts("guid");
    assertThat(XmlSchemas.of(Rss.of(moved)).texts("guid")).isEqualTo(name);
    assertThat(XmlSchemas.of(Atom.of(moved)).texts("id").subList(1, 2)).isEqualTo(name);
    assertThat(XmlSchemas.of(Rss.of(all)).elements("guid").getFirst().getAttribute("isPermaLink"))
        .isEqualTo("false");
    assertThat(name).containsExactly("urn:uuid:8aa6fa31-993a-3879-8d61-32216f9a769e");
  }

  @Test
  void news_stay_the_same_news_when_their_address_changes() {
    var moved = Samples.carrying();

    var name =
        XmlSchemas.of(Rss.of(new Feed(Samples.site(), null, List.of(moved.headline()))))
            .texts("guid");

    var before = Samples.article(new Slug("ten-cu"), moved.title(), null, "");
    assertThat(
            XmlSchemas.of(Rss.of(new Feed(Samples.site(), null, List.of(before.headline()))))
                .texts("guid"))
        .isEqualTo(name);
  }

  @Test
  void an_article_that_was_written_before_it_came_out_is_new_when_it_does() {
    var written = Samples.article();
    var later = written.publishedAt().plus(Duration.ofDays(3));
    var kept =
        new Article(
            new Slug("hen-gio"),
            written.section(),
            written.title(),
            written.lead(),
            "",
            null,
            written.author(),
            null,
            later,
            written.status(),
            null,
            written.updatedAt(),
            1);
    var feed = new Feed(Samples.site(), null, List.of(kept.headline(), written.headline()));

    assertThat(feed.changed()).contains(later);
    assertThat(XmlSchemas.of(Atom.of(feed)).texts("updated").get(1))
        .isEqualTo("2026-03-05T08:15:09+07:00");
  }

  @Test
  void an_item_without_a_lead_says_how_its_text_begins() {
    var plain =
        HeadCase.withoutLead(Samples.article(new Slug("a"), "A", null, "<p>Giá &lt; 5</p>"));
    var feed = new Feed(Samples.site(), null, List.of(plain.headline()));

    assertThat(XmlSchemas.of(Rss.of(feed)).texts("description").getLast()).isEqualTo("Giá &lt; 5");
    assertThat(XmlSchemas.of(Atom.of(feed)).texts("summary")).containsExactly("Giá < 5");
  }

  @Test
  void a_picture_is_sent_as_the_largest_jpeg_that_others_use() {
    var figure = new Figure("x.0a.png", "Ảnh", null, 3_000, 2_001, List.of(320, 640, 1_280, 1_920));
    var article = Samples.article(new Slug("a"), "A", figure, "");

    var picture =
        XmlSchemas.of(Rss.of(new Feed(Samples.site(), null, List.of(article.headline()))))
            .elements("media:content")
            .getFirst();

    assertThat(picture.getAttribute("url")).isEqualTo(HOST + "/media/x.0a.1280.jpg");
    assertThat(picture.getAttribute("type")).isEqualTo("image/jpeg");
    assertThat(picture.getAttribute("width")).isEqualTo("1280");
    assertThat(picture.getAttribute("height")).isEqualTo("854");
  }

  @Test
  void hostile_text_stays_text() {
    var rss = XmlSchemas.of(Rss.of(hostile));
    var atom = XmlSchemas.of(Atom.of(hostile));

    assertThat(rss.texts("title").getLast()).isEqualTo(Hostile.LEFT);
    assertThat(rss.texts("dc:creator")).containsExactly(Hostile.LEFT);
    assertThat(rss.texts("category")).containsExactly(Hostile.LEFT);
    // HTML that is the text, to a reader that prints it as it comes.
    var description = Jsoup.parseBodyFragment(rss.texts("description").getLast());
    assertThat(description.select("body *")).isEmpty();
    assertThat(description.wholeText()).isEqualTo(Hostile.LEFT);
    assertThat(atom.texts("name")).containsExactly(Hostile.LEFT, Hostile.LEFT);
    assertThat(atom.texts("summary")).containsExactly(Hostile.LEFT);
    assertThat(atom.elements("category").getFirst().getAttribute("label")).isEqualTo(Hostile.LEFT);
  }
}
