package vn.congxa.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AcceptEncodingTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "gzip",
        "GZip",
        "x-gzip",
        "gzip, deflate, br, zstd",
        "br,gzip",
        "gzip;q=1",
        "gzip ;  Q=0.001",
        "gzip;q=1.000",
        "*",
        "br;q=1, *;q=0.5",
        "identity;q=0.5, gzip",
        "gzip, identity",
        "*;q=0, gzip",
        "identity;q=0, *",
        " ,, gzip ,",
      })
  void an_answer_is_compressed_for_who_takes_gzip(String header) {
    assertThat(AcceptEncoding.prefersGzip(header)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "br",
        "identity",
        "gzip;q=0",
        "gzip;q=0.000",
        "gzip; q=0, *",
        "*;q=0",
        "gzip;q=0.5, identity",
        "*;q=0.2, identity;q=0.3",
        "bigzip",
        "gzipped",
        "x-bzip, not-gzip",
        "gzip-2",
        "br;gzip",
        "gzip;q=2",
        "gzip;q=0.0001",
        "gzip;q=-1",
        "gzip;q=",
        "gzip;q=NaN",
        "gzip;q=1e0",
        "gzip;level=9",
        "gzip;q=1;q=0",
        "gzip, gzip;q=0",
        "gzip;q=0, x-gzip",
        "gzip q=1",
      })
  void an_answer_stays_as_it_is_for_anybody_else(String header) {
    assertThat(AcceptEncoding.prefersGzip(header)).isFalse();
  }

  @Test
  void who_says_nothing_gets_an_answer_as_it_is() {
    assertThat(AcceptEncoding.prefersGzip(null)).isFalse();
  }

  @Property
  void whatever_a_client_sends_is_read(@ForAll String header) {
    assertThatCode(() -> AcceptEncoding.prefersGzip(header)).doesNotThrowAnyException();
  }

  @Property
  void every_weight_of_the_grammar_is_read_to_the_thousandth(
      @ForAll("names") String name, @ForAll @IntRange(max = 1_000) int thousandths) {
    var weight = thousandths == 1_000 ? "1.000" : "0." + digits(thousandths);

    assertThat(Preference.list(name + ";q=" + weight))
        .containsExactly(new Preference(name, thousandths));
  }

  @Property
  void members_are_read_in_their_order(@ForAll("lists") List<String> names) {
    assertThat(Preference.list(String.join(" , ", names)))
        .extracting(Preference::name)
        .isEqualTo(names);
  }

  private static String digits(int thousandths) {
    return Integer.toString(1_000 + thousandths).substring(1);
  }

  @Provide
  Arbitrary<String> names() {
    return Arbitraries.strings().withChars("abcdefghijklmnopqrstuvwxyz0123456789-*").ofMinLength(1);
  }

  @Provide
  Arbitrary<List<String>> lists() {
    return names().list().ofMinSize(1).ofMaxSize(20);
  }
}
