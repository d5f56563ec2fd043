package vn.congxa.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.congxa.content.Figure;
import vn.congxa.content.Slug;
import vn.congxa.pages.feed.SitemapXml;
import vn.congxa.site.Site;

class SitemapXmlTest {
  private static final String HOST = "https://anbinhdong.example.vn";
  private static final SitemapXml.Limits FEW = new SitemapXml.Limits(20, 5_000_000);

  @Test
  void a_small_site_is_one_file_of_its_own_pages_and_all_articles() {
    var xml = map(Samples.site(), 2, FEW).document();

    assertThat(faults(xml)).isEmpty();
    assertThat(XmlSchemas.of(xml).texts("loc"))
        .containsExactly(
            HOST + "/",
            HOST + "/chuyen-muc/tin-tuc",
            HOST + "/chuyen-muc/thong-bao",
            HOST + "/chuyen-muc/nong-nghiep-moi-truong",
            HOST + "/chuyen-muc/van-hoa-xa-hoi",
            HOST + "/tthc/2025",
            HOST + "/tthc/2026",
            HOST + "/lien-he",
            HOST + "/so-do-trang",
            HOST + "/kha-nang-tiep-can",
            HOST + "/quyen-rieng-tu",
            HOST + "/bai-viet/bai-0",
            HOST + "/bai-viet/bai-1");
    assertThat(XmlSchemas.of(xml).texts("image:loc")).containsExactly(HOST + Samples.FIGURE.url());
    assertThat(XmlSchemas.of(xml).texts("lastmod").getFirst())
        .isEqualTo("2026-03-02T08:15:09+07:00");
  }

  @Test
  void a_site_without_articles_has_a_map_too() {
    var map = map(Samples.site(), 0, FEW);

    assertThat(faults(map.document())).isEmpty();
    assertThat(map.part(1)).isEmpty();
  }

  @Test
  void a_larger_site_is_an_index_of_parts_that_hold_everything_once() {
    var map = map(Samples.site(), 45, FEW);
    var index = map.document();

    assertThat(XmlSchemas.faults(index, "sitemap.xsd")).isEmpty();
    assertThat(XmlSchemas.of(index).texts("loc"))
        .containsExactly(
            HOST + "/sitemap/0.xml",
            HOST + "/sitemap/1.xml",
            HOST + "/sitemap/2.xml",
            HOST + "/sitemap/3.xml");
    var articles = new ArrayList<String>();
    for (var number = 1; number <= 3; number++) {
      var part = map.part(number).orElseThrow();
      assertThat(faults(part)).isEmpty();
      articles.addAll(XmlSchemas.of(part).texts("loc"));
    }
    assertThat(articles)
        .containsExactlyElementsOf(
            IntStream.range(0, 45).mapToObj(i -> HOST + "/bai-viet/bai-" + i).toList());
    assertThat(map.part(4)).isEmpty();
    assertThat(faults(map.part(0).orElseThrow())).isEmpty();
  }

  @Test
  void new_articles_leave_full_parts_as_they_were() {
    var before = map(Samples.site(), 45, FEW);
    var after = map(Samples.site(), 90, FEW);

    for (var number = 1; number <= 2; number++) {
      assertThat(after.part(number)).hasValue(before.part(number).orElseThrow());
    }
  }

  @Test
  void no_part_has_more_bytes_than_it_may() {
    var limits = new SitemapXml.Limits(50_000, 2_000);
    var map = map(Samples.site(), 45, limits);

    var number = 1;
    for (; map.part(number).isPresent(); number++) {
      assertThat(map.part(number).orElseThrow()).hasSizeLessThanOrEqualTo(2_000);
    }
    assertThat(number).isGreaterThan(4);
  }

  @Test
  void a_full_part_fits_into_a_functions_answer_in_whatever_form() {
    var map = new SitemapXml(Samples.site(), List.of(), SitemapXml.Limits.OF_A_FUNCTION);
    var random = new Random(7);
    for (var i = 0; i < 25_000; i++) {
      map.add(Samples.article(slug(random), "x", figure(random), "").headline());
    }

    var part = map.part(1).orElseThrow();
    assertThat(map.part(2)).isPresent();
    assertThat(part).hasSizeBetween(4_900_000, 5_000_000);
    // As text inside of JSON, where a quote and a line's end take two bytes.
    var text = new String(part, StandardCharsets.UTF_8);
    var escaped = text.chars().filter(c -> c == '"' || c == '\n').count();
    assertThat(part.length + escaped).isLessThan(6 * 1024 * 1024);
    assertThat(Page.compressed(text) * 4 / 3).isLessThan(6 * 1024 * 1024);
  }

  @Test
  void hostile_text_is_of_no_concern() {
    var map = new SitemapXml(Hostile.site(), List.of(), FEW);
    map.add(Hostile.article().headline());

    assertThat(faults(map.document())).isEmpty();
  }

  private static SitemapXml map(Site site, int articles, SitemapXml.Limits limits) {
    var map = new SitemapXml(site, List.of(Samples.year(2025), Samples.year(2026)), limits);
    Samples.headlines(articles).forEach(map::add);
    return map;
  }

  private static List<String> faults(byte[] xml) {
    return XmlSchemas.faults(xml, "sitemap.xsd", "image.xsd");
  }

  private static Slug slug(Random random) {
    var letters = new StringBuilder();
    while (letters.length() < 70) {
      letters.append((char) ('a' + random.nextInt(26)));
    }
    return new Slug(letters.toString());
  }

  private static Figure figure(Random random) {
    var hash = String.format(Locale.ROOT, "%016x%016x", random.nextLong(), random.nextLong());
    return new Figure("an-binh-dong." + hash + ".jpg", "x", null, 1, 1);
  }
}
