package vn.congxa.renderpages;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import vn.congxa.pages.XmlSchemas;
import vn.congxa.testing.Event;
import vn.congxa.testing.TestAnswer;

/** Feeds, site map and icons, as they are asked for. */
class ProgramsIT extends PagesCase {
  private static final String HOST = "https://anbinhdong.example.vn";

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
    assertThat(XmlSchemas.faults(bytes(map), "sitemap.xsd")).isEmpty();
    var files = XmlSchemas.of(bytes(map)).texts("loc");
    assertThat(files).containsExactly(HOST + "/sitemap/0.xml", HOST + "/sitemap/2026-03.xml");
    var all = new ArrayList<String>();
    for (var file : files) {
      var part = bytes(Event.of("$default", file.substring(HOST.length())).to(pages));
      assertThat(XmlSchemas.faults(part, "sitemap.xsd", "image.xsd")).isEmpty();
      all.addAll(XmlSchemas.of(part).texts("loc"));
    }
    assertThat(all)
        .hasSize(26)
        .contains(
            HOST + "/",
            HOST + "/tthc/2026",
            HOST + "/bai-viet/ngay-hoi-dinh-dong-dong-vui-dung-nep-xua")
        .doesNotContain(HOST + "/bai-viet/bai-hen-gio");
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

  private static byte[] bytes(TestAnswer answer) {
    return answer.text().getBytes(StandardCharsets.UTF_8);
  }
}
