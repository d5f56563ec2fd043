package vn.congxa.pages.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import vn.congxa.content.Article;
import vn.congxa.content.Figure;
import vn.congxa.content.Slug;
import vn.congxa.content.Status;

class BodyTest {
  private static final String PHOTO = "xa.0123456789abcdef0123456789abcdef";

  @Test
  void a_picture_of_the_site_offers_its_copies_in_the_width_that_the_text_has() {
    var body =
        "<p><img src=\"/media/%s.png\" alt=\"Chợ\" width=\"900\" height=\"600\"></p>"
            .formatted(PHOTO);

    assertThat(shown(body, photo(320, 900)))
        .isEqualTo(
            """
            <p><picture><source type="image/webp" srcset="/media/%1$s.320.webp 320w, \
            /media/%1$s.900.webp 900w" sizes="%2$s"><img loading="lazy" decoding="async" \
            srcset="/media/%1$s.320.jpg 320w, /media/%1$s.900.jpg 900w" sizes="%2$s" \
            src="/media/%1$s.png" alt="Chợ" width="900" height="600"></picture></p>\
            """
                .formatted(PHOTO, Picture.IN_ARTICLE));
  }

  @Test
  void another_picture_is_loaded_when_it_is_needed_and_no_more() {
    assertThat(shown("<p><img src=\"https://example.vn/a.png\" alt=\"\"></p>", photo(320)))
        .isEqualTo(
            "<p><img loading=\"lazy\" decoding=\"async\" src=\"https://example.vn/a.png\""
                + " alt=\"\"></p>");
  }

  @Test
  void a_small_picture_without_a_size_is_not_blown_up_to_the_column() {
    var body = "<p><img src=\"/media/%s.png\" alt=\"\"></p>".formatted(PHOTO);

    assertThat(shown(body, photo(30))).doesNotContain("srcset");
    assertThat(shown(body, photo(320, 900))).contains("srcset");
  }

  @Test
  void each_table_is_framed_and_its_frame_has_a_name_of_its_own() {
    var rows = "<tbody><tr><td>1</td></tr></tbody></table>";
    var body =
        "<table>" + rows + "\n<table><caption>Giá \"A\" &lt; B</caption>" + rows + "<table>" + rows;

    assertThat(
            Jsoup.parse(shown(body))
                .select("div.scroll[role=group][tabindex=0]")
                .eachAttr("aria-label"))
        .containsExactly("Bảng 1", "Giá \"A\" < B", "Bảng 3");
    assertThat(shown("<table>" + rows))
        .isEqualTo(
            "<div class=\"scroll\" role=\"group\" tabindex=\"0\" aria-label=\"Bảng\"><table>"
                + rows
                + "</div>");
  }

  @Test
  void headings_follow_the_title_and_each_other_without_a_gap() {
    assertThat(shown("<h4>A</h4>\n<h4>B</h4>")).isEqualTo("<h2>A</h2>\n<h2>B</h2>");
    assertThat(shown("<h2>A</h2><h4>B</h4><h3>C</h3><h4>D</h4><h2>E</h2>"))
        .isEqualTo("<h2>A</h2><h3>B</h3><h3>C</h3><h4>D</h4><h2>E</h2>");
    assertThat(shown("<h2>A</h2><h3>B</h3><h4>C</h4>")).isEqualTo("<h2>A</h2><h3>B</h3><h4>C</h4>");
  }

  @Property
  void nothing_that_readers_see_is_added_or_lost(@ForAll @From("bodies") String body) {
    var shown = Jsoup.parseBodyFragment(shown(body, photo(320, 900))).body();
    var given = Jsoup.parseBodyFragment(body).body();

    assertThat(shown.text()).isEqualTo(given.text());
    for (var kept : List.of("img[alt]", "table", "p", "li", "h2, h3, h4")) {
      assertThat(shown.select(kept)).as(kept).hasSameSizeAs(given.select(kept));
    }
    assertThat(shown.select("img:not([loading])")).isEmpty();
    assertThat(shown.select("div.scroll > table")).hasSameSizeAs(given.select("table"));
  }

  @Provide
  Arbitrary<String> bodies() {
    return Arbitraries.of(
            "<p>Nước &amp; \"điện\"</p>",
            "<h2>Một</h2>",
            "<h3>Hai <em>ba</em></h3>",
            "<h4>Bốn</h4>",
            "<table><caption>Giá</caption><tbody><tr><td>5 &lt; 6</td></tr></tbody></table>",
            "<table><tbody><tr><td><table><tbody><tr><td>x</td></tr></tbody></table></td></tr></tbody></table>",
            "<ul><li>Chợ</li></ul>",
            "<p><img src=\"/media/%s.png\" alt=\"1 > 0\" width=\"9\"></p>".formatted(PHOTO),
            "<p><img src=\"https://example.vn/a.jpg\" alt=\"\"></p>")
        .list()
        .ofMaxSize(8)
        .map(parts -> String.join("\n", parts));
  }

  private static Figure photo(Integer... widths) {
    return new Figure(PHOTO + ".png", "Chợ", null, 900, 600, List.of(widths));
  }

  private static String shown(String body, Figure... figures) {
    var at = Instant.EPOCH;
    var slug = new Slug("x");
    return Body.of(
        new Article(
            slug,
            slug,
            "x",
            "",
            body,
            null,
            "x",
            null,
            at,
            Status.PUBLISHED,
            null,
            at,
            1,
            List.of(figures),
            List.of(),
            List.of(),
            List.of()));
  }
}
