package vn.congxa.searcharticles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;
import static vn.congxa.finding.FindingPortal.NEWS;
import static vn.congxa.finding.FindingPortal.NOON;
import static vn.congxa.finding.FindingPortal.SITE;
import static vn.congxa.finding.SampleArticles.article;

import java.util.List;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import vn.congxa.content.Article;
import vn.congxa.content.Place;
import vn.congxa.content.Slug;
import vn.congxa.projection.Projection;
import vn.congxa.projection.ProjectionStores;
import vn.congxa.testing.Event;

class SearchPagesIT extends SearchCase {
  @Test
  void before_anything_is_looked_for_there_is_a_form_with_one_box() {
    var answer = page().to(handler);
    var page = Jsoup.parse(answer.text());

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.header("cache-control")).isEqualTo("public, max-age=30");
    assertThat(page.select("h1").text()).isEqualTo("Tìm kiếm");
    assertThat(page.select("form[role=search] input[name=q]")).hasSize(1);
    assertThat(page.select("form select[name=section] option").eachAttr("value"))
        .containsExactly("", "tin-tuc", "dat-dai");
    assertThat(page.select("link[rel=canonical]")).isEmpty();
    assertThat(answer.header("x-robots-tag")).isEqualTo("noindex");
  }

  @Test
  void what_is_found_is_shown_with_the_words_in_the_box() {
    portal.publish(SITE, article("tiem", "Lịch tiêm chủng", "Trạm y tế tiêm từ thứ Hai"));

    var page = read(page().query("q", "  tiêm  ").query("from", "2026-02-01"));

    assertThat(page.select("h1").text()).isEqualTo("Kết quả tìm “tiêm”");
    assertThat(page.select("#q").val()).isEqualTo("tiêm");
    assertThat(page.select("#from").val()).isEqualTo("2026-02-01");
    assertThat(page.select(".said").eachText()).containsExactly("Tìm thấy 1 bài viết.");
    assertThat(page.select(".found h3 a").attr("href")).isEqualTo("/bai-viet/tiem");
    assertThat(page.select(".found h3 a").html()).isEqualTo("Lịch <mark>tiêm</mark> chủng");
    assertThat(page.select(".found time").attr("datetime")).startsWith("2026-02-28T12:00");
    assertThat(page.select(".paging")).isEmpty();
  }

  @Test
  void where_it_is_not_exactly_what_was_asked_the_page_says_so() {
    portal.publish(SITE, article("tiem", "Lịch tiêm chủng", "Trạm y tế"));

    assertThat(read(page().query("q", "tiêm chunng")).select(".said").eachText())
        .first(STRING)
        .contains("gần giống");
    assertThat(read(page().query("q", "tiêm ngựa")).select(".said").eachText())
        .first(STRING)
        .contains("một phần");
  }

  @Test
  void who_finds_nothing_gets_sections_the_newest_and_the_search_without_its_filters() {
    portal.publish(SITE, article("tiem", "Lịch tiêm chủng", "Trạm y tế"));
    var stores = ProjectionStores.of(portal.db().client(), portal.table());
    new Projection(stores, portal.clock())
        .changed(SITE, List.of(Place.ofArticle(new Slug("tiem"))));

    var page = read(page().query("q", "con bò").query("section", "dat-dai").query("lang", "vi"));

    assertThat(page.select(".said").eachText()).first().isEqualTo("Không tìm thấy bài viết nào.");
    assertThat(page.select("main a[href=/tim-kiem?q=con%20b%C3%B2]")).hasSize(1);
    assertThat(page.select(".after a[href=/chuyen-muc/dat-dai]")).hasSize(1);
    assertThat(page.select(".after .card a").eachAttr("href")).contains("/bai-viet/tiem");
    assertThat(page.select("option[selected]").val()).isEqualTo("dat-dai");
  }

  @Test
  void what_does_not_fit_is_on_the_next_page_in_the_same_language() {
    portal.publish(
        SITE,
        IntStream.range(0, 15)
            .mapToObj(i -> article("bai-" + i, NEWS, "Họp dân", "Nhà", NOON.minusSeconds(1 + i)))
            .toArray(Article[]::new));

    var first = read(page().query("q", "họp").query("lang", "en"));
    var next = first.select("a[rel=next]").attr("href");
    assertThat(first.select("h1").text()).isEqualTo("Results for “họp”");
    assertThat(first.select(".found article")).hasSize(10);
    assertThat(next).startsWith("/tim-kiem?").contains("lang=en", "q=h%E1%BB%8Dp", "cursor=");

    var cursor = next.replaceAll(".*cursor=([^&]*).*", "$1");
    var second = read(page().query("q", "họp").query("lang", "en").query("cursor", cursor));
    assertThat(second.select(".found article")).hasSize(5);
    assertThat(second.select(".paging")).isEmpty();
    assertThat(second.select(".switch").attr("href")).contains("cursor=", "q=h");
  }

  @Test
  void a_cursor_that_is_not_ours_leads_back_to_the_first_page() {
    portal.publish(SITE, article("tiem", "Lịch tiêm chủng", "Trạm y tế"));

    var answer = page().query("q", "tiêm").query("cursor", "made-up").to(handler);

    assertThat(answer.status()).isEqualTo(400);
    assertThat(Jsoup.parse(answer.text()).select(".problem a").attr("href")).isEqualTo("/tim-kiem");
  }

  private Document read(Event event) {
    var answer = event.to(handler);
    assertThat(answer.status()).isEqualTo(200);
    return Jsoup.parse(answer.text());
  }
}
