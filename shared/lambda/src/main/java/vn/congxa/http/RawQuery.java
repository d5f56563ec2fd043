package vn.congxa.http;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/** A query as it was sent, read as the gateway reads one. */
final class RawQuery {
  private RawQuery() {}

  static Map<String, String> read(String raw) {
    var query = new HashMap<String, String>();
    for (var part : raw.split("&", -1)) {
      if (!part.isEmpty()) {
        var equals = part.indexOf('=');
        var name = decoded(equals < 0 ? part : part.substring(0, equals));
        var value = equals < 0 ? "" : decoded(part.substring(equals + 1));
        query.merge(name, value, (first, next) -> first + "," + next);
      }
    }
    return query;
  }

  private static String decoded(String text) {
    try {
      return URLDecoder.decode(text, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException _) {
      return text; // a broken escape stays as it is
    }
  }
}
