package vn.congxa.renderpages;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.congxa.testing.CapacityMeter;
import vn.congxa.testing.Event;
import vn.congxa.testing.TestClients;

/** What each page asks of DynamoDB, panel and counter included. */
class CapacityIT extends PagesCase {
  private static final String ARTICLE = "/bai-viet/ngay-hoi-dinh-dong-dong-vui-dung-nep-xua";

  private final CapacityMeter meter = new CapacityMeter();

  private RenderPagesHandler started() {
    var watched = portal.handler(TestClients.watched(portal.db(), meter));
    Event.of("$default", "/robots.txt").to(watched); // knows the directory and the site
    meter.reset();
    return watched;
  }

  @Test
  void a_page_takes_one_request_at_most() {
    var pages = started();
    for (var path :
        new String[] {
          "/",
          ARTICLE,
          ARTICLE + "/ban-in",
          ARTICLE + "/van-ban.txt",
          "/chuyen-muc/tin-tuc",
          "/chuyen-muc/tin-tuc/rss.xml",
          "/chuyen-muc/tin-tuc/atom.xml",
          "/rss.xml",
          "/atom.xml",
          "/tthc",
          "/tthc/2026",
          "/lien-he",
          "/so-do-trang",
          "/kha-nang-tiep-can",
          "/quyen-rieng-tu",
          "/robots.txt",
          "/manifest.webmanifest",
          "/favicon.ico",
          "/sitemap.xml",
          "/sitemap/0.xml",
          "/sitemap/2026-03.xml",
        }) {
      meter.reset();
      assertThat(Event.of("$default", path).to(pages).status()).as(path).isEqualTo(200);

      assertThat(meter.requests()).as(path).isLessThanOrEqualTo(1);
      assertThat(meter.reads()).as(path).isLessThanOrEqualTo(path.equals("/") ? 4.5 : 3.5);
    }
  }

  @Test
  void what_is_not_there_takes_one_request_at_most() {
    var pages = started();
    for (var path :
        new String[] {
          "/khong-co",
          "/bai-viet/khong-co",
          "/bai-viet/khong-co/ban-in",
          "/bai-viet/khong-co/van-ban.txt",
          "/chuyen-muc/khong-co",
          "/tthc/1999",
          "/sitemap/9999.xml",
          "/sitemap/2031-01.xml",
          "/assets/khong-co.js",
        }) {
      meter.reset();
      assertThat(Event.of("$default", path).query("x", "1").to(pages).status()).isEqualTo(404);
      assertThat(meter.requests()).as(path).isLessThanOrEqualTo(1);
      assertThat(meter.reads()).as(path).isLessThanOrEqualTo(1.5);
      meter.reset();
      assertThat(Event.of("$default", path).to(pages).status()).isEqualTo(404);
      assertThat(meter.requests()).as(path).isLessThanOrEqualTo(1);
      assertThat(meter.reads()).as(path).isLessThanOrEqualTo(1.5);
    }
  }

  @Test
  void an_article_of_years_ago_takes_one_request_and_knows_the_newest_of_its_section() {
    portal.publishUpTo(140);
    var pages = started();

    var page = page(Event.of("$default", "/bai-viet/bai-140").to(pages));

    assertThat(page.select(".related li a").eachText()).contains("Bài bai-1");
    assertThat(meter.requests()).isEqualTo(1);
    assertThat(meter.reads()).isLessThanOrEqualTo(1.5);
  }

  @Test
  void an_article_that_came_out_since_its_neighbours_were_read_stands_before_them() {
    var pages = started();
    portal.publish("bai-moi", -1);

    var page = page(Event.of("$default", "/bai-viet/bai-moi").to(pages));

    assertThat(page.select(".near a[rel=prev]").text()).startsWith("Xã An Bình Đông ra quân");
    assertThat(page.select(".near a[rel=next]")).isEmpty();
    assertThat(meter.requests()).isEqualTo(1);
  }

  @Test
  void a_query_that_may_name_something_else_costs_an_unknown_article_no_more() {
    portal.publishUpTo(140);
    var pages = started();

    var page = page(Event.of("$default", "/bai-viet/bai-140").query("x", "1").to(pages));
    assertThat(page.select(".panel strong").text()).isEqualTo("99,69%");
    assertThat(meter.requests()).isEqualTo(2);

    meter.reset();
    assertThat(Event.of("$default", ARTICLE).query("x", "1").to(pages).status()).isEqualTo(200);
    assertThat(meter.requests()).isEqualTo(1);
  }

  @Test
  void the_first_page_of_a_function_takes_one_request_beside_the_directory() {
    var watched = portal.handler(TestClients.watched(portal.db(), meter));

    assertThat(Event.of("$default", ARTICLE).to(watched).status()).isEqualTo(200);

    assertThat(meter.operations()).containsExactly("BatchGetItem", "BatchGetItem");
  }

  @Test
  void a_later_part_of_a_list_takes_two_requests_at_most() {
    portal.publishUpTo(70);
    var pages = started();
    var next = Event.of("$default", "/chuyen-muc/tin-tuc");
    for (var part = 1; part <= 6; part++) {
      meter.reset();
      var page = page(next.to(pages));
      assertThat(page.select(".card")).as("part " + part).isNotEmpty();
      assertThat(meter.requests()).as("part " + part).isLessThanOrEqualTo(part < 5 ? 1 : 2);
      var href = page.select(".paging a[rel=next]").attr("href");
      next =
          Event.of("$default", "/chuyen-muc/tin-tuc")
              .query("cursor", href.substring(href.indexOf('=') + 1));
    }
  }
}
