package vn.congxa.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import vn.congxa.content.Figure;
import vn.congxa.content.Headline;
import vn.congxa.content.MapPart;
import vn.congxa.content.Slug;
import vn.congxa.pages.feed.SitemapXml;
import vn.congxa.tthc.TthcNewest;

class SitemapXmlTest {
  private static final String HOST = "https://anbinhdong.example.vn";
  private static final YearMonth MARCH = YearMonth.of(2026, 3);
  private static final Instant LATER = Instant.parse("2030-01-01T00:00:00Z");

  @Test
  void the_pages_that_are_no_articles_are_in_a_file_of_their_own() {
    var report = Samples.year(2026).newest();
    var xml = SitemapXml.pages(Samples.site(), new TthcNewest(report, List.of(2025, 2026), 1));

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
            HOST + "/quyen-rieng-tu");
    assertThat(XmlSchemas.of(xml).texts("lastmod")).hasSize(1);
    var none = new TthcNewest(Optional.empty(), List.of(), 0);
    assertThat(faults(SitemapXml.pages(Samples.site(), none))).isEmpty();
  }

  @Test
  void the_articles_of_a_month_are_told_with_their_pictures() {
    var part = MapPart.of(MARCH, Samples.headlines(2)).getFirst();
    var xml = SitemapXml.articles(Samples.site(), part.due(LATER));

    assertThat(faults(xml)).isEmpty();
    assertThat(XmlSchemas.of(xml).texts("loc"))
        .containsExactly(HOST + "/bai-viet/bai-0", HOST + "/bai-viet/bai-1");
    assertThat(XmlSchemas.of(xml).texts("image:loc")).containsExactly(HOST + Samples.FIGURE.url());
  }

  @Test
  void the_index_names_every_file_in_which_something_is_out() {
    var parts = MapPart.of(MARCH, Samples.headlines(2));
    var first = parts.getFirst().summary();
    var index = SitemapXml.index(Samples.site(), List.of(first), first.first());

    assertThat(XmlSchemas.faults(index, "sitemap.xsd")).isEmpty();
    assertThat(XmlSchemas.of(index).texts("loc"))
        .containsExactly(HOST + "/sitemap/0.xml", HOST + "/sitemap/2026-03.xml");
    var before = SitemapXml.index(Samples.site(), List.of(first), first.first().minusSeconds(1));
    assertThat(XmlSchemas.of(before).texts("loc")).containsExactly(HOST + "/sitemap/0.xml");
  }

  @Test
  void a_month_of_very_many_articles_is_told_in_parts() {
    var random = new Random(7);
    var cards = new ArrayList<Headline>();
    for (var i = 0; i < 2_500; i++) {
      cards.add(Samples.article(slug(random), "x", figure(random), "").headline());
    }

    var parts = MapPart.of(MARCH, cards);

    assertThat(parts)
        .extracting(part -> part.name().wire())
        .containsExactly("2026-03", "2026-03-2", "2026-03-3");
    assertThat(parts).flatExtracting(MapPart::entries).hasSize(2_500);
    var xml = SitemapXml.articles(Samples.site(), parts.getFirst().due(LATER));
    assertThat(xml).hasSizeLessThan(1_000_000);
    assertThat(Page.compressed(new String(xml, StandardCharsets.UTF_8))).isLessThan(200_000);
  }

  @Test
  void a_parts_name_is_read_as_it_is_written_and_no_other_is_one() {
    for (var name : new String[] {"2026-03", "2026-12-2", "2026-01-9999"}) {
      assertThat(MapPart.Name.of(name).map(MapPart.Name::wire)).contains(name);
    }
    for (var other : new String[] {"", "9999", "2026-13", "2026-00", "2026-03-1", "2026-3", "0"}) {
      assertThat(MapPart.Name.of(other)).as(other).isEmpty();
    }
  }

  @Test
  void hostile_text_is_of_no_concern() {
    var part = MapPart.of(MARCH, List.of(Hostile.article().headline())).getFirst();

    assertThat(faults(SitemapXml.articles(Hostile.site(), part.due(LATER)))).isEmpty();
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
