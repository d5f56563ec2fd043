package vn.congxa.markup;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.congxa.markup.Sanitised.sanitise;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** What a text's look says, in its style or its style sheet. */
class LooksTest {
  @Test
  void what_is_meant_by_a_style_is_said_by_an_element() {
    var texts =
        Map.of(
            "<span style='font-weight:600'>a</span>", "<p><strong>a</strong></p>",
            "<span style='font-style:italic;text-decoration:underline line-through'>a</span>",
                "<p><em><u><s>a</s></u></em></p>",
            "H<span style='vertical-align:sub'>2</span>O", "<p>H<sub>2</sub>O</p>",
            "<p style='font-weight:bold'>a <span style='font-weight:normal'>b</span></p>",
                "<p><strong>a </strong>b</p>",
            "<a href='/a' style='text-decoration:underline'>a</a>", "<p><a href=\"/a\">a</a></p>",
            "<h2><span style='font-weight:700'>a</span></h2>", "<h2>a</h2>",
            "<i style='font-style:normal'>a</i>", "<p>a</p>",
            "<b style='mso-bidi-font-weight:normal'>a</b>", "<p><strong>a</strong></p>",
            "<style>p.x{font-weight:bold}.y{font-weight:bold}</style><p class='x'>a<p class=y>b",
                "<p><strong>a</strong></p>\n<p><strong>b</strong></p>");

    texts.forEach((given, kept) -> assertThat(sanitise(given)).as(given).isEqualTo(kept));
  }

  @Test
  void declarations_are_told_apart_from_what_only_looks_like_them() {
    assertThat(
            Style.read(
                "background:url(data:x;font-weight:bold);content:'; display:none';"
                    + " FONT-STYLE : Italic !important; font-weight; :x;; font-weight:bold"))
        .containsOnly(Map.entry("font-style", "italic"), Map.entry("font-weight", "bold"));
  }

  @Test
  void a_fonts_own_letters_are_read_where_its_name_says_so() {
    var sheet = "<style>p.MsoNormal {font-family:\".VnTime\",serif}</style>";

    assertThat(
            sanitise(sheet + "<p class=MsoNormal>®Êt <span style='font-family:Arial'>®Êt</span>"))
        .isEqualTo("<p>đất ®Êt</p>");
    assertThat(sanitise("<font face=\"VNI-Times\">nöôùc Ê</font><p>nöôùc</p>"))
        .isEqualTo("<p>nước Ê</p>\n<p>nöôùc</p>");
  }

  @Test
  void characters_that_nobody_sees_go_and_signs_of_several_stay_whole() {
    assertThat(sanitise("<p>a\u200bb\u00adc\ufeff\u2060 x\u200dy 👩\u200d🌾 1\u200d2</p>"))
        .isEqualTo("<p>abc xy 👩\u200d🌾 12</p>");
  }

  @Test
  void lines_of_a_post_stay_lines() {
    assertThat(sanitise("<div style='white-space:pre-wrap'>\na\nb <b>c\nd</b>\n</div>e\nf"))
        .isEqualTo("<p>a<br>b <strong>c<br>d</strong></p>\n<p>e f</p>");
  }

  @Test
  void headings_move_together() {
    assertThat(sanitise("<h3>a</h3><h4>b</h4><h1></h1>")).isEqualTo("<h2>a</h2>\n<h3>b</h3>");
    assertThat(sanitise("<h1>a</h1><h3>b</h3>")).isEqualTo("<h2>a</h2>\n<h4>b</h4>");
  }

  @Test
  void a_text_of_any_depth_keeps_its_words() {
    for (var open : new String[] {"<ul><li>", "<div>", "<span>", "<table><tr><td>", "<b><i>"}) {
      var html = new StringBuilder();
      for (var i = 0; i < 5_000; i++) {
        html.append(open).append("từ").append(i).append(' ');
      }

      var kept = ArticleHtml.text(sanitise(html.toString()));

      assertThat(kept).as(open).contains("từ0 ", "từ119 ", "từ300 ", "từ4998 ", "từ4999");
    }
  }
}
