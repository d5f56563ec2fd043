package vn.congxa.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which versions a request may replace. */
class VersionGuardTest {
  private final List<Fault> faults = new ArrayList<>();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\'',
      value = {
        "if-match      | \"3\"        | 3 | true",
        "if-match      | \"3\"        | 4 | false",
        "if-match      | \"2\", \"3\" | 3 | true",
        "if-match      | W/\"3\"      | 3 | false",
        "if-match      | \"0\"        | 0 | false",
        "if-match      | *            | 1 | true",
        "if-match      | *            | 0 | false",
        "if-none-match | *            | 0 | true",
        "if-none-match | *            | 1 | false",
      })
  void a_write_goes_through_for_the_versions_it_names(
      String header, String value, long version, boolean passes) {
    var guard = VersionGuard.of(Requests.put("", header, value), faults);

    assertThat(faults).isEmpty();
    assertThat(guard.test(version)).isEqualTo(passes);
  }

  @Test
  void both_headers_are_held_to() {
    var guard =
        VersionGuard.of(Requests.put("", "if-match", "*", "if-none-match", "W/\"3\""), faults);

    assertThat(faults).isEmpty();
    assertThat(guard.test(2)).isTrue();
    assertThat(guard.test(3)).isFalse();
    assertThat(guard.test(0)).isFalse();
  }

  @Test
  void a_write_that_nothing_guards_is_faulty() {
    VersionGuard.of(Requests.put(""), faults);
    VersionGuard.of(Requests.put("", "if-none-match", "\"3\""), faults);

    assertThat(faults).containsExactly(VersionGuard.MISSING, VersionGuard.MISSING);
  }

  @Test
  void a_header_that_is_no_list_of_tags_is_faulty_and_names_nothing() {
    var guard = VersionGuard.of(Requests.put("", "if-match", "3"), faults);

    assertThat(faults).containsExactly(new Fault("if-match", FaultCode.NOT_AN_ENTITY_TAG));
    assertThat(guard.test(3)).isFalse();
  }

  @Test
  void a_version_is_a_strong_tag() {
    assertThat(VersionGuard.tag(12)).isEqualTo("\"12\"");
  }
}
