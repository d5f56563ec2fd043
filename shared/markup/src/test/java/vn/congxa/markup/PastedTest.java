package vn.congxa.markup;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.congxa.markup.Sanitised.sanitise;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What programs put on the clipboard, in shapes that they really write. */
class PastedTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "01-word-lists",
        "02-word-table",
        "03-word-pictures",
        "04-google-docs",
        "05-libreoffice",
        "06-excel",
        "07-posts",
        "08-old-fonts",
        "09-hostile"
      })
  void a_text_from_another_program_says_the_same_in_a_bodys_own_elements(String name)
      throws IOException {
    var kept = sample(name + ".out.html").strip();

    assertThat(sanitise(sample(name + ".in.html"))).isEqualTo(kept);
    assertThat(sanitise(kept)).isEqualTo(kept);
  }

  private static String sample(String name) throws IOException {
    try (var file = PastedTest.class.getResourceAsStream("/pasted/" + name)) {
      return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
