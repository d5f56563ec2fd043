package vn.congxa.content;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OpeningTest {
  @Test
  void a_body_begins_with_its_words_and_not_with_a_pictures() {
    var body =
        """
        <figure><img src="/media/x.png" alt="Cống số 2"><figcaption>Cống số 2</figcaption></figure>
        <h2>Lịch&#xa0;mở cống</h2>
        <p>Mở <strong>từ 5</strong> giờ, <em>đó</em>ng 9 giờ &amp; kiểm tra.<br>Mời bà con.</p>
        """;

    assertThat(Opening.of(body))
        .isEqualTo("Lịch mở cống Mở từ 5 giờ, đóng 9 giờ & kiểm tra. Mời bà con.");
    assertThat(Opening.of("<figure><img src=\"/media/x.png\" alt=\"x\"></figure>")).isEmpty();
  }

  @Test
  void a_long_one_ends_at_a_word() {
    var opening = Opening.of("<p>" + "nước ".repeat(500) + "</p>");

    assertThat(opening).hasSizeLessThanOrEqualTo(Opening.LONGEST + 1).endsWith("nước…");
    assertThat(Opening.of("<p>" + "🌾".repeat(500) + "</p>").codePoints())
        .allMatch(c -> c == '…' || c == 0x1F33E);
  }

  @Test
  void one_that_just_fits_is_whole() {
    var fits = "a".repeat(Opening.LONGEST);

    assertThat(Opening.of(fits)).isEqualTo(fits);
    assertThat(Opening.of(fits + "a")).isEqualTo("a".repeat(Opening.LONGEST - 1) + "…");
  }

  @Test
  void the_last_word_that_fits_with_the_dots_is_kept_and_the_next_is_not() {
    var word = "a".repeat(Opening.LONGEST - 1);

    assertThat(Opening.of(word + " b")).isEqualTo(word + "…");
    assertThat(Opening.of("a".repeat(390) + " " + "b".repeat(10) + " c"))
        .isEqualTo("a".repeat(390) + "…");
  }

  @Test
  void what_words_hold_together_does_not_part_them_and_everything_else_does() {
    assertThat(Opening.of("<p>đổ<b>i</b></p><p>mới</p>")).isEqualTo("đổi mới");
    assertThat(Opening.of("<table><caption>Giá</caption><tr><td>1</td><td>2</td></tr></table>"))
        .isEqualTo("1 2");
  }
}
