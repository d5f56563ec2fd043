package vn.congxa.local.gateway;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * A request as the event will show it.
 *
 * @param path decoded, without the stage
 * @param headers by lower-case name, repeated ones joined, cookies left out
 */
record Incoming(
    String method,
    String path,
    String rawQuery,
    Map<String, String> headers,
    List<String> cookies,
    String protocol,
    String sourceIp,
    String requestId,
    Instant time) {
  String header(String name) {
    return headers.getOrDefault(name, "");
  }
}
