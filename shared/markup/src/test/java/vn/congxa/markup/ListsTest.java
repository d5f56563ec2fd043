package vn.congxa.markup;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.congxa.markup.Sanitised.sanitise;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** A list counts as its writer has it count, and a list within another moves no number. */
class ListsTest {
  @Test
  void where_a_list_begins_how_it_counts_and_its_way_stay() {
    for (var list :
        new String[] {
          "<ol start=\"4\"><li>Bốn</li></ol>",
          "<ol start=\"0\"><li>Không</li></ol>",
          "<ol type=\"a\"><li>Khoản a</li></ol>",
          "<ol type=\"I\"><li>Phần I</li></ol>",
          "<ol reversed><li>Hai</li><li>Một</li></ol>",
          "<ol reversed start=\"1\"><li>Một</li></ol>",
          "<ol><li>Một</li><li value=\"9\">Chín</li></ol>"
        }) {
      assertThat(sanitise(list)).isEqualTo(list);
    }
  }

  @Test
  void what_goes_without_saying_is_not_said() {
    assertThat(sanitise("<ol start=1 type=1><li>Một</ol><ul type=square><li value=3>x</ul>"))
        .isEqualTo("<ol><li>Một</li></ol>\n<ul><li>x</li></ul>");
    assertThat(sanitise("<ol start=x type=z><li value=1.5>Một</ol>"))
        .isEqualTo("<ol><li>Một</li></ol>");
  }

  @Test
  void a_list_beside_items_belongs_to_the_one_before() {
    var lists =
        Map.of(
            "<ol><li>Một</li><ol type=a><li>a</li></ol><li>Hai</li></ol>",
            "<ol><li>Một<ol type=\"a\"><li>a</li></ol></li><li>Hai</li></ol>",
            "<ul><li>Một</li> <!-- x --> <ul><li>a</li></ul></ul>",
            "<ul><li>Một<ul><li>a</li></ul></li></ul>",
            "<ol><li>Một</li><p>Ghi chú</p><li>Hai</li></ol>",
            "<ol><li>Một<br>Ghi chú</li><li>Hai</li></ol>",
            "<ol><ol><li>a</li></ol><li>Một</li></ol>",
            "<ol><li>a</li></ol>\n<ol><li>Một</li></ol>",
            "<ul>Gồm có:<li>Một</li></ul>",
            "<p>Gồm có:</p>\n<ul><li>Một</li></ul>",
            "<ul><ul><li>a</li></ul></ul>",
            "<ul><li>a</li></ul>",
            "<menu><li>Một</li></menu><dir><li>Hai</li></dir>",
            "<ul><li>Một</li></ul>\n<ul><li>Hai</li></ul>");

    lists.forEach((given, kept) -> assertThat(sanitise(given)).as(given).isEqualTo(kept));
  }

  @Test
  void items_without_a_list_are_one_and_what_follows_is_none_of_it() {
    assertThat(sanitise("<li>Một</li>\n<li>Hai</li><p>Sau</p><h2>Mục</h2><li>Ba</li>Hết"))
        .isEqualTo(
            "<ul><li>Một</li><li>Hai</li></ul>\n<p>Sau</p>\n<h2>Mục</h2>\n"
                + "<ul><li>Ba</li></ul>\n<p>Hết</p>");
  }

  @Test
  void numbers_that_markdown_goes_on_with_go_on() {
    var markdown = "1. Nộp đơn.\n\nĐơn lấy tại xã.\n\n2. Nhận phiếu hẹn.\n3. Nhận kết quả.";
    var html = Markdown.html(markdown, _ -> null);

    assertThat(html.value())
        .isEqualTo(
            "<ol><li>Nộp đơn.</li></ol>\n<p>Đơn lấy tại xã.</p>\n"
                + "<ol start=\"2\"><li>Nhận phiếu hẹn.</li><li>Nhận kết quả.</li></ol>");
    assertThat(Markdown.of(html, address -> address, _ -> null)).isEqualTo(markdown);
  }

  @Test
  void how_a_list_counts_is_kept_where_markdown_cannot_say_it() {
    var html = ArticleHtml.sanitise("<ol type=a><li>x</ol><ol reversed start=3><li>y</ol>");

    assertThat(Markdown.html(Markdown.of(html, a -> a, _ -> null), _ -> null)).isEqualTo(html);
  }
}
