package vn.congxa.renderpages;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import vn.congxa.pages.XmlSchemas;
import vn.congxa.site.OldAddress;
import vn.congxa.site.RedirectStore;
import vn.congxa.testing.CapacityMeter;
import vn.congxa.testing.Event;
import vn.congxa.testing.TestAnswer;
import vn.congxa.testing.TestClients;

/** Feeds, site map, icons and the ways from former addresses, as they are asked for. */
class ProgramsIT {
  private static final String HOST = "https://anbinhdong.example.vn";

  private final PagesPortal portal = new PagesPortal().filled();
  private final RenderPagesHandler pages = portal.handler(portal.db().client());

  @Test
  void a_feed_brings_what_is_public_and_when_it_last_changed() {
    var rss = sample("rss");
    assertThat(rss.header("content-type")).isEqualTo("application/rss+xml; charset=utf-8");
    assertThat(rss.header("cache-control")).isEqualTo("public, max-age=300");
    assertThat(rss.header("last-modified")).isEqualTo("Mon, 02 Mar 2026 01:15:09 GMT");
    assertThat(XmlSchemas.of(bytes(rss)).elements("item")).hasSize(15);
    assertThat(XmlSchemas.faults(bytes(rss), "rss.xsd")).isEmpty();

    var atom = sample("section-atom");
    assertThat(atom.header("content-type")).isEqualTo("application/atom+xml; charset=utf-8");
    assertThat(XmlSchemas.of(bytes(atom)).elements("entry")).hasSize(15);
    assertThat(rss.text() + atom.text()).doesNotContain("chua-den-gio", "da-go");
  }

  @Test
  void who_has_the_feed_already_is_told_so() {
    var tag = sample("atom").header("etag");

    var again = Event.sample("render-pages.atom.json").header("if-none-match", tag).to(pages);

    assertThat(again.status()).isEqualTo(304);
    assertThat(again.bytes()).isEmpty();
  }

  @Test
  void a_feed_takes_one_request_once_the_site_is_known() {
    var meter = new CapacityMeter();
    var watched = portal.handler(TestClients.watched(portal.db(), meter));
    Event.sample("render-pages.rss.json").to(watched);
    meter.reset();

    Event.sample("render-pages.rss.json").to(watched);

    assertThat(meter.costs().stream().map(CapacityMeter.Cost::operation)).containsExactly("Query");
  }

  @Test
  void a_feed_or_a_part_that_is_not_there_is_a_page_that_says_so() {
    for (var unknown :
        new String[] {
          "section-rss-unknown",
          "section-atom-unknown",
          "sitemap-part-unknown",
          "sitemap-part-malformed"
        }) {
      var answer = sample(unknown);
      assertThat(answer.status()).as(unknown).isEqualTo(404);
      assertThat(answer.header("content-type")).startsWith("text/html");
    }
  }

  @Test
  void the_site_map_holds_every_public_article_and_every_year() {
    var map = sample("sitemap");

    assertThat(map.header("content-type")).isEqualTo("application/xml; charset=utf-8");
    assertThat(map.header("cache-control")).isEqualTo("public, max-age=3600");
    assertThat(XmlSchemas.faults(bytes(map), "sitemap.xsd", "image.xsd")).isEmpty();
    assertThat(XmlSchemas.of(bytes(map)).texts("loc"))
        .hasSize(26)
        .contains(
            HOST + "/",
            HOST + "/tthc/2026",
            HOST + "/bai-viet/ngay-hoi-dinh-dong-dong-vui-dung-nep-xua");
    assertThat(XmlSchemas.of(bytes(sample("sitemap-part"))).texts("loc")).hasSize(15);
  }

  @Test
  void the_site_can_stand_among_a_visitors_applications() {
    var manifest = sample("manifest");

    assertThat(manifest.header("content-type")).isEqualTo("application/manifest+json");
    assertThat(manifest.json().path("name").asText())
        .isEqualTo("Trang thông tin điện tử xã An Bình Đông");
    assertThat(manifest.json().path("short_name").asText()).isEqualTo("xã An Bình Đông");
    assertThat(manifest.json().path("icons")).hasSize(3);
    for (var icon : manifest.json().path("icons")) {
      var url = icon.path("src").asText();
      var file = url.substring("/assets/".length());
      var answer = Event.of("GET /assets/{file}", url).parameter("file", file).to(pages);
      assertThat(answer.header("content-type")).isEqualTo("image/png");
      var width = new BigInteger(1, Arrays.copyOfRange(answer.bytes(), 16, 20));
      assertThat(icon.path("sizes").asText()).isEqualTo(width + "x" + width);
    }
    var favicon = sample("favicon");
    assertThat(favicon.header("content-type")).isEqualTo("image/vnd.microsoft.icon");
    assertThat(favicon.bytes()).startsWith(0, 0, 1, 0, 1, 0);
  }

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

  private TestAnswer at(String route, String name, String value) {
    var path = route.substring(4).replace("{" + name + "}", value);
    return Event.of(route, path).parameter(name, value).to(pages);
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

  private static long gets(CapacityMeter meter) {
    return meter.costs().stream().filter(cost -> cost.operation().equals("GetItem")).count();
  }

  private void redirect(String from, String to) {
    new RedirectStore(portal.db().client(), portal.db().table("ContentTable"))
        .save("an-binh-dong", from, to);
  }

  private TestAnswer sample(String name) {
    return Event.sample("render-pages." + name + ".json").to(pages);
  }

  private static byte[] bytes(TestAnswer answer) {
    return answer.text().getBytes(StandardCharsets.UTF_8);
  }

  private static void assertMoved(TestAnswer answer, String to) {
    assertThat(answer.status()).isEqualTo(301);
    assertThat(answer.header("location")).isEqualTo(to);
    assertThat(Jsoup.parse(answer.text()).text()).isEmpty();
  }
}
