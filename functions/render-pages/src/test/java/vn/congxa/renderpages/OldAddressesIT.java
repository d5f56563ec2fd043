package vn.congxa.renderpages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import vn.congxa.site.OldAddress;
import vn.congxa.site.RedirectStore;
import vn.congxa.testing.CapacityMeter;
import vn.congxa.testing.Event;
import vn.congxa.testing.TestAnswer;
import vn.congxa.testing.TestClients;

/** The ways from addresses that an earlier portal had, or that others wrote amiss. */
class OldAddressesIT extends PagesCase {
  @Test
  void a_former_address_leads_to_where_it_is_now_with_its_query_or_without() {
    redirect(
        "/default.aspx?id=318&tabid=1024", "/bai-viet/ngay-hoi-dinh-dong-dong-vui-dung-nep-xua");
    redirect("/tin tức/lũ.html", "/chuyen-muc/tin-tuc");
    redirect("/xa", "https://example.vn/xã");

    assertMoved(sample("former-address"), "/bai-viet/ngay-hoi-dinh-dong-dong-vui-dung-nep-xua");
    assertMoved(
        Event.of("$default", "/tin tức/lũ.html").query("x", "1").to(pages), "/chuyen-muc/tin-tuc");
    assertMoved(Event.of("$default", "/xa").to(pages), "https://example.vn/x%C3%A3");
    assertMoved(
        Event.sample("render-pages.former-address.json").query("utm_source", "zalo").to(pages),
        "/bai-viet/ngay-hoi-dinh-dong-dong-vui-dung-nep-xua");
  }

  @Test
  void the_front_pages_path_leads_on_where_its_query_named_a_page_once() {
    assertThat(sample("former-front").status()).isEqualTo(200);

    redirect("/?p=12", "/bai-viet/ngay-hoi-dinh-dong-dong-vui-dung-nep-xua");

    assertMoved(sample("former-front"), "/bai-viet/ngay-hoi-dinh-dong-dong-vui-dung-nep-xua");
    assertThat(Event.of("GET /", "/").query("lang", "en").to(pages).status()).isEqualTo(200);
  }

  @Test
  void an_address_shaped_like_ours_leads_on_where_nothing_of_ours_is() {
    var to = "/bai-viet/ngay-hoi-dinh-dong-dong-vui-dung-nep-xua";
    redirect("/bai-viet/ngay-hoi-318.html", to);
    redirect("/chuyen-muc/tin-cu", "/chuyen-muc/tin-tuc");
    redirect("/bai-viet/ngay-hoi-dinh-dong-dong-vui-dung-nep-xua", "/");

    assertMoved(at("GET /bai-viet/{slug}", "slug", "ngay-hoi-318.html"), to);
    assertMoved(at("GET /chuyen-muc/{section}", "section", "tin-cu"), "/chuyen-muc/tin-tuc");
    assertThat(at("GET /bai-viet/{slug}", "slug", to.substring(10)).status()).isEqualTo(200);
  }

  @Test
  void an_address_that_leads_to_itself_leads_nowhere() {
    redirect("/vong", "/vong");
    redirect("/tron", "/Tron/");

    assertThat(Event.of("$default", "/vong").to(pages).status()).isEqualTo(404);
    assertThat(Event.of("$default", "/tron").to(pages).status()).isEqualTo(404);
  }

  @Test
  void a_former_address_is_known_however_others_wrote_it() {
    var to = "/chuyen-muc/tin-tuc";
    redirect(OldAddress.normal("/Xem.aspx?Muc=7&So=12"), to);
    redirect(OldAddress.normal("/tin-tức/lũ"), to);

    assertMoved(
        Event.of("$default", "/XEM.aspx").query("SO", "12").query("muc", "7").to(pages), to);
    assertMoved(
        Event.of("$default", "/xem.aspx/")
            .query("muc", "7")
            .query("amp;so", "12")
            .query("gidzl", "x")
            .query("mibextid", "y")
            .to(pages),
        to);
    assertMoved(Event.of("$default", "/Tin-Tu\u031b\u0301c/lu\u0303/").to(pages), to);
    assertMoved(Event.of("$default", "/tin-tức/lũ).").to(pages), to);
  }

  @Test
  void a_page_of_ours_is_known_in_capitals_with_a_slash_and_with_what_closed_a_sentence() {
    var article = "/bai-viet/ngay-hoi-dinh-dong-dong-vui-dung-nep-xua";
    assertMoved(Event.of("$default", "/tthc/").to(pages), "/tthc");
    assertMoved(
        Event.of("$default", article + "/").query("lang", "en").to(pages), article + "?lang=en");
    assertMoved(Event.of("$default", article.toUpperCase(Locale.ROOT)).to(pages), article);
    assertMoved(at("GET /bai-viet/{slug}", "slug", article.substring(10) + ")"), article);
  }

  @Test
  void what_cannot_be_a_former_address_is_not_looked_up() {
    redirect("/api/cu", "/");
    var meter = new CapacityMeter();
    var watched = portal.handler(TestClients.watched(portal.db(), meter));
    Event.of("$default", "/cu").to(watched);

    for (var path : new String[] {"/api/cu", "/" + "a".repeat(1_024), "/" + "ế".repeat(400)}) {
      meter.reset();
      assertThat(Event.of("$default", path).to(watched).status()).isEqualTo(404);
      assertThat(gets(meter)).as(path).isZero();
    }
    meter.reset();
    Event.of("GET /", "/").query("utm_source", "x").query("q", "x").to(watched);
    assertThat(gets(meter)).isZero();
    Event.of("$default", "/cu").query("id", "1").to(watched);
    assertThat(gets(meter)).isEqualTo(2);
  }

  private TestAnswer at(String route, String name, String value) {
    var path = route.substring(4).replace("{" + name + "}", value);
    return Event.of(route, path).parameter(name, value).to(pages);
  }

  private static long gets(CapacityMeter meter) {
    return meter.costs().stream().filter(cost -> cost.operation().equals("GetItem")).count();
  }

  private void redirect(String from, String to) {
    new RedirectStore(portal.db().client(), portal.db().table("ContentTable"))
        .save("an-binh-dong", from, to);
  }

  private static void assertMoved(TestAnswer answer, String to) {
    assertThat(answer.status()).isEqualTo(301);
    assertThat(answer.header("location")).isEqualTo(to);
    assertThat(Jsoup.parse(answer.text()).text()).isEmpty();
  }
}
