package vn.congxa.pages;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.congxa.content.Slug;

/** What is saved of an article, as Notepad shows it. */
class PlainTextTest {
  @Test
  void a_text_is_utf_8_by_its_mark_and_its_lines_end_as_on_windows() {
    var text = whole("<p>Một<br>Hai</p>");

    assertThat(text).startsWith("\uFEFFLịch\r\n\r\n").contains("Một\r\nHai\r\n\r\n");
    assertThat(text.replace("\r\n", "")).doesNotContain("\r", "\n");
  }

  @Test
  void items_are_numbered_as_the_page_numbers_them() {
    assertThat(text("<ol start=\"5\"><li>Đơn</li><li value=\"9\">Ảnh</li><li>Lệ phí</li></ol>"))
        .isEqualTo("5. Đơn\n9. Ảnh\n10. Lệ phí");
    assertThat(text("<ol type=\"a\"><li>Đơn</li><li>Ảnh</li></ol>")).isEqualTo("a) Đơn\nb) Ảnh");
    assertThat(text("<ol type=\"A\" start=\"27\"><li>Đơn</li></ol>")).isEqualTo("AA. Đơn");
    assertThat(text("<ol type=\"I\" start=\"3\"><li>Ba</li><li>Bốn</li></ol>"))
        .isEqualTo("III. Ba\nIV. Bốn");
    assertThat(text("<ol type=\"i\" start=\"4000\"><li>x</li></ol>")).isEqualTo("4000. x");
    assertThat(text("<ol reversed><li>Ba</li><li>Hai</li><li>Một</li></ol>"))
        .isEqualTo("3. Ba\n2. Hai\n1. Một");
    assertThat(text("<ol type=\"a\" start=\"0\"><li>x</li></ol>")).isEqualTo("0. x");
  }

  @Test
  void what_stood_on_lines_of_its_own_does_so_in_an_item() {
    assertThat(
            text(
                "<ol><li><p>Nộp đơn</p><p>Tại thôn</p><ol type=\"a\"><li>Bản chính</li>"
                    + "<li>Bản sao</li></ol></li><li>Nhận<br>giấy</li></ol>"))
        .isEqualTo(
            """
            1. Nộp đơn
               Tại thôn
               a) Bản chính
               b) Bản sao
            2. Nhận
               giấy\
            """);
  }

  @Test
  void a_row_is_a_line_and_a_cells_paragraphs_are_words_of_it() {
    assertThat(
            text(
                "<table><caption>Lịch trực</caption><thead><tr><th>Ca</th><th>Người</th></tr>"
                    + "</thead><tbody><tr><td><p>Sớm</p><p>Muộn</p></td><td>An<br>Bình</td></tr>"
                    + "</tbody></table>"))
        .isEqualTo("Lịch trực\nCa\tNgười\nSớm Muộn\tAn Bình");
  }

  @Test
  void a_quotation_a_picture_and_a_rule_are_blocks() {
    assertThat(
            text(
                "<blockquote><p>Một</p><p>Hai</p></blockquote><figure><img src=\"/a\" alt=\"Chợ\">"
                    + "<figcaption>Chợ sớm</figcaption></figure><hr><p>Xem <img src=\"/b\""
                    + " alt=\"biển\"> <b>này</b></p>"))
        .isEqualTo("Một\n\nHai\n\n[Ảnh: Chợ]\n\nChợ sớm\n\n* * *\n\nXem [Ảnh: biển] này");
  }

  private static String text(String body) {
    var lines = whole(body).replace("\r\n", "\n");
    var from = lines.indexOf("ven sông.\n\n") + 11;
    return lines.substring(from, lines.indexOf("\n\nTrần Văn Lâm"));
  }

  private static String whole(String body) {
    return PlainText.of(Samples.article(new Slug("lich"), "Lịch", null, body), Samples.site());
  }
}
