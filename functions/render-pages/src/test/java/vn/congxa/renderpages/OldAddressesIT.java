package vn.congxa.renderpages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import vn.congxa.testing.CapacityMeter;
import vn.congxa.testing.Event;
import vn.congxa.testing.TestAnswer;
import vn.congxa.testing.TestClients;

/** The ways from addresses that an earlier portal had, or that others wrote amiss. */
class OldAddressesIT extends PagesCase {
  private static final String ARTICLE = "/bai-viet/ngay-hoi-dinh-dong-dong-vui-dung-nep-xua";

  @Test
  void a_former_address_leads_to_where_it_is_now_with_its_query_or_without() {
    portal.lead("/default.aspx?id=318&tabid=1024", ARTICLE);
    portal.lead("/tin tức/lũ.html", "/chuyen-muc/tin-tuc");
    portal.lead("/xa", "https://example.vn/xã");

    assertMoved(sample("former-address"), ARTICLE);
    assertMoved(get("/tin tức/lũ.html").query("x", "1"), "/chuyen-muc/tin-tuc");
    assertMoved(get("/xa"), "https://example.vn/x%C3%A3");
    assertMoved(
        Event.sample("render-pages.former-address.json").query("utm_source", "zalo"), ARTICLE);
  }

  @Test
  void the_front_pages_path_leads_on_where_its_query_named_a_page_once() {
    assertThat(sample("former-front").status()).isEqualTo(200);

    portal.lead("/?p=12", ARTICLE);

    assertMoved(sample("former-front"), ARTICLE);
    assertThat(get("/").query("lang", "en").to(pages).status()).isEqualTo(200);
  }

  @Test
  void an_address_shaped_like_ours_leads_on_where_nothing_of_ours_is() {
    portal.lead("/bai-viet/ngay-hoi-318.html", ARTICLE);
    portal.lead("/bai-viet/ngay-hoi-318", ARTICLE);
    portal.lead("/chuyen-muc/tin-cu", "/chuyen-muc/tin-tuc");
    portal.lead("/tthc/1999", "/tthc");

    assertMoved(get("/bai-viet/ngay-hoi-318.html"), ARTICLE);
    assertMoved(get("/bai-viet/ngay-hoi-318/ban-in"), ARTICLE + "/ban-in");
    assertMoved(get("/chuyen-muc/tin-cu"), "/chuyen-muc/tin-tuc");
    assertMoved(get("/tthc/1999"), "/tthc");
    assertThat(get(ARTICLE).to(pages).status()).isEqualTo(200);
  }

  @Test
  void a_way_to_what_readers_may_not_have_leads_nowhere() {
    portal.lead("/hen", "/bai-viet/bai-hen-gio");
    portal.lead("/go", "/bai-viet/bai-da-go");

    assertThat(get("/hen").to(pages).status()).isEqualTo(404);
    assertThat(get("/go").to(pages).status()).isEqualTo(410);
  }

  @Test
  void a_former_address_is_known_however_others_wrote_it() {
    var to = "/chuyen-muc/tin-tuc";
    portal.lead("/Xem.aspx?Muc=7&So=12", to);
    portal.lead("/tin-tức/lũ", to);

    assertMoved(get("/XEM.aspx").query("SO", "12").query("muc", "7"), to);
    assertMoved(
        get("/xem.aspx/")
            .query("muc", "7")
            .query("amp;so", "12")
            .query("gidzl", "x")
            .query("mibextid", "y"),
        to);
    assertMoved(get("/Tin-Tu\u031b\u0301c/lu\u0303/"), to);
    assertMoved(get("/tin-tức/lũ)."), to);
  }

  @Test
  void a_page_of_ours_is_known_in_capitals_with_a_slash_and_with_what_closed_a_sentence() {
    for (var page :
        new String[] {
          ARTICLE,
          ARTICLE + "/ban-in",
          ARTICLE + "/van-ban.txt",
          "/chuyen-muc/tin-tuc",
          "/chuyen-muc/tin-tuc/rss.xml",
          "/tthc",
          "/tthc/2026",
          "/lien-he",
          "/so-do-trang",
          "/kha-nang-tiep-can",
          "/quyen-rieng-tu",
          "/atom.xml",
          "/sitemap.xml",
        }) {
      for (var end : new String[] {"/", ")", ".", ").", "”"}) {
        assertMoved(get(page + end), page);
      }
      assertMoved(get(page.toUpperCase(Locale.ROOT)), page);
      assertThat(get(page).to(pages).status()).as(page).isEqualTo(200);
    }
    assertMoved(get(ARTICLE + "/").query("lang", "en"), ARTICLE + "?lang=en");
    assertThat(get("/bai-viet/khong-co/").to(pages).status()).isEqualTo(404);
  }

  @Test
  void nothing_leads_to_a_page_that_cannot_be() {
    for (var path :
        new String[] {
          "/tthc/AAA",
          "/tthc/26/",
          "/chuyen-muc/KHONG-CO",
          "/chuyen-muc/TIN TUC/rss.xml",
          "/chuyen-muc/Tin--tuc/atom.xml",
          "/sitemap/2026-13.xml/",
          "/sitemap/A",
          "/assets/PAGE.JS",
        }) {
      assertThat(get(path).to(pages).status()).as(path).isEqualTo(404);
    }
  }

  @Test
  void what_cannot_be_a_former_address_is_not_looked_up() {
    portal.lead("/cu", "/");
    var meter = new CapacityMeter();
    var watched = portal.handler(TestClients.watched(portal.db(), meter));
    get("/cu").to(watched);

    for (var path :
        new String[] {"/api/cu", "/" + "a".repeat(1_024), "/" + "ế".repeat(5_000), "/assets/cu"}) {
      meter.reset();
      assertThat(get(path).to(watched).status()).isEqualTo(404);
      assertThat(meter.requests()).as(path).isZero();
    }
    for (var odd : new String[] {"/cu\u0000", "/a/../b", "/%2F", "/\uD800"}) {
      meter.reset();
      assertThat(get(odd).to(watched).status()).as(odd).isEqualTo(404);
      assertThat(meter.requests()).as(odd).isLessThanOrEqualTo(1);
    }
    meter.reset();
    assertMoved(get("/cu").query("id", "1"), "/");
    assertThat(get("/cu").method("POST").to(watched).status()).isEqualTo(404);
    assertThat(meter.requests()).isZero();
  }

  private static Event get(String path) {
    return Event.of("$default", path);
  }

  private void assertMoved(Event event, String to) {
    assertMoved(event.to(pages), to);
  }

  private static void assertMoved(TestAnswer answer, String to) {
    assertThat(answer.status()).isEqualTo(301);
    assertThat(answer.header("location")).isEqualTo(to);
    assertThat(Jsoup.parse(answer.text()).text()).isEmpty();
  }
}
