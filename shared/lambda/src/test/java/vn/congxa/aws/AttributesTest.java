package vn.congxa.aws;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** An item as it is stored, and as it is read again. */
class AttributesTest {
  private final Map<String, AttributeValue> item =
      Map.of(
          "pk", Attributes.string("an-binh-dong"),
          "sk", Attributes.string("2026-03"),
          "late", Attributes.number(7),
          "photo", Attributes.bytes(new byte[] {1, 2}),
          "counts", Attributes.map(map -> map.put("early", Attributes.number(3))),
          "places", Attributes.list(List.of(Attributes.number(1))),
          "names", Attributes.texts(List.of("Đất đai", "Hộ tịch")));

  @Test
  void what_was_written_is_read_again() {
    assertThat(Attributes.string(item, "pk")).isEqualTo("an-binh-dong");
    assertThat(Attributes.number(item, "late")).isEqualTo(7);
    assertThat(Attributes.bytes(item, "photo")).containsExactly(1, 2);
    assertThat(Attributes.map(item, "counts")).containsEntry("early", Attributes.number(3));
    assertThat(Attributes.map(Attributes.map(item, "counts"))).isEqualTo(item.get("counts"));
    assertThat(Attributes.list(item, "places")).containsExactly(Attributes.number(1));
    assertThat(Attributes.texts(item, "names")).containsExactly("Đất đai", "Hộ tịch");
    assertThat(Attributes.optional(item, "sk")).isEqualTo("2026-03");
    assertThat(Attributes.count(item, "late")).isEqualTo(7);
  }

  @Test
  void its_key_is_two_of_its_attributes() {
    assertThat(Attributes.key(item))
        .isEqualTo(Attributes.key("an-binh-dong", "2026-03"))
        .containsOnlyKeys("pk", "sk")
        .containsEntry("sk", AttributeValue.fromS("2026-03"));
  }

  @Test
  void what_may_be_missing_is_nothing() {
    assertThat(Attributes.optional(item, "note")).isNull();
    assertThat(Attributes.count(item, "note")).isZero();
    assertThat(Attributes.texts(item, "note")).isEmpty();
  }

  @Test
  void what_must_not_be_missing_is_named_with_its_item() {
    assertThatThrownBy(() -> Attributes.string(item, "note"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("an-binh-dong")
        .hasMessageContaining("note");
  }
}
