package vn.congxa.http;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.congxa.text.Characters;

/**
 * A JSON object that a client sent, read field by field. Every fault is kept with its pointer, and
 * {@link #orRefuse} refuses with all of them at once; until then a faulty field reads as a harmless
 * value. A field that nobody asked for is a fault too, and so is null: who means no value leaves
 * the field out.
 */
public final class Form {
  private final String pointer;
  private final Map<String, Object> fields;
  private final List<Fault> faults;

  private Form(String pointer, Map<String, Object> fields, List<Fault> faults) {
    this.pointer = pointer;
    this.fields = fields;
    this.faults = faults;
  }

  /**
   * Reads the body of a request.
   *
   * @throws Refused too large, not declared as JSON, not JSON, or not an object
   */
  public static Form read(Request request, int largest) {
    return object("", JsonBody.read(request, largest), new ArrayList<>());
  }

  /**
   * Reads the whole of it; null where it is faulty, and what is wrong is added to {@code told}.
   *
   * @throws Refused the body cannot be read at all
   */
  public static <T> @Nullable T read(
      Request request, int largest, List<Fault> told, Function<Form, @Nullable T> fields) {
    try {
      var form = read(request, largest);
      var value = fields.apply(form);
      form.orRefuse();
      return value;
    } catch (Refused refused) {
      if (refused.code() != Code.INVALID) {
        throw refused;
      }
      told.addAll(refused.faults());
      return null;
    }
  }

  /** Whether the client sent a field of this name that was not read yet. */
  public boolean has(String name) {
    return fields.containsKey(name);
  }

  /** A whole number from 0 to {@code most}. */
  public long count(String name, long most) {
    var value = fields.remove(name);
    if (value instanceof BigDecimal number) {
      // Compared before it is converted: 1e999999999 must not be written out.
      if (number.signum() < 0 || number.compareTo(BigDecimal.valueOf(most)) > 0) {
        fault(name, FaultCode.OUT_OF_RANGE, "0–" + most);
      } else if (number.stripTrailingZeros().scale() > 0) {
        fault(name, FaultCode.NOT_WHOLE);
      } else {
        return number.longValueExact();
      }
    } else {
      var isMissing = value == null || value instanceof JsonBody.Null;
      fault(name, isMissing ? FaultCode.REQUIRED : FaultCode.NOT_A_NUMBER);
    }
    return 0;
  }

  /** Text that is not blank and at most {@code longest} characters, stripped; null where absent. */
  public @Nullable String text(String name, int longest) {
    var value = fields.remove(name);
    if (value == null) {
      return null; // a switch over types is linked when it first runs: 10 ms of a cold start
    }
    switch (value) {
      case String text when isBlank(text) -> fault(name, FaultCode.BLANK);
      case String text when Characters.bad(text, "\t\n\r").isPresent() ->
          fault(name, FaultCode.NOT_TEXT);
      case String text when text.length() > longest ->
          fault(name, FaultCode.TOO_LONG, String.valueOf(longest));
      case String text -> {
        return text.strip();
      }
      default -> fault(name, FaultCode.NOT_A_STRING);
    }
    return null;
  }

  // What is seen by nobody is nothing: a zero-width space is no space to Java.
  private static boolean isBlank(String text) {
    return text.codePoints()
        .allMatch(c ->
            Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || Character.getType(c) == Character.FORMAT);
  }

  /**
   * Text as it is while it is worked on: empty where absent or blank, composed, without what nobody
   * sees; at most {@code longest} characters.
   */
  public String draft(String name, int longest) {
    var value = fields.remove(name);
    switch (value) {
      case null -> {}
      case String text -> {
        var visible = Characters.visible(text, "\t\n\r").strip();
        if (visible.length() <= longest) {
          return isBlank(visible) ? "" : visible;
        }
        fault(name, FaultCode.TOO_LONG, String.valueOf(longest));
      }
      default -> fault(name, FaultCode.NOT_A_STRING);
    }
    return "";
  }

  /** A moment, with its offset from UTC; null where absent. */
  public @Nullable Instant time(String name) {
    var value = fields.remove(name);
    switch (value) {
      case null -> {}
      case String text -> {
        try {
          return OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeException _) {
          fault(name, FaultCode.NOT_A_TIME);
        }
      }
      default -> fault(name, FaultCode.NOT_A_STRING);
    }
    return null;
  }

  /** An object, read as a form of its own; null where absent. */
  public @Nullable Form part(String name) {
    var value = fields.remove(name);
    return value == null ? null : object(at(name), value, faults);
  }

  /** False where absent. */
  public boolean flag(String name) {
    var value = fields.remove(name);
    if (value != null && !(value instanceof Boolean)) {
      fault(name, FaultCode.NOT_A_BOOLEAN);
    }
    return Boolean.TRUE.equals(value);
  }

  /** A list of objects, each read as a form of its own; empty where absent. */
  public List<Form> list(String name, int most) {
    var value = fields.remove(name);
    var forms = new ArrayList<Form>();
    if (value == null) {
      return forms;
    }
    switch (value) {
      case List<?> items when items.size() > most ->
          fault(name, FaultCode.TOO_LONG, String.valueOf(most));
      case List<?> items -> {
        for (var i = 0; i < items.size(); i++) {
          forms.add(object(at(name) + "/" + i, items.get(i), faults));
        }
      }
      default -> fault(name, FaultCode.NOT_A_LIST);
    }
    return forms;
  }

  /** A list, read as a form whose fields are its places, from 0; empty where absent. */
  public Form places(String name, int most) {
    var value = fields.remove(name);
    var places = new LinkedHashMap<String, Object>();
    switch (value) {
      case null -> {}
      case List<?> items when items.size() > most ->
          fault(name, FaultCode.TOO_LONG, String.valueOf(most));
      case List<?> items -> {
        for (var i = 0; i < items.size(); i++) {
          places.put(String.valueOf(i), items.get(i));
        }
      }
      default -> fault(name, FaultCode.NOT_A_LIST);
    }
    return new Form(at(name), places, faults);
  }

  /** Fields that were not read yet, in the order in which they were sent. */
  public List<String> names() {
    return List.copyOf(fields.keySet());
  }

  public void fault(String name, FaultType code) {
    fault(name, code, "");
  }

  public void fault(String name, FaultType code, String argument) {
    faults.add(new Fault(at(name), code, argument));
  }

  /** Call when all fields were read; on a list's forms first, then on the whole. */
  public void refuseTheRest() {
    for (var name : fields.keySet()) {
      fault(name, FaultCode.UNKNOWN_FIELD);
    }
    fields.clear();
  }

  /**
   * Ends the reading.
   *
   * @throws Refused with every fault, if there is one
   */
  public void orRefuse() {
    refuseTheRest();
    if (!faults.isEmpty()) {
      throw new Refused(faults);
    }
  }

  private String at(String name) {
    // RFC 6901, 3: ~ and / are escaped in a pointer.
    return pointer + "/" + name.replace("~", "~0").replace("/", "~1");
  }

  @SuppressWarnings("unchecked") // a body has no other maps
  private static Form object(String pointer, Object value, List<Fault> faults) {
    if (value instanceof Map<?, ?> map) {
      return new Form(pointer, (Map<String, Object>) map, faults);
    }
    faults.add(new Fault(pointer, FaultCode.NOT_AN_OBJECT));
    if (pointer.isEmpty()) {
      throw new Refused(faults);
    }
    return new Form(pointer, new LinkedHashMap<>(), faults);
  }
}
