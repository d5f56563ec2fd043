package vn.congxa.renderpages;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import vn.congxa.pages.Samples;
import vn.congxa.testing.Event;
import vn.congxa.testing.TestAnswer;

/** One article: to read, to print, to save, and where it was before. */
class ArticlePagesIT {
  private final PagesPortal portal = new PagesPortal().filled();
  private final RenderPagesHandler pages = portal.handler(portal.db().client());

  @Test
  void an_article_is_read_with_its_body_as_it_was_stored() {
    var answer = Event.sample("render-pages.article.json").to(pages);

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.header("content-encoding")).isEqualTo("gzip");
    assertThat(answer.bytes()).hasSizeLessThan(14 * 1024);
    assertThat(answer.text()).contains(Samples.article().body());
    assertThat(answer.header("cache-control"))
        .isEqualTo("public, max-age=60, s-maxage=300, stale-while-revalidate=60");
    assertThat(answer.header("last-modified")).isEqualTo("Mon, 02 Mar 2026 03:15:09 GMT");
  }

  @Test
  void whoever_has_a_page_has_it_though_others_came_since() {
    var first = Event.sample("render-pages.article.json").to(pages);
    portal.visit();

    var again =
        Event.sample("render-pages.article.json")
            .header("if-none-match", first.header("etag"))
            .to(pages);

    assertThat(page(Event.sample("render-pages.article.json").to(pages)).select("dd").text())
        .isNotEqualTo(page(first).select("dd").text());
    assertThat(again.status()).isEqualTo(304);
  }

  @Test
  void an_article_stands_between_its_neighbours() {
    var page = page(article("bai-3"));

    assertThat(page.select(".near a[rel=next]").text()).isEqualTo("Bài bai-2");
    assertThat(page.select(".near a[rel=prev]").text()).isEqualTo("Bài bai-4");
    assertThat(page.select(".related li a").eachText())
        .containsExactly("Bài bai-5", "Bài bai-6", "Bài bai-7");
  }

  @Test
  void the_oldest_articles_lead_to_newer_ones_where_no_older_are_left() {
    assertThat(page(article("bai-13")).select(".related li a").eachText())
        .containsExactly("Bài bai-11", "Bài bai-10", "Bài bai-9");
    assertThat(page(article("bai-14")).select(".related li a").eachText())
        .containsExactly("Bài bai-12", "Bài bai-11", "Bài bai-10");
  }

  @Test
  void an_article_is_saved_as_plain_text() {
    var answer =
        Event.of("GET /bai-viet/{slug}/van-ban.txt", "/bai-viet/bai-3/van-ban.txt")
            .parameter("slug", "bai-3")
            .to(pages);

    assertThat(answer.header("content-type")).isEqualTo("text/plain; charset=utf-8");
    assertThat(answer.header("content-disposition"))
        .isEqualTo("attachment; filename=\"bai-3.txt\"");
    assertThat(answer.text())
        .startsWith("\uFEFFBài bai-3\r\n\r\n")
        .contains("Nội dung.\r\n\r\n", "Nguồn: Báo Ruộng Đồng\r\n\r\n")
        .contains("https://anbinhdong.example.vn/bai-viet/bai-3");
  }

  @Test
  void a_former_address_leads_to_each_kind_of_the_article() {
    portal.move("ten-cu", "ten-moi");
    for (var end : new String[] {"", "/ban-in", "/van-ban.txt"}) {
      var answer =
          Event.of("GET /bai-viet/{slug}" + end, "/bai-viet/ten-cu" + end)
              .parameter("slug", "ten-cu")
              .to(pages);
      assertThat(answer.status()).isEqualTo(301);
      assertThat(answer.header("location")).isEqualTo("/bai-viet/ten-moi" + end);
    }
  }

  @Test
  void a_former_slug_may_be_a_part_of_any_address_and_the_language_stays() {
    for (var slug : new String[] {"viet", "bai", "ban", "van-ban"}) {
      portal.move(slug, slug + "-moi");
      for (var end : new String[] {"", "/ban-in", "/van-ban.txt"}) {
        var answer =
            Event.of("GET /bai-viet/{slug}" + end, "/bai-viet/" + slug + end)
                .parameter("slug", slug)
                .query("lang", "en")
                .to(pages);
        assertThat(answer.header("location"))
            .isEqualTo("/bai-viet/" + slug + "-moi" + end + "?lang=en");
        assertThat(answer.header("cache-control")).isEqualTo("public, max-age=60");
      }
    }
  }

  @Test
  void an_appointed_article_has_changed_when_it_came_out() {
    portal.appoint("bai-viet-truoc", Samples.MORNING);

    var text =
        Event.of("GET /bai-viet/{slug}/van-ban.txt", "/bai-viet/bai-viet-truoc/van-ban.txt")
            .parameter("slug", "bai-viet-truoc")
            .to(pages);
    assertThat(text.header("last-modified")).isEqualTo("Mon, 02 Mar 2026 03:15:09 GMT");
  }

  @Test
  void a_page_has_changed_when_anything_around_its_article_has() {
    var fresh = new PagesPortal().withSite("an-binh-dong", "anbinhdong.example.vn");
    var handler = fresh.handler(fresh.db().client());
    var event = Event.of("GET /bai-viet/{slug}", "/bai-viet/bai-3").parameter("slug", "bai-3");
    fresh.publish("bai-3", 3);
    assertThat(event.to(handler).header("last-modified"))
        .isEqualTo("Sun, 01 Mar 2026 22:15:09 GMT");

    fresh.publish("bai-2", 2);
    assertThat(event.to(handler).header("last-modified"))
        .isEqualTo("Sun, 01 Mar 2026 23:15:09 GMT");

    fresh.alert(PagesPortal.NOW.minusSeconds(60));
    fresh.clock.advance(Duration.ofMinutes(2)); // a site is known for a minute
    assertThat(event.to(handler).header("last-modified"))
        .isEqualTo("Mon, 02 Mar 2026 03:14:09 GMT");

    fresh.report(2026);
    assertThat(event.to(handler).header("last-modified"))
        .isEqualTo("Mon, 02 Mar 2026 03:17:09 GMT");
  }

  @Test
  void an_article_is_hidden_until_its_time_has_come() {
    assertThat(Event.sample("render-pages.article-not-yet.json").to(pages).status()).isEqualTo(404);

    portal.clock.advance(Duration.ofMinutes(1));

    assertThat(Event.sample("render-pages.article-not-yet.json").to(pages).status()).isEqualTo(200);
  }

  private TestAnswer article(String slug) {
    return Event.of("GET /bai-viet/{slug}", "/bai-viet/" + slug).parameter("slug", slug).to(pages);
  }

  private static Document page(TestAnswer answer) {
    return Jsoup.parse(answer.text());
  }
}
