package vn.congxa.markup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class MarkdownTest {
  private static final Markdown.Pictures PICTURES =
      address ->
          address.equals("../images/gat.jpg")
              ? new Markdown.Picture("/media/x.jpg", 1200, 800)
              : null;

  @Test
  void a_report_in_markdown_becomes_html() {
    var markdown =
        """
        Sáng nay, **lúa** đã *chín*
        ở thôn Đông.

        ## Kết quả

        - Một
        - Hai

        | Thôn | Tấn |
        |------|----:|
        | Đông | 12 |

        ![Cánh đồng](../images/gat.jpg)

        <script>alert(1)</script>
        """;

    assertThat(html(markdown, PICTURES))
        .isEqualTo(
            """
            <p>Sáng nay, <strong>lúa</strong> đã <em>chín</em> ở thôn Đông.</p>
            <h2>Kết quả</h2>
            <ul><li>Một</li><li>Hai</li></ul>
            <table><thead><tr><th scope="col">Thôn</th><th scope="col">Tấn</th></tr></thead>\
            <tbody><tr><td>Đông</td><td>12</td></tr></tbody></table>
            <p><img src="/media/x.jpg" alt="Cánh đồng" width="1200" height="800"></p>\
            """
                .strip());
  }

  @Test
  void what_markdown_can_say_is_written_as_markdown() {
    var markdown =
        """
        Sáng nay, **lúa** đã *chín* ở [thôn Đông](/bai-viet/thon-dong).

        ## Kết quả

        - Một
        - Hai

        1. Trước
        2. Sau

        > Lời phát biểu

        | Thôn | Tấn |
        |---|---|
        | Đông | 12 |

        ![Cánh đồng](../images/gat.jpg)

        ---

        2026\\. Năm mới \\* hết\
        """
            .strip();
    var html = html(markdown, PICTURES);

    assertThat(back(html)).isEqualTo(markdown);
  }

  @Test
  void a_picture_with_a_title_alone_in_its_paragraph_is_a_figure_with_a_caption() {
    var markdown =
        """
        ![Cánh đồng](../images/gat.jpg "Mùa \\"gặt\\" & \\*mới\\*")

        ![Sân kho](../images/gat.jpg "Phơi thóc")\
        """;
    var html =
        """
        <figure><img src="/media/x.jpg" alt="Cánh đồng" width="1200" height="800">\
        <figcaption>Mùa "gặt" &amp; *mới*</figcaption></figure>
        <figure><img src="/media/x.jpg" alt="Sân kho" width="1200" height="800">\
        <figcaption>Phơi thóc</figcaption></figure>\
        """;

    assertThat(html(markdown, PICTURES)).isEqualTo(html);
    assertThat(back(html)).isEqualTo(markdown.replace(" & ", " \\& "));
    assertThat(html(back(html), PICTURES)).isEqualTo(html);
  }

  @Test
  void a_picture_with_a_title_among_words_keeps_it() {
    var html = html("Xem ![Cánh đồng](../images/gat.jpg \"Mùa gặt\") này.", PICTURES);

    assertThat(html).contains("title=\"Mùa gặt\"").doesNotContain("<figure>");
    assertThat(html(back(html), PICTURES)).isEqualTo(html);
  }

  @Test
  void a_figure_whose_caption_markdown_cannot_say_stays_html() {
    var html =
        "<figure><img src=\"/media/x.jpg\" alt=\"\" width=\"1200\" height=\"800\">"
            + "<figcaption>Mùa <strong>gặt</strong></figcaption></figure>\n"
            + "<p><img src=\"/media/x.jpg\" alt=\"\" title=\"Không phải chú thích\"></p>";

    assertThat(back(html)).contains("<figure>", "<p><img");
    assertThat(html(back(html), PICTURES)).isEqualTo(html);
  }

  @Test
  void what_markdown_cannot_say_stays_html() {
    var html =
        "<p>Một</p>\n<table><tbody><tr><td colspan=\"2\">Đông</td></tr></tbody></table>\n"
            + "<p><u>gạch</u> 5 km<sup>2</sup></p>";

    assertThat(back(html)).contains("Một\n\n<table>", "colspan=\"2\"", "<u>gạch</u>");
    assertThat(html(back(html), PICTURES)).isEqualTo(html);
  }

  @Test
  void two_lists_in_a_row_stay_two() {
    var html = "<ul><li>Một</li></ul>\n<ul><li>Hai</li></ul>";

    assertThat(html(back(html), PICTURES)).isEqualTo(html);
  }

  @Test
  void lines_that_word_broke_do_not_run_together() {
    for (var broken : List.of("\u000B", "\f", "\u0085", "\u2028", "\u2029", "\n")) {
      assertThat(html("Một" + broken + "hai", PICTURES)).isEqualTo("<p>Một hai</p>");
    }
    var numbers = "Một&#xB;hai&#x85;ba&#x2028;bốn ![a&#x2028;b](../images/gat.jpg)";
    var html = html(numbers, PICTURES);
    assertThat(html).contains("ba bốn", "alt=\"a b\"");
    assertThat(html(back(html), PICTURES)).isEqualTo(html);
  }

  @Test
  void lines_of_code_of_indented_text_and_of_pre_stay_lines() {
    var lines = "<p>Sáng: 7 giờ<br>Chiều:<br><br>13 giờ &amp; 30</p>";
    var text = "Sáng: 7 giờ\nChiều:\n\n  13 giờ & 30\n";

    for (var markdown :
        List.of(
            "```\n" + text + "```",
            text.indent(4),
            "<pre>\n" + text.replace("\n\n", "\n&#10;") + "\n</pre>")) {
      var html = html(markdown, PICTURES);

      assertThat(html).isEqualTo(lines);
      assertThat(html(back(html), PICTURES)).isEqualTo(html);
    }
    assertThat(html("<pre>a <b>b\nc</b>\nd</pre>", PICTURES))
        .isEqualTo("<p>a <strong>b<br>c</strong><br>d</p>");
  }

  @Property(tries = 3000)
  void every_body_comes_back_as_it_was(@ForAll @From("html") String html) {
    var body = Sanitised.sanitise(html);

    assertThat(html(back(body), PICTURES)).isEqualTo(body);
  }

  @Provide
  Arbitrary<String> html() {
    return Snippets.html();
  }

  private static String html(String markdown, Markdown.Pictures pictures) {
    return Markdown.html(markdown, pictures).value();
  }

  private static String back(String html) {
    return Markdown.of(
        ArticleHtml.sanitise(html),
        src -> src.equals("/media/x.jpg") ? "../images/gat.jpg" : src,
        PICTURES);
  }
}
