package vn.congxa.local.stream;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.congxa.stack.FunctionDefinition;
import vn.congxa.stack.StreamDefinition;
import vn.congxa.stack.Template;

/** Of what changes in the newsroom, what calls the function that tells staff. */
class TellStaffFilterTest {
  private static final String NAME = "TellStaffFunction";
  private static final Path FILE = Path.of(System.getProperty("project.root"), "template.yaml");

  @ParameterizedTest
  @CsvSource({
    "INSERT, s#0000000002, true", // a deed
    "INSERT, v#0000000001, false", // a save
    "INSERT, v#0000000001#1, false",
    "INSERT, w, false",
    "MODIFY, w, false",
    "MODIFY, s#0000000002, false",
    "REMOVE, s#0000000002, false",
    "INSERT, p#lan, false",
    "INSERT, x#2026-05-04T05:00:00Z-ab, false",
    "INSERT, 5e1f7a30-93c4-4d0b-8f27-6b1d2c3e4f50#2#hook, false", // its own marks
  })
  void deeds_call_it_and_saves_do_not(String event, String sk, boolean calls) {
    var record =
        Map.<String, Object>of(
            "eventName", event, "dynamodb", Map.of("Keys", Map.of("sk", Map.of("S", sk))));

    assertThat(stream().filters())
        .singleElement()
        .satisfies(filter -> assertThat(EventPattern.of(filter).fits(record)).isEqualTo(calls));
  }

  @Test
  void it_is_tried_nine_times_in_parts_and_not_there_unless_asked_for() {
    var stream = stream();
    assertThat(stream.retries()).isEqualTo(8);
    assertThat(stream.isBisected()).isTrue();
    assertThat(stream.tellsFailures()).isTrue();

    assertThat(Template.read(FILE).functions())
        .extracting(FunctionDefinition::logicalId)
        .isNotEmpty()
        .doesNotContain(NAME);
  }

  private static StreamDefinition stream() {
    return Template.read(FILE, Map.of("TellFrom", "xa@example.vn")).functions().stream()
        .filter(function -> function.logicalId().equals(NAME))
        .flatMap(function -> function.streams().stream())
        .findFirst()
        .orElseThrow();
  }
}
