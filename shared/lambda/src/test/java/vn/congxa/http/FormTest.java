package vn.congxa.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static vn.congxa.http.Forms.read;
import static vn.congxa.http.Forms.refusal;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormTest {
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
}
