package vn.congxa.http;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.congxa.http.Forms.KB;
import static vn.congxa.http.Forms.request;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever arrives as a body, nothing but a form or a refusal comes of it. */
class FormBodyProperties {
  @Property
  void whatever_arrives_is_a_form_or_a_refusal(@ForAll String body) {
    assertFormOrRefusal(body.getBytes(StandardCharsets.UTF_8));
  }

  // A byte order mark, or zeros where UTF-16 and UTF-32 have them, decides how the rest is read.
  @Property
  void whatever_bytes_arrive_are_a_form_or_a_refusal(
      @ForAll("beginnings") byte[] beginning, @ForAll byte[] rest) {
    var body = Arrays.copyOf(beginning, beginning.length + rest.length);
    System.arraycopy(rest, 0, body, beginning.length, rest.length);
    assertFormOrRefusal(body);
  }

  @Property
  void whatever_number_arrives_is_a_form_or_a_refusal(
      @ForAll BigInteger digits, @ForAll BigInteger exponent) {
    for (var number : List.of(digits + "e" + exponent, digits + ".5E" + exponent)) {
      assertFormOrRefusal(("{\"a\":" + number + "}").getBytes(StandardCharsets.UTF_8));
    }
  }

  @Provide
  Arbitrary<byte[]> beginnings() {
    return Arbitraries.of(
            "", "feff", "fffe", "efbbbf", "0000feff", "fffe0000", "0000", "7b00", "7b")
        .map(HexFormat.of()::parseHex);
  }

  private static void assertFormOrRefusal(byte[] body) {
    try {
      var form = Form.read(request(body, "application/json"), 1024 * KB);
      form.count("a", 1_000);
      form.orRefuse();
    } catch (Refused refused) {
      assertThat(refused.code()).isIn(Code.MALFORMED_JSON, Code.INVALID);
    }
  }
}
