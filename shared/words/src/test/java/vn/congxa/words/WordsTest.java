package vn.congxa.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class WordsTest {
  @Test
  void a_word_has_a_form_without_marks_and_one_with_its_tone_at_the_end() {
    assertThat(Words.of("Đường")).containsExactly(new Word("duong", "đương\u0300", 0, 5, false));
    assertThat(exact("hoà Hòa HOÀ")).isEqualTo("hoa\u0300 hoa\u0300 hoa\u0300");
    assertThat(exact("Huế ưu tiên")).isEqualTo("huê\u0301 ưu tiên");
  }

  @Test
  void a_word_without_marks_has_one_form() {
    assertThat(Words.of("khai sinh").getFirst().exact()).isNull();
  }

  @Test
  void letters_that_only_look_like_a_crossed_d_are_one() {
    assertThat(exact("Đình Ðình đình ðình Ɖình ɖình").split(" "))
        .hasSize(6)
        .containsOnly("đinh\u0300");
  }

  @Test
  void a_y_alone_after_some_consonants_is_an_i() {
    assertThat(Words.folded("kỹ lý mỹ sỹ tỷ hy quý")).isEqualTo("ki li mi si ti hi qui");
    assertThat(exact("bác sỹ")).isEqualTo(exact("bác sĩ"));
    assertThat(Words.folded("tay ý kiến thủy khuya huyện yêu"))
        .isEqualTo("tay y kien thuy khuya huyen yeu");
  }

  @Test
  void numbers_lose_zeros_before_and_the_dots_of_thousands() {
    assertThat(Words.folded("05 007 0 00")).isEqualTo("5 7 0 0");
    assertThat(Words.folded("1.120 con, 12.000.000 đồng")).isEqualTo("1120 con 12000000 dong");
    assertThat(Words.folded("3,2 km 1.12 0.123 1234.567")).isEqualTo("3 2 km 1 12 0 123 1234 567");
    assertThat(Words.folded("1.120.5")).isEqualTo("1 120 5");
    assertThat(Words.folded("9.400.")).isEqualTo("9400");
    assertThat(Words.folded("𝟏１٣")).isEqualTo("113");
  }

  @Test
  void a_change_between_letters_and_digits_cuts() {
    assertThat(chains("N3 86,4kg")).isEqualTo("N~3 86~4~kg");
  }

  @Test
  void pieces_joined_by_one_sign_belong_together() {
    assertThat(chains("48-KL/TU 07/2026/NQ-HĐND NN&PTNT 6–8 a - b a--b"))
        .isEqualTo("48~KL~TU 07~2026~NQ~HĐND NN~PTNT 6~8 a b a b");
  }

  @Test
  void what_cannot_be_seen_is_not_there() {
    assertThat(Words.folded("hà\u00adnh chí\u200bnh 1\u00ad20")).isEqualTo("hanh chinh 120");
    assertThat(chains("từ\u200b mới")).isEqualTo("từ\u200b mới".replace("\u200b", ""));
    assertThat(Words.folded("résu\u00admé")).isEqualTo("resume");
  }

  @Test
  void other_letters_lose_their_marks_too() {
    assertThat(Words.folded("Êban Čapek über ﬁlm")).isEqualTo("eban capek uber film");
    assertThat(Words.of("über").getFirst().exact()).isEqualTo("u\u0308ber");
    assertThat(Words.folded("農村 Ελλάδα")).isEqualTo("農村 ελλαδα");
  }

  @Test
  void a_word_without_end_is_cut() {
    assertThat(Words.of("a".repeat(10_000)))
        .containsExactly(new Word("a".repeat(64), null, 0, 10_000, false));
    assertThat(Words.of("1".repeat(10_000)).getFirst().folded()).hasSize(64);
  }

  @Test
  void titles_are_sifted_by_the_beginnings_of_their_words() {
    var title = "Kỹ thuật trồng lúa: quyết định 05 của xã";
    for (var typed :
        List.of("", "ki thuat", "KĨ", "ky", "trong lu", "quy", "xa quyet", "5", "05", "!")) {
      assertThat(TitleFilter.of(typed).takes(title)).as(typed).isTrue();
    }
    for (var typed : List.of("ua", "trồng ngô", "6", "x".repeat(300))) {
      assertThat(TitleFilter.of(typed).takes(title)).as(typed).isFalse();
    }
  }

  private static String exact(String text) {
    return Words.of(text).stream()
        .map(word -> word.exact() == null ? word.folded() : word.exact())
        .collect(Collectors.joining(" "));
  }

  /** As written, pieces that belong together with a tilde between. */
  private static String chains(String text) {
    return Words.of(text).stream()
        .map(word -> (word.joined() ? "~" : " ") + text.substring(word.start(), word.end()))
        .collect(Collectors.joining())
        .strip();
  }
}
