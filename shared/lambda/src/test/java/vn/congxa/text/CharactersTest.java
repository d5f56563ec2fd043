package vn.congxa.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CharactersTest {
  @ParameterizedTest
  @ValueSource(ints = {0xD800, 0xDFFF, 0xFDD0, 0xFDEF, 0xFFFE, 0xFFFF, 0x1FFFE, 0x10FFFF})
  void what_is_no_character_is_bad_wherever_it_stands(int c) {
    var text = "Ấp 🌾" + Character.toString(c);

    assertThat(Characters.bad(text, "")).hasValue(5);
    assertThat(Characters.reason(text, 5))
        .isEqualTo(String.format(Locale.ROOT, "has U+%04X in it, which is no character", c));
    assertThat(Characters.harmless(text + "!")).isEqualTo("Ấp 🌾\uFFFD!");
  }

  @ParameterizedTest
  @ValueSource(ints = {0x0000, 0x0009, 0x001F, 0x007F, 0x009F})
  void a_control_character_is_bad_unless_it_is_allowed(int c) {
    var text = Character.toString(c);

    assertThat(Characters.bad(text, "")).hasValue(0);
    assertThat(Characters.bad(text, text + "\n")).isEmpty();
    assertThat(Characters.bad(text, "\n" + text)).isEmpty();
    assertThat(Characters.reason(text, 0))
        .isEqualTo(String.format(Locale.ROOT, "has the control character U+%04X in it", c));
    assertThat(Characters.harmless(text)).isEqualTo("\uFFFD");
  }

  @ParameterizedTest
  @ValueSource(ints = {' ', 0x00A0, 0xFDCF, 0xFDF0, 0xFFFD, 0x10000, 0x1FFFD, 0x1F33E})
  void every_other_character_is_good(int c) {
    var text = Character.toString(c);

    assertThat(Characters.bad(text, "")).isEmpty();
    assertThat(Characters.harmless(text)).isEqualTo(text);
  }

  @Test
  void an_empty_text_is_good() {
    assertThat(Characters.bad("", "")).isEmpty();
    assertThat(Characters.harmless("")).isEmpty();
  }
}
