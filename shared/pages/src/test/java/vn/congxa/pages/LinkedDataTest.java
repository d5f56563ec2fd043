package vn.congxa.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import vn.congxa.site.Site;

/** What search engines read of a page: schema.org as JSON. */
class LinkedDataTest extends HeadCase {
  @Test
  void a_commune_is_reached_by_numbers_and_addresses_and_by_nothing_else() {
    assertThat(commune("Chưa có", "Chưa có").has("telephone")).isFalse();
    assertThat(commune("Chưa có", "Chưa có").has("email")).isFalse();
    var two = commune("(+84) 200 000 0000 (máy lẻ 3)", "Xã <a@example.vn>; b@example.vn");
    assertThat(two.path("telephone").asText()).isEqualTo("+84 200 000 0000");
    assertThat(two.path("email").path(1).asText()).isEqualTo("b@example.vn");
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

  private static JsonNode linked(Document page) {
    try {
      var block = page.select("script[type=application/ld+json]").getFirst().data();
      return new ObjectMapper().readTree(block);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
