package vn.congxa.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.groups.Tuple.tuple;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormTest {
  private static final int KB = 1024;

  @Test
  void every_fault_is_named_at_once_with_its_place() {
    var form = read("{\"a\":-1,\"b\":1.5,\"c\":\"7\",\"e\":3,\"f/g\":1,\"t\":\" \",\"x\":1}");
    form.count("a", 10);
    form.count("b", 10);
    form.count("c", 10);
    form.count("d", 10);
    assertThat(form.count("e", 10)).isEqualTo(3);
    form.text("t", 10);

    assertThat(refusal(form::orRefuse).faults())
        .extracting(Fault::pointer, Fault::code)
        .containsExactly(
            tuple("/a", FaultCode.OUT_OF_RANGE),
            tuple("/b", FaultCode.NOT_WHOLE),
            tuple("/c", FaultCode.NOT_A_NUMBER),
            tuple("/d", FaultCode.REQUIRED),
            tuple("/t", FaultCode.BLANK),
            tuple("/f~1g", FaultCode.UNKNOWN_FIELD),
            tuple("/x", FaultCode.UNKNOWN_FIELD));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"H\\ud83d", "\\udc00", "A\\u0000B", "\\u0007", "a\\u007f", "\\uFFFE", "x\\ufdd0"})
  void text_holds_no_characters_that_pages_and_files_cannot(String text) {
    var form = read("{\"t\":\"" + text + "\"}");
    form.text("t", 10);

    assertThat(refusal(form::orRefuse).faults())
        .extracting(Fault::code)
        .containsExactly(FaultCode.NOT_TEXT);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\\u200b", "\\u00a0\\u2009", "\\t\\n"})
  void text_that_nobody_sees_is_blank(String text) {
    var form = read("{\"t\":\"" + text + "\"}");
    form.text("t", 10);

    assertThat(refusal(form::orRefuse).faults())
        .extracting(Fault::code)
        .containsExactly(FaultCode.BLANK);
  }

  @Test
  void text_may_be_in_any_script() {
    assertThat(read("{\"t\":\" Hộ tịch 🌾 \"}").text("t", 20)).isEqualTo("Hộ tịch 🌾");
  }

  @Test
  void a_whole_number_may_be_written_in_any_way_that_json_knows() {
    assertThat(read("{\"a\":1e2}").count("a", 1000)).isEqualTo(100);
    assertThat(read("{\"a\":7.0}").count("a", 1000)).isEqualTo(7);
  }

  @ParameterizedTest
  @ValueSource(strings = {"1e999999", "1e2147483647", "1e2147483648", "-1e2147483648"})
  void an_absurd_number_is_out_of_range_and_not_written_out(String number) {
    var form = read("{\"a\":" + number + "}");
    form.count("a", 10);

    assertThat(refusal(form::orRefuse).faults())
        .containsExactly(new Fault("/a", FaultCode.OUT_OF_RANGE, "0–10"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1e9999999999",
        "-1e9999999999",
        "1e2147483649",
        "1e-2147483648",
        "0.1e-2147483647"
      })
  void a_number_that_nothing_can_hold_is_malformed(String number) {
    assertThat(refusal(() -> read("{\"a\":" + number + "}")).code()).isEqualTo(Code.MALFORMED_JSON);
  }

  @Test
  void faults_in_a_list_name_their_place_in_it() {
    var form = read("{\"fields\":[{\"late\":1},{\"late\":\"x\"},7]}");
    form.list("fields", 10)
        .forEach(field -> {
          field.count("late", 10);
          field.refuseTheRest();
        });

    assertThat(refusal(form::orRefuse).faults())
        .extracting(Fault::pointer)
        .containsExactly("/fields/2", "/fields/1/late", "/fields/2/late");
  }

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

  private static Form read(String body) {
    return Form.read(request(body, "application/json"), 1024 * KB);
  }

  private static Refused refusal(ThrowingCallable call) {
    return catchThrowableOfType(Refused.class, call);
  }

  private static Request request(String body, String type) {
    return request(body.getBytes(StandardCharsets.UTF_8), type);
  }

  private static Request request(byte[] body, String type) {
    return new Request(
        "id",
        "POST /",
        "POST",
        "/",
        Map.of(),
        Map.of(),
        Map.of("content-type", type),
        Map.of(),
        "localhost",
        "203.0.113.7",
        body);
  }
}
