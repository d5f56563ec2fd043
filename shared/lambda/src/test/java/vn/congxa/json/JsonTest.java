package vn.congxa.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class JsonTest {
  @Test
  void a_field_without_a_value_is_null() {
    var bytes =
        Json.bytes(json -> {
          json.writeStartObject();
          Json.field(json, "title", "Lũ");
          Json.field(json, "image", null);
          json.writeEndObject();
        });

    assertThat(new String(bytes, StandardCharsets.UTF_8))
        .isEqualTo("{\"title\":\"Lũ\",\"image\":null}");
  }
}
