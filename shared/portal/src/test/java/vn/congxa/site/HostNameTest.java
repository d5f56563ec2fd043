package vn.congxa.site;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HostNameTest {
  @ParameterizedTest
  @ValueSource(
      strings = {"localhost", "xa.example.vn", "a-b.vn", "xn--x-lqa.vn", "1.vn", "127.0.0.1"})
  void a_name_in_lower_case_is_one(String host) {
    assertThat(HostName.isValid(host)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "Xa.example.vn",
        "xa.example.vn:8443",
        "xa.example.vn/tin",
        "https://xa.vn",
        "xã.vn",
        "xa..vn",
        ".vn",
        "vn.",
        "-a.vn",
        "a-.vn",
        "a_b.vn",
        "a b.vn",
        "*.vn",
        "xa.vn\n",
        "[::1]"
      })
  void anything_else_is_none(String host) {
    assertThat(HostName.isValid(host)).isFalse();
  }

  @Property
  void what_is_one_is_of_few_letters_and_short(@ForAll String host) {
    if (HostName.isValid(host)) {
      assertThat(host).matches("[a-z0-9.-]{1,253}");
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {64, 254})
  void a_part_has_63_letters_at_most_and_the_whole_253(int length) {
    assertThat(HostName.isValid("a".repeat(length))).isFalse();
    assertThat(HostName.isValid("a.".repeat(126) + "a")).isTrue();
    assertThat(HostName.isValid("a.".repeat(127) + "a")).isFalse();
  }
}
