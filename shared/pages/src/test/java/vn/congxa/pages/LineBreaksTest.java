package vn.congxa.pages;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LineBreaksTest {
  @Test
  void a_line_can_break_between_words_that_somebody_glued_together() {
    assertThat(LineBreaks.between("<p>Bà&#xa0;con&#xa0;thôn&#xa0;Đoài&#xa0;ra&#xa0;đồng.</p>"))
        .isEqualTo("<p>Bà con thôn Đoài ra đồng.</p>");
    assertThat(LineBreaks.between("<h1>Bà\u00a0con\u00a0thôn\u00a0Đoài\u00a0ra\u00a0đồng</h1>"))
        .isEqualTo("<h1>Bà con thôn Đoài ra đồng</h1>");
    assertThat(
            LineBreaks.between("<p><b>Bà&#xa0;con&#xa0;thôn</b>&#xa0;Đoài&#xa0;ra&#xa0;đồng</p>"))
        .isEqualTo("<p><b>Bà con thôn</b> Đoài ra đồng</p>");
  }

  @Test
  void a_few_words_stay_together() {
    var page =
        "<p>Giá 10&#xa0;000&#xa0;000&#xa0;đồng</p><td>5\u00a0kg</td><td>6\u00a0kg</td>"
            + "<td>7\u00a0kg</td><td>8\u00a0kg</td>";

    assertThat(LineBreaks.between(page)).isEqualTo(page);
  }

  @Test
  void what_ends_too_early_is_left_as_it_is() {
    for (var text : new String[] {"\u00a0<", "a\u00a0&", "\u00a0<a b", "<p>\u00a0"}) {
      assertThat(LineBreaks.between(text)).isEqualTo(text);
    }
  }
}
