package vn.congxa.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class JsonTreeTest {
  private static final String EVENT =
      """
      {"Records": [{"id": "a", "image": {"seen": {"N": "12"}, "gone": null}}, {"id": 7}],
       "final": false, "note": "Lúa"}
      """;

  @Test
  void what_lies_deep_is_found_and_every_scalar_is_its_text() throws IOException {
    var event = read(EVENT);

    assertThat(event.text("note")).isEqualTo("Lúa");
    assertThat(event.text("final")).isEqualTo("false");
    assertThat(event.list("Records")).extracting(r -> r.text("id")).containsExactly("a", "7");
    assertThat(event.list("Records").getFirst().find("image", "seen", "N")).contains("12");
  }

  @Test
  void what_is_not_there_is_not_found_whatever_is_in_its_place() throws IOException {
    var event = read(EVENT);

    assertThat(event.find("missing")).isEmpty();
    assertThat(event.find("note", "below")).isEmpty();
    assertThat(event.find("Records")).isEmpty();
    assertThat(event.list("Records").getFirst().find("image", "gone")).isEmpty();
    assertThat(event.list("note")).isEmpty();
    assertThatThrownBy(() -> event.text("note", "below"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("no text at note.below");
  }

  private static JsonTree read(String json) throws IOException {
    return JsonTree.read(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)));
  }
}
