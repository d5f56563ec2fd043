package vn.congxa.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import vn.congxa.content.Article;
import vn.congxa.content.Figure;
import vn.congxa.content.Slug;
import vn.congxa.http.Language;
import vn.congxa.pages.view.ArticlePage;
import vn.congxa.pages.view.HeadFactory;
import vn.congxa.pages.view.HomePage;
import vn.congxa.pages.view.ListPage;
import vn.congxa.pages.view.ListPart;
import vn.congxa.pages.view.Neighbours;
import vn.congxa.pages.view.TthcPage;
import vn.congxa.site.Site;

/** What a program learns of a page without reading it. */
class HeadFactoryTest {
  private static final String HOST = "https://anbinhdong.example.vn";

  private final Site site = Samples.site();
  private final ListPart part = new ListPart(Samples.headlines(3), null, false, null);

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
  void a_commune_is_reached_by_numbers_and_addresses_and_by_nothing_else() {
    assertThat(commune("Chưa có", "Chưa có").has("telephone")).isFalse();
    assertThat(commune("Chưa có", "Chưa có").has("email")).isFalse();
    var two = commune("(+84) 200 000 0000 (máy lẻ 3)", "Xã <a@example.vn>; b@example.vn");
    assertThat(two.path("telephone").asText()).isEqualTo("+84 200 000 0000");
    assertThat(two.path("email").path(1).asText()).isEqualTo("b@example.vn");
  }

  private JsonNode commune(String phone, String email) {
    var of =
        new Site(
            site.id(),
            site.name(),
            site.hosts(),
            site.zone(),
            "",
            "",
            phone,
            email,
            site.sections(),
            0);
    return linked(home(of)).path("@graph").path(0);
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
  void an_article_is_news_of_the_commune() {
    var data = linked(article(site));
    var news = data.path("@graph").path(0);

    assertThat(data.path("@context").asText()).isEqualTo("https://schema.org");
    assertThat(news.path("@type").asText()).isEqualTo("NewsArticle");
    assertThat(news.path("headline").asText()).isEqualTo(Samples.article().title());
    assertThat(news.path("image").path(0).asText()).isEqualTo(HOST + Samples.FIGURE.url());
    assertThat(news.path("datePublished").asText()).isEqualTo("2026-03-02T08:15:09+07:00");
    assertThat(news.path("dateModified").asText()).isEqualTo("2026-03-02T08:15:09+07:00");
    assertThat(news.path("author").path("name").asText()).isEqualTo("Trần Văn Lâm");
    assertThat(news.path("publisher").path("name").asText()).isEqualTo(site.name());
    assertThat(news.path("articleSection").asText()).isEqualTo("Tin hoạt động");
    assertThat(news.path("inLanguage").asText()).isEqualTo("vi");
    assertThat(news.path("mainEntityOfPage").asText())
        .isEqualTo(HOST + "/bai-viet/ngay-hoi-dinh-dong-dong-vui-dung-nep-xua");
  }

  @Test
  void the_way_from_the_front_page_is_told() {
    var way = linked(article(site)).path("@graph").path(1);

    assertThat(way.path("@type").asText()).isEqualTo("BreadcrumbList");
    assertThat(way.path("itemListElement").findValuesAsText("item"))
        .containsExactly(
            HOST + "/",
            HOST + "/chuyen-muc/tin-tuc",
            HOST + "/bai-viet/ngay-hoi-dinh-dong-dong-vui-dung-nep-xua");
    assertThat(way.path("itemListElement").findValuesAsText("position"))
        .containsExactly("1", "2", "3");
    assertThat(
            linked(section())
                .path("@graph")
                .path(0)
                .path("itemListElement")
                .findValuesAsText("name"))
        .containsExactly("Trang chủ", "Tin hoạt động");
  }

  @Test
  void the_front_page_tells_who_the_commune_is_and_how_to_reach_it() {
    var commune = linked(home(site)).path("@graph").path(0);

    assertThat(commune.path("@type").asText()).isEqualTo("GovernmentOrganization");
    assertThat(commune.path("name").asText()).isEqualTo(site.name());
    assertThat(commune.path("address").asText()).isEqualTo(site.address());
    assertThat(commune.path("telephone").asText()).isEqualTo(site.phone());
    assertThat(commune.path("email").asText()).isEqualTo(site.email());
    assertThat(commune.path("url").asText()).isEqualTo(HOST + "/");
    assertThat(commune.has("sameAs")).isFalse();
  }

  @Test
  void hostile_text_neither_ends_the_element_nor_changes() {
    var article = article(Hostile.site());
    var news = linked(article).path("@graph").path(0);
    assertThat(news.path("headline").asText()).isEqualTo(Hostile.EVIL);
    assertThat(news.path("author").path("name").asText()).isEqualTo(Hostile.EVIL);
    assertThat(news.path("articleSection").asText()).isEqualTo(Hostile.EVIL);

    var commune = linked(home(Hostile.site())).path("@graph").path(0);
    assertThat(commune.path("address").asText()).isEqualTo(Hostile.EVIL);
    assertThat(commune.path("sameAs").size()).isEqualTo(1);

    for (var page : List.of(article, home(Hostile.site()))) {
      assertThat(page.select("script")).hasSize(2);
      assertThat(page.select("script[type=application/ld+json]").getFirst().data())
          .doesNotContain("<", ">", "&", "\u2028", "\u2029");
    }
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

  private Document home(Site of) {
    return page(Templates.home(HomePage.of(of, part.headlines(), null, Samples.around())));
  }

  private Document section() {
    var first = site.sections().getFirst();
    return page(Templates.section(ListPage.section(site, first, part, Samples.around())));
  }

  private static Document article(Site of) {
    var article = of.id().equals("x") ? Hostile.article() : Samples.article();
    return page(Templates.article(ArticlePage.of(article, Neighbours.NONE, of, Samples.around())));
  }

  private Document tthc() {
    var year = Samples.year(2026);
    return page(Templates.tthc(TthcPage.of(year, List.of(year), site, Samples.around())));
  }

  private static Document page(String html) {
    return Jsoup.parse(html);
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

  private static JsonNode linked(Document page) {
    try {
      var block = page.select("script[type=application/ld+json]").getFirst().data();
      return new ObjectMapper().readTree(block);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  static Article withoutLead(Article article) {
    return new Article(
        article.slug(),
        article.section(),
        article.title(),
        "",
        article.body(),
        article.image(),
        article.author(),
        article.source(),
        article.publishedAt(),
        article.status(),
        null,
        article.updatedAt(),
        1);
  }
}
