package vn.congxa.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EntityTagsTest {
  @Test
  void a_star_names_anything_and_no_tag_of_its_own() {
    var tags = parse(" * ");

    assertThat(tags.isAny()).isTrue();
    assertThat(tags.nameWeakly("\"*\"")).isFalse();
  }

  @Test
  void a_weak_tag_is_the_same_where_versions_are_compared_and_another_where_bytes_are() {
    var tags = parse("W/\"a\", \"b\"");

    assertThat(tags.nameWeakly("\"a\"")).isTrue();
    assertThat(tags.nameWeakly("W/\"b\"")).isTrue();
    assertThat(tags.nameStrongly("\"a\"")).isFalse();
    assertThat(tags.nameStrongly("W/\"a\"")).isFalse();
    assertThat(tags.nameStrongly("\"b\"")).isTrue();
  }

  @Test
  void a_part_of_a_tag_is_another_tag() {
    var tags = parse("\"abcdef\", \"x,\\\"");

    assertThat(tags.nameWeakly("\"bcd\"")).isFalse();
    assertThat(tags.nameWeakly("\"abcdef")).isFalse();
    assertThat(tags.nameWeakly("\"x\"")).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", ",", "a", "\"a", "a\"", "\"a\" \"b\"", "w/\"a\"", "\"a\", *", "\"a b\""})
  void what_is_no_list_of_tags_counts_for_nothing(String header) {
    assertThat(EntityTags.parse(header)).isEmpty();
  }

  @Test
  void a_list_beyond_reason_counts_for_nothing() {
    assertThat(EntityTags.parse("\"" + "a".repeat(1_998) + "\"")).isPresent();
    assertThat(EntityTags.parse("\"" + "a".repeat(1_999) + "\"")).isEmpty();
  }

  @Property
  void every_tag_of_a_list_is_named_and_no_other(
      @ForAll @Size(min = 1, max = 100) List<@From("opaque") String> given,
      @ForAll("opaque") String other) {
    var tags = parse(given.stream().map(EntityTags::strong).collect(Collectors.joining(" , ")));

    assertThat(given).allMatch(opaque -> tags.nameStrongly(EntityTags.strong(opaque)));
    assertThat(tags.nameWeakly(EntityTags.strong(other))).isEqualTo(given.contains(other));
  }

  @Provide
  Arbitrary<String> opaque() {
    return Arbitraries.strings().withChars("ab,*/W-").ofMaxLength(4);
  }

  @Test
  void the_tag_of_a_content_changes_with_it() {
    assertThat(EntityTags.weak(bytes("lúa"))).matches("W/\"[0-9a-f]{16}\"");
    assertThat(EntityTags.weak(bytes("lúa"))).isNotEqualTo(EntityTags.weak(bytes("lứa")));
  }

  private static EntityTags parse(String header) {
    return Optional.of(header).flatMap(EntityTags::parse).orElseThrow();
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
