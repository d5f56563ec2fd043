package vn.congxa.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import vn.congxa.content.Article;
import vn.congxa.content.Figure;
import vn.congxa.content.Slug;
import vn.congxa.http.Language;
import vn.congxa.pages.view.ArticlePage;
import vn.congxa.pages.view.HeadFactory;
import vn.congxa.pages.view.ListPart;
import vn.congxa.pages.view.Neighbours;
import vn.congxa.pages.view.TthcPage;

/** What a program learns of a page without reading it. */
class HeadFactoryTest extends HeadCase {
  @Test
  void every_kind_of_page_carries_dublin_core() {
    for (var page : List.of(home(site), section(), article(site), tthc())) {
      for (var name :
          List.of(
              "DC.title",
              "DC.creator",
              "DC.date",
              "DC.description",
              "DC.publisher",
              "DC.identifier",
              "DC.language",
              "dcterms.modified")) {
        assertThat(page.select("meta[name=" + name + "]").eachAttr("content"))
            .as(page.title() + " " + name)
            .singleElement()
            .asString()
            .isNotBlank();
      }
      assertThat(meta(page, "DC.identifier"))
          .isEqualTo(page.select("link[rel=canonical]").attr("href"));
    }
    assertThat(meta(section(), "DC.subject")).isEqualTo("Tin hoạt động");
    assertThat(meta(article(site), "DC.subject")).isEqualTo("Tin hoạt động");
    assertThat(meta(home(site), "DC.creator")).isEqualTo(site.name());
    assertThat(meta(tthc(), "DC.date")).isEqualTo("2026-10-02T05:54:59+07:00");
  }

  @Test
  void a_page_leads_to_its_feeds_and_a_section_to_its_own_first() {
    assertThat(feeds(home(site))).containsExactly("/rss.xml", "/atom.xml");
    assertThat(feeds(section()))
        .containsExactly(
            "/chuyen-muc/tin-tuc/rss.xml", "/chuyen-muc/tin-tuc/atom.xml", "/rss.xml", "/atom.xml");
  }

  @Test
  void an_article_without_a_lead_is_described_by_its_title() {
    var plain = Samples.article(new Slug("a"), "Lịch tiêm phòng", null, "");
    var page =
        page(
            Templates.article(
                ArticlePage.of(withoutLead(plain), Neighbours.NONE, site, Samples.around())));

    for (var name : List.of("description", "DC.description")) {
      assertThat(meta(page, name)).isEqualTo("Lịch tiêm phòng");
    }
    assertThat(property(page, "og:description")).isEqualTo("Lịch tiêm phòng");
  }

  @Test
  void an_article_without_a_lead_is_described_by_how_it_begins_and_shown_by_its_first_picture() {
    var plain = withoutLead(Samples.article(new Slug("a"), "Lịch tiêm", null, "<p>Từ 7 giờ.</p>"));
    var shown =
        new Article(
            plain.slug(),
            plain.section(),
            plain.title(),
            "",
            plain.body(),
            null,
            plain.author(),
            null,
            plain.publishedAt(),
            plain.status(),
            null,
            plain.updatedAt(),
            1,
            List.of(new Figure("x.0a.png", "Trạm", null, 900, 600, List.of(640))),
            List.of(),
            List.of(),
            List.of());
    var page =
        page(Templates.article(ArticlePage.of(shown, Neighbours.NONE, site, Samples.around())));

    assertThat(meta(page, "description")).isEqualTo("Từ 7 giờ.");
    assertThat(property(page, "og:description")).isEqualTo("Từ 7 giờ.");
    assertThat(property(page, "og:image")).isEqualTo(HOST + "/media/x.0a.640.jpg");
    assertThat(property(page, "og:image:alt")).isEqualTo("Trạm");
    assertThat(meta(page, "twitter:card")).isEqualTo("summary_large_image");
    assertThat(page.select("article > figure")).isEmpty();
  }

  @Test
  void an_article_is_shown_elsewhere_with_its_picture_and_how_large_that_is() {
    var figure = new Figure("x.0a.webp", "Ảnh", null, 2_000, 1_000, List.of(640, 1_280));
    var shown = Samples.article(new Slug("a"), "A", figure, "");
    var page =
        page(Templates.article(ArticlePage.of(shown, Neighbours.NONE, site, Samples.around())));

    assertThat(property(page, "og:image")).isEqualTo(HOST + "/media/x.0a.1280.jpg");
    assertThat(property(page, "og:image:width")).isEqualTo("1280");
    assertThat(property(page, "og:image:height")).isEqualTo("640");
    assertThat(meta(page, "twitter:card")).isEqualTo("summary_large_image");
    assertThat(meta(home(site), "twitter:card")).isEqualTo("summary");
  }

  @Test
  void english_changes_our_words_and_none_of_the_communes() {
    var head = HeadFactory.section(site, site.sections().getFirst(), part, Language.ENGLISH);

    assertThat(head.description()).startsWith("News in the section Tin hoạt động.");
    assertThat(head.title()).isEqualTo("Tin hoạt động – " + site.name());
    assertThat(head.linkedData()).contains("\"Home\"");
  }

  @Test
  void a_page_that_moves_has_no_address_to_be_known_by() {
    var older = new ListPart(Samples.headlines(3), null, true, null);

    var head = HeadFactory.home(site, older, Language.VIETNAMESE);

    assertThat(head.canonical()).isNull();
    assertThat(head.title()).isEqualTo("Tin cũ hơn – " + site.name());
  }

  private Document tthc() {
    var year = Samples.year(2026);
    return page(Templates.tthc(TthcPage.of(year, List.of(year.year()), site, Samples.around())));
  }

  private static List<String> feeds(Document page) {
    return page.select("link[rel=alternate]").eachAttr("href");
  }

  private static String meta(Document page, String name) {
    return page.select("meta[name=" + name + "]").attr("content");
  }

  private static String property(Document page, String name) {
    return page.select("meta[property=" + name + "]").attr("content");
  }
}
