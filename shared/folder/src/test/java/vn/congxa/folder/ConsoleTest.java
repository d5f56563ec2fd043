package vn.congxa.folder;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class ConsoleTest {
  @Test
  void what_a_terminal_would_obey_is_shown_escaped() {
    assertThat(printed("\u001B[2J\u001B]0;x\u0007 \u009B31m \u007F \r\b\t\n."))
        .isEqualTo("\\u{1B}[2J\\u{1B}]0;x\\u{7} \\u{9B}31m \\u{7F} \\u{D}\\u{8}\\u{9}\\u{A}.\n");
  }

  @Test
  void what_turns_the_order_of_letters_or_is_not_seen_is_shown_escaped() {
    assertThat(
            printed("a\u202Egpj.exe\u2066\u2069\u200F\u061C\u200B\uFEFF\u2028\uDB40\uDC41\uD800"))
        .isEqualTo(
            "a\\u{202E}gpj.exe\\u{2066}\\u{2069}\\u{200F}\\u{61C}\\u{200B}\\u{FEFF}\\u{2028}\\u{E0041}"
                + "\\u{D800}\n");
  }

  @Test
  void what_people_write_stays() {
    for (var text : new String[] {"Đường ở xã: “Tiếng Việt”, 100 %", "a\u0302\u0301", "🎉 \\ ~"}) {
      assertThat(printed(text)).isEqualTo(text + "\n");
    }
  }

  private static String printed(String line) {
    var out = new ByteArrayOutputStream();
    new Console(new PrintStream(out, true, StandardCharsets.UTF_8)).line(line);
    return out.toString(StandardCharsets.UTF_8);
  }
}
