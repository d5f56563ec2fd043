package vn.congxa.bench;

import vn.congxa.testing.Event;

/** Events as the gateway sends them for a phone's browser. */
final class Events {
  private Events() {}

  static Event of(String route, String path) {
    return Event.of(route, path)
        .header("accept", "application/json, text/html;q=0.9, */*;q=0.8")
        .header("accept-encoding", "gzip, deflate, br")
        .header("accept-language", "vi-VN,vi;q=0.9")
        .header("content-length", "0")
        .header(
            "user-agent",
            "Mozilla/5.0 (Linux; Android 14; SM-A155F) AppleWebKit/537.36 (KHTML, like Gecko)"
                + " Chrome/138.0.0.0 Mobile Safari/537.36")
        .header("x-amzn-trace-id", "Root=1-66f00000-000000000000000000000000")
        .header("x-forwarded-for", "203.0.113.7")
        .header("x-forwarded-port", "443")
        .header("x-forwarded-proto", "https");
  }
}
