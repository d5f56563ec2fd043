package vn.congxa.folder;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import vn.congxa.markup.ArticleHtml;
import vn.congxa.markup.Sanitised;
import vn.congxa.markup.Snippets;

class PresentationTest {
  private static final String PHOTO = "/media/xa.0123456789abcdef0123456789abcdef";

  @Test
  void a_picture_of_the_site_offers_its_copies() {
    var body =
        "<p><img src=\"%s.png\" alt=\"Chợ\" width=\"900\" height=\"600\"></p>".formatted(PHOTO);

    assertThat(presented(body))
        .isEqualTo(
            """
            <p><picture><source type="image/webp" srcset="%1$s.320.webp 320w, %1$s.900.webp 900w" \
            sizes="(min-width: 48rem) 44rem, 100vw"><img src="%1$s.png" alt="Chợ" width="900" \
            height="600" loading="lazy" decoding="async" \
            srcset="%1$s.320.jpg 320w, %1$s.900.jpg 900w" \
            sizes="(min-width: 48rem) 44rem, 100vw"></picture></p>\
            """
                .formatted(PHOTO));
  }

  @Test
  void another_picture_is_loaded_when_it_is_needed_and_no_more() {
    var body = "<p><img src=\"https://example.vn/a.png\" alt=\"\"></p>";

    assertThat(presented(body))
        .isEqualTo(
            "<p><img src=\"https://example.vn/a.png\" alt=\"\" loading=\"lazy\""
                + " decoding=\"async\"></p>");
  }

  @Test
  void a_small_picture_without_a_size_is_not_blown_up_to_the_column() {
    var body = "<p><img src=\"%s.png\" alt=\"\"></p>".formatted(PHOTO);

    assertThat(Presentation.of(ArticleHtml.sanitise(body), _ -> List.of(30)).value())
        .doesNotContain("srcset");
  }

  @Test
  void a_table_is_framed_and_the_frame_says_what_it_is() {
    var row = "<tbody><tr><td>1</td></tr></tbody></table>";
    var body = "<table>" + row + "\n<table><caption>Giá \"A\" &lt; B</caption>" + row;

    assertThat(presented(body))
        .isEqualTo(
            "<div class=\"scroll\" role=\"region\" tabindex=\"0\" aria-label=\"Bảng\"><table>"
                + row
                + "</div>\n<div class=\"scroll\" role=\"region\" tabindex=\"0\""
                + " aria-label=\"Giá &quot;A&quot; &lt; B\">"
                + "<table><caption>Giá \"A\" &lt; B</caption>"
                + row
                + "</div>");
  }

  @Property(tries = 3000)
  void sanitised_again_a_body_is_what_it_was(@ForAll @From("html") String html) {
    var body = Sanitised.sanitise(html);

    assertThat(Sanitised.sanitise(presented(body))).isEqualTo(body);
  }

  @Property(tries = 3000)
  void nothing_that_readers_see_is_added_or_lost(@ForAll @From("html") String html) {
    var body = Sanitised.sanitise(html);
    var presented = presented(body);

    assertThat(ArticleHtml.text(presented)).isEqualTo(ArticleHtml.text(body));
    assertThat(Jsoup.parse(presented).select("img:not([loading])")).isEmpty();
    assertThat(Jsoup.parse(presented).select("table").size())
        .isEqualTo(Jsoup.parse(presented).select("div.scroll > table").size());
  }

  @Provide
  Arbitrary<String> html() {
    return Snippets.html();
  }

  private static String presented(String body) {
    return Presentation.of(
            ArticleHtml.sanitise(body),
            url -> url.startsWith(PHOTO) ? List.of(320, 900) : List.of())
        .value();
  }
}
