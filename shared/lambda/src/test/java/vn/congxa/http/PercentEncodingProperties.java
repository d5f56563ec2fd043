package vn.congxa.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;

class PercentEncodingProperties {
  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.strings()
        .withCharRange(' ', '~')
        .withCharRange('À', 'ỹ')
        .withChars("&=+%/?#;,")
        .ofMaxLength(12);
  }

  @Property
  void a_path_that_was_encoded_decodes_to_itself(@ForAll("texts") String text) {
    assertThat(PercentEncoding.decodePath(encode(text).replace("+", "%20"))).contains(text);
  }

  @Property
  void a_path_without_a_percent_sign_is_left_alone(@ForAll("texts") String text) {
    String plain = text.replace("%", "");

    assertThat(PercentEncoding.decodePath(plain)).contains(plain);
  }

  @Property
  void no_path_or_query_whatsoever_makes_the_decoder_throw(@ForAll String text) {
    assertThatCode(
            () -> {
              PercentEncoding.decodePath(text);
              RawQuery.read(text);
            })
        .doesNotThrowAnyException();
  }

  @Property
  void a_query_gives_back_its_names_and_values_repeated_ones_joined(
      @ForAll @Size(max = 5) List<@From("texts") String> names,
      @ForAll @Size(max = 5) List<@From("texts") String> values) {
    Map<String, List<String>> expected = new LinkedHashMap<>();
    List<String> pairs = new ArrayList<>();
    for (int i = 0; i < Math.min(names.size(), values.size()); i++) {
      expected.computeIfAbsent(names.get(i), _ -> new ArrayList<>()).add(values.get(i));
      pairs.add(encode(names.get(i)) + "=" + encode(values.get(i)));
    }

    assertThat(RawQuery.read(String.join("&", pairs)))
        .isEqualTo(
            expected.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, e -> String.join(",", e.getValue()))));
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
