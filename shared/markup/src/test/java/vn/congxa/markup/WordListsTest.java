package vn.congxa.markup;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.congxa.markup.Sanitised.sanitise;

import org.junit.jupiter.api.Test;

class WordListsTest {
  @Test
  void a_list_counts_on_from_the_number_that_was_read() {
    assertThat(sanitise(item(0, 1, "4.", "bốn") + item(0, 1, "5.", "năm") + item(0, 1, "9.", "x")))
        .isEqualTo("<ol start=\"4\"><li>bốn</li><li>năm</li><li value=\"9\">x</li></ol>");
    assertThat(sanitise(item(0, 1, "III.", "ba"))).isEqualTo("<ol start=\"3\"><li>ba</li></ol>");
    assertThat(sanitise(item(0, 2, "1.2.", "hai"))).isEqualTo("<ol start=\"2\"><li>hai</li></ol>");
  }

  @Test
  void any_mark_that_is_no_number_is_a_bullet() {
    for (var mark : new String[] {"·", "o", "-", "§", "1".repeat(5000) + "."}) {
      assertThat(sanitise(item(0, 1, mark, "x"))).isEqualTo("<ul><li>x</li></ul>");
    }
    for (var mark : new String[] {"1.", "a)", "(1)", "i.", "A.", "1.1"}) {
      assertThat(sanitise(item(0, 1, mark, "x"))).as(mark).isEqualTo("<ol><li>x</li></ol>");
    }
  }

  @Test
  void levels_may_be_left_out_and_come_back() {
    assertThat(
            sanitise(
                item(0, 2, "·", "a")
                    + item(0, 1, "·", "b")
                    + item(0, 3, "·", "c")
                    + item(0, 2, "·", "d")))
        .isEqualTo(
            "<ul><li>a</li></ul>\n<ul><li>b<ul><li>c</li></ul><ul><li>d</li></ul></li></ul>");
  }

  @Test
  void what_stands_between_ends_a_list() {
    assertThat(sanitise(item(0, 1, "·", "a") + "<p>b</p>" + item(0, 1, "·", "c")))
        .isEqualTo("<ul><li>a</li></ul>\n<p>b</p>\n<ul><li>c</li></ul>");
  }

  private static String item(int list, int level, String mark, String text) {
    return "<p class=MsoListParagraph style='mso-list:l"
        + list
        + " level"
        + level
        + " lfo1'>"
        + "<![if !supportLists]><span style='mso-list:Ignore'>"
        + mark
        + "<span>&nbsp;&nbsp; </span>"
        + "</span><![endif]>"
        + text
        + "</p>\n";
  }
}
