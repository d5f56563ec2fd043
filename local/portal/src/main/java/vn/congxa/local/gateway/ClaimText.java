package vn.congxa.local.gateway;

import com.nimbusds.jose.util.JSONObjectUtils;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Claims as the event has them: all text, an array as {@code [a b]}, null left out. */
final class ClaimText {
  private ClaimText() {}

  static Map<String, String> of(Map<String, ?> claims) {
    Map<String, String> texts = new LinkedHashMap<>();
    claims.forEach((name, value) -> {
      if (value != null) {
        texts.put(name, text(value));
      }
    });
    return texts;
  }

  private static String text(Object value) {
    return switch (value) {
      case List<?> list ->
          list.stream().map(String::valueOf).collect(Collectors.joining(" ", "[", "]"));
      case Map<?, ?> object -> JSONObjectUtils.toJSONString(withTextKeys(object));
      default -> value.toString();
    };
  }

  private static Map<String, Object> withTextKeys(Map<?, ?> object) {
    Map<String, Object> copy = new LinkedHashMap<>();
    object.forEach((key, value) -> copy.put(String.valueOf(key), value));
    return copy;
  }
}
