package vn.congxa.markup;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CodesTest {
  @Test
  void characters_that_came_as_codes_are_read_also_those_of_codes() {
    assertThat(Codes.read("L&uacute;a &amp; ng&#244; &#x110;ông")).isEqualTo("Lúa & ngô Đông");
    assertThat(Codes.read("&amp;amp;lt;b&amp;gt;")).isEqualTo("<b>");
  }

  @Test
  void what_is_no_code_stays_as_it_is() {
    for (var text : new String[] {"Lúa & ngô", "R&D;", "a&khongco;b", "&;", "&#;", "&#xZ;", ""}) {
      assertThat(Codes.read(text)).as(text).isEqualTo(text);
    }
  }
}
