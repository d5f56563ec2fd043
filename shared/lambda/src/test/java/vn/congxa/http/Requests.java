package vn.congxa.http;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/** Requests that no gateway read. */
final class Requests {
  private Requests() {}

  /** A PUT with this body, and headers by name and value in turn. */
  static Request put(String body, String... headers) {
    return request("PUT", body, headers);
  }

  static Request get(String... headers) {
    return request("GET", "", headers);
  }

  private static Request request(String method, String body, String... headers) {
    var map = new HashMap<String, String>();
    for (var i = 0; i < headers.length; i += 2) {
      map.put(headers[i], headers[i + 1]);
    }
    return new Request(
        "id",
        method + " /",
        method,
        "/",
        Map.of(),
        Map.of(),
        map,
        Map.of(),
        "localhost",
        "203.0.113.7",
        body.getBytes(StandardCharsets.UTF_8));
  }
}
