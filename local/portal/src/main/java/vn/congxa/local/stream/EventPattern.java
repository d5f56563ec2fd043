package vn.congxa.local.stream;

import com.nimbusds.jose.util.JSONObjectUtils;
import java.text.ParseException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A filter's pattern: fields as in the record, each with a list of rules of which one has to hold.
 * Rules are plain values, {@code prefix}, {@code anything-but} and {@code exists}; as in the cloud
 * they judge values, and a field that has fields of its own is none.
 */
final class EventPattern {
  private final Map<String, Object> pattern;

  private EventPattern(Map<String, Object> pattern) {
    this.pattern = pattern;
  }

  /**
   * Reads it.
   *
   * @throws IllegalArgumentException where it is no JSON object, or holds a rule of another kind
   */
  static EventPattern of(String json) {
    try {
      var pattern = JSONObjectUtils.parse(json);
      check(pattern);
      return new EventPattern(pattern);
    } catch (ParseException e) {
      throw new IllegalArgumentException("not a filter's pattern: " + json, e);
    }
  }

  private static void check(Map<?, ?> pattern) {
    pattern.forEach((name, below) -> {
      switch (below) {
        case Map<?, ?> fields -> check(fields);
        case List<?> rules -> rules.forEach(rule -> isKept(rule, "", true));
        default -> throw new IllegalArgumentException("rules are a list: " + name + ": " + below);
      }
    });
  }

  boolean fits(Map<String, Object> record) {
    return fits(pattern, record);
  }

  private static boolean fits(Map<?, ?> pattern, Map<?, ?> fields) {
    return pattern.entrySet().stream().allMatch(e -> fits(e.getValue(), fields.get(e.getKey())));
  }

  private static boolean fits(@Nullable Object below, @Nullable Object value) {
    return switch (below) {
      case Map<?, ?> pattern ->
          fits(pattern, value instanceof Map<?, ?> fields ? fields : Map.of());
      case List<?> rules when value instanceof List<?> values ->
          rules.stream().anyMatch(r -> values.stream().anyMatch(v -> isKept(r, v, true)));
      case List<?> rules -> {
        var isThere = value != null && !(value instanceof Map<?, ?>);
        yield rules.stream().anyMatch(rule -> isKept(rule, value, isThere));
      }
      case null, default -> false;
    };
  }

  private static boolean isKept(@Nullable Object rule, @Nullable Object value, boolean isThere) {
    if (!(rule instanceof Map<?, ?> kind)) {
      return isThere && isSame(rule, value);
    }
    var only = kind.entrySet().iterator().next();
    var argument = only.getValue();
    return switch (String.valueOf(only.getKey())) {
      case "exists" -> Boolean.valueOf(isThere).equals(argument);
      case "prefix" -> isThere && value instanceof String text && text.startsWith("" + argument);
      case "suffix" -> isThere && value instanceof String text && text.endsWith("" + argument);
      case "anything-but" ->
          isThere && others(argument).stream().noneMatch(other -> isSame(other, value));
      default -> throw new IllegalArgumentException("not a rule known here: " + rule);
    };
  }

  private static List<?> others(@Nullable Object argument) {
    return argument instanceof List<?> several ? several : List.of(String.valueOf(argument));
  }

  private static boolean isSame(@Nullable Object rule, @Nullable Object value) {
    return (rule instanceof Number a && value instanceof Number b)
        ? a.doubleValue() == b.doubleValue()
        : Objects.equals(rule, value);
  }
}
