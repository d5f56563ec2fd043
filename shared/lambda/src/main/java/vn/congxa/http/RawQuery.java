package vn.congxa.http;

import java.util.LinkedHashMap;
import java.util.Map;

/** A query as it was sent, read as the gateway reads one. */
public final class RawQuery {
  private RawQuery() {}

  /** Decoded; the values of a repeated name joined by a comma, in the order of the address. */
  public static Map<String, String> read(String raw) {
    var query = new LinkedHashMap<String, String>();
    for (var part : raw.split("&", -1)) {
      if (!part.isEmpty()) {
        var equals = part.indexOf('=');
        var name = PercentEncoding.decodeQuery(equals < 0 ? part : part.substring(0, equals));
        var value = equals < 0 ? "" : PercentEncoding.decodeQuery(part.substring(equals + 1));
        query.merge(name, value, (first, next) -> first + "," + next);
      }
    }
    return query;
  }
}
