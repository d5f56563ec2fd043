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
}
