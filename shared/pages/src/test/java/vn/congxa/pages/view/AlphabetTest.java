package vn.congxa.pages.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class AlphabetTest {
  @Test
  void letters_and_tones_come_in_the_order_of_dictionaries() {
    var sorted =
        List.of("Đất đai", "Ân", "Ăn", "An", "Da", "má", "mạ", "ma", "mã", "mả", "mà", "Hộ", "Hoa");

    assertThat(sorted.stream().sorted(Alphabet.by(text -> text)))
        .containsExactly(
            "An", "Ăn", "Ân", "Da", "Đất đai", "Hoa", "Hộ", "ma", "mà", "mả", "mã", "má", "mạ");
  }

  @Test
  void capitals_count_only_where_nothing_else_tells_two_apart() {
    var sorted = List.of("Trạm y tế mở", "trạm y tế khám", "Trạm Y tế khám", "Trạm y tế khám");

    assertThat(sorted.stream().sorted(Alphabet.by(text -> text)))
        .containsExactly("trạm y tế khám", "Trạm y tế khám", "Trạm Y tế khám", "Trạm y tế mở");
  }

  @Test
  void syllables_are_put_in_order_one_after_the_other() {
    var sorted = List.of("Hội nghị", "Anh hùng", "Hộ tịch", "Hoan nghênh", "Họ tên", "An ninh");

    assertThat(sorted.stream().sorted(Alphabet.by(text -> text)))
        .containsExactly("An ninh", "Anh hùng", "Họ tên", "Hoan nghênh", "Hộ tịch", "Hội nghị");
  }
}
