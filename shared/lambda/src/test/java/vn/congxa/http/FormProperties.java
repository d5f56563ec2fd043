package vn.congxa.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;

/**
 * A field of another kind than the one asked for, null among them, is told; one left out is not.
 */
class FormProperties {
  /** How a field is read, which value it takes, and what else is told. */
  enum Kind {
    TEXT("\"Chứng thực\"", FaultCode.NOT_A_STRING, null, FaultCode.NOT_A_STRING),
    FLAG("true", FaultCode.NOT_A_BOOLEAN, null, FaultCode.NOT_A_BOOLEAN),
    LIST("[]", FaultCode.NOT_A_LIST, null, FaultCode.NOT_A_LIST),
    COUNT("7", FaultCode.NOT_A_NUMBER, FaultCode.REQUIRED, FaultCode.REQUIRED);

    private final String right;
    private final FaultCode other;
    private final @Nullable FaultCode absent;
    private final FaultCode nothing;

    Kind(String right, FaultCode other, @Nullable FaultCode absent, FaultCode nothing) {
      this.right = right;
      this.other = other;
      this.absent = absent;
      this.nothing = nothing;
    }

    void read(Form form) {
      switch (this) {
        case TEXT -> form.text("a", 100);
        case FLAG -> form.flag("a");
        case LIST -> form.list("a", 10);
        case COUNT -> form.count("a", 10);
      }
    }
  }

  @Property
  void null_is_a_fault_of_every_kind_of_field(@ForAll Kind kind) {
    assertThat(faults(kind, "{\"a\": null}")).containsExactly(new Fault("/a", kind.nothing));
  }

  @Property
  void a_field_that_is_left_out_is_told_only_where_it_is_required(@ForAll Kind kind) {
    if (kind.absent == null) {
      assertThat(faults(kind, "{}")).isEmpty();
    } else {
      assertThat(faults(kind, "{}")).containsExactly(new Fault("/a", kind.absent));
    }
  }

  @Property
  void a_value_of_another_kind_is_told_so(@ForAll Kind kind, @ForAll("values") String value) {
    var isRight = value.charAt(0) == kind.right.charAt(0) || (kind == Kind.FLAG && isFlag(value));

    assertThat(faults(kind, "{\"a\": " + value + "}"))
        .isEqualTo(isRight ? List.of() : List.of(new Fault("/a", kind.other)));
  }

  @Property
  void null_in_a_list_is_no_object(@ForAll("places") int place) {
    var items = "{},".repeat(place) + "null";

    assertThat(faults(Kind.LIST, "{\"a\": [" + items + "]}"))
        .containsExactly(new Fault("/a/" + place, FaultCode.NOT_AN_OBJECT));
  }

  @Property
  void a_field_that_nobody_asked_for_is_told_whatever_its_value(@ForAll Kind kind) {
    for (var value : List.of("null", kind.right)) {
      assertThat(faults(kind, "{\"a\": " + kind.right + ", \"b\": " + value + "}"))
          .containsExactly(new Fault("/b", FaultCode.UNKNOWN_FIELD));
    }
  }

  private static boolean isFlag(String value) {
    return value.equals("true") || value.equals("false");
  }

  @Provide
  Arbitrary<String> values() {
    return Arbitraries.of("\"Chứng thực\"", "true", "false", "[]", "7", "{}");
  }

  @Provide
  Arbitrary<Integer> places() {
    return Arbitraries.integers().between(0, 9);
  }

  private static List<Fault> faults(Kind kind, String body) {
    var form = Form.read(request(body), 1_024);
    kind.read(form);
    var refused = catchThrowableOfType(Refused.class, form::orRefuse);
    return refused == null ? List.of() : refused.faults();
  }

  private static Request request(String body) {
    return new Request(
        "id",
        "POST /",
        "POST",
        "/",
        Map.of(),
        Map.of(),
        Map.of("content-type", "application/json"),
        Map.of(),
        "localhost",
        "203.0.113.7",
        body.getBytes(StandardCharsets.UTF_8));
  }
}
