package vn.congxa.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.Test;

/** What just fits into a form, and what does not any more. */
class FormBoundsTest {
  @Test
  void a_body_may_be_as_large_as_the_limit() {
    var body = "{\"a\":1}";

    assertThat(Form.read(json(body), body.length()).count("a", 1)).isEqualTo(1);
    assertThat(
            catchThrowableOfType(Refused.class, () -> Form.read(json(body), body.length() - 1))
                .code())
        .isEqualTo(Code.TOO_LARGE);
  }

  @Test
  void a_count_is_between_nothing_and_the_most() {
    var form = read("{\"none\":0,\"most\":9,\"below\":-1,\"above\":10}");

    assertThat(form.count("none", 9)).isZero();
    assertThat(form.count("most", 9)).isEqualTo(9);
    form.count("below", 9);
    form.count("above", 9);
    assertFaults(
        form,
        new Fault("/below", FaultCode.OUT_OF_RANGE, "0–9"),
        new Fault("/above", FaultCode.OUT_OF_RANGE, "0–9"));
  }

  @Test
  void a_text_has_at_most_so_many_characters() {
    var form = read("{\"fits\":\"Ruộng\",\"long\":\"Ruộng.\",\"number\":5}");

    assertThat(form.text("fits", 5)).isEqualTo("Ruộng");
    assertThat(form.text("long", 5)).isNull();
    assertThat(form.text("number", 5)).isNull();
    assertThat(form.text("absent", 5)).isNull();
    assertFaults(
        form,
        new Fault("/long", FaultCode.TOO_LONG, "5"),
        new Fault("/number", FaultCode.NOT_A_STRING));
  }

  @Test
  void a_list_has_at_most_so_many_items() {
    var form = read("{\"fits\":[{},{}],\"long\":[{},{},{}],\"text\":\"x\"}");

    assertThat(form.list("fits", 2)).hasSize(2);
    assertThat(form.list("long", 2)).isEmpty();
    assertThat(form.list("text", 2)).isEmpty();
    assertThat(form.list("absent", 2)).isEmpty();
    assertFaults(
        form,
        new Fault("/long", FaultCode.TOO_LONG, "2"),
        new Fault("/text", FaultCode.NOT_A_LIST));
  }

  @Test
  void a_flag_is_set_by_true_alone() {
    var form = read("{\"set\":true,\"unset\":false,\"text\":\"true\"}");

    assertThat(form.flag("set")).isTrue();
    assertThat(form.flag("unset")).isFalse();
    assertThat(form.flag("absent")).isFalse();
    assertThat(form.flag("text")).isFalse();
    assertFaults(form, new Fault("/text", FaultCode.NOT_A_BOOLEAN));
  }

  @Test
  void a_field_that_nobody_asked_for_is_told_once() {
    var form = read("{\"extra\":1}");
    form.refuseTheRest();

    assertFaults(form, new Fault("/extra", FaultCode.UNKNOWN_FIELD));
  }

  private static void assertFaults(Form form, Fault... faults) {
    assertThat(catchThrowableOfType(Refused.class, form::orRefuse).faults())
        .containsExactly(faults);
  }

  private static Form read(String body) {
    return Form.read(json(body), 1024);
  }

  private static Request json(String body) {
    return Requests.put(body, "content-type", "application/json");
  }
}
