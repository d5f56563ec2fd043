package vn.congxa.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static vn.congxa.http.Forms.KB;
import static vn.congxa.http.Forms.read;
import static vn.congxa.http.Forms.refusal;
import static vn.congxa.http.Forms.request;

import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which bodies are read as a form at all. */
class FormBodyTest {
  @ParameterizedTest
  @ValueSource(
      strings = {"", "{", "{\"a\":1,\"a\":2}", "{} {}", "nonsense", "{\"a\":01}", "\u0000", "[[[["})
  void what_is_not_one_json_value_is_malformed(String body) {
    assertThat(refusal(() -> read(body)).code()).isEqualTo(Code.MALFORMED_JSON);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "0000feff",
        "fffe0000",
        "0000007b",
        "7b000000",
        "00007b00",
        "feff",
        "ff",
        "7bc328"
      })
  void bytes_that_are_no_text_are_malformed(String hex) {
    var body = HexFormat.of().parseHex(hex + "ffffffff");

    assertThat(refusal(() -> Form.read(request(body, "application/json"), KB)).code())
        .isEqualTo(Code.MALFORMED_JSON);
  }

  @ParameterizedTest
  @ValueSource(strings = {"[]", "7", "\"text\"", "null", "true"})
  void another_value_than_an_object_is_told_so(String body) {
    assertThat(refusal(() -> read(body)).faults())
        .containsExactly(new Fault("", FaultCode.NOT_AN_OBJECT));
  }

  @Test
  void a_body_nested_too_deep_is_malformed() {
    assertThat(refusal(() -> read("[".repeat(500) + "]".repeat(500))).code())
        .isEqualTo(Code.MALFORMED_JSON);
  }

  @Test
  void a_body_over_the_limit_is_not_read() {
    var refused =
        refusal(() -> Form.read(request(" ".repeat(2 * KB) + "{}", "application/json"), 2 * KB));

    assertThat(refused.code()).isEqualTo(Code.TOO_LARGE);
    assertThat(refused.argument()).isEqualTo("2 KB");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "text/plain", "application/json-patch+json", "application/jsonp", ";"})
  void what_is_not_declared_as_json_is_not_read(String type) {
    assertThat(refusal(() -> Form.read(request("{}", type), KB)).code())
        .isEqualTo(Code.UNSUPPORTED_MEDIA_TYPE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"application/json", "Application/JSON; charset=utf-8", "application/json ;a=b"})
  void what_is_declared_as_json_is_read(String type) {
    assertThatCode(() -> Form.read(request("{}", type), KB)).doesNotThrowAnyException();
  }
}
