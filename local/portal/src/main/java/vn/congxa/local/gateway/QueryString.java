package vn.congxa.local.gateway;

import java.util.LinkedHashMap;
import java.util.Map;

/** The event's {@code queryStringParameters}. */
final class QueryString {
  private QueryString() {}

  /** Decoded; the values of a repeated name joined by a comma, in the order of the address. */
  static Map<String, String> parse(String raw) {
    Map<String, String> parameters = new LinkedHashMap<>();
    for (String pair : raw.split("&", -1)) {
      if (!pair.isEmpty()) {
        int equals = pair.indexOf('=');
        String name = equals < 0 ? pair : pair.substring(0, equals);
        String value = equals < 0 ? "" : pair.substring(equals + 1);
        parameters.merge(
            PercentDecoding.decodeQuery(name),
            PercentDecoding.decodeQuery(value),
            (a, b) -> a + "," + b);
      }
    }
    return parameters;
  }
}
