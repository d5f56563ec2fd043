package vn.congxa.http;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Where a request came from. Through the CDN the gateway sees only the CDN, which passes the
 * visitor's host and address on in headers of its own; anyone can send those, so they count only
 * beside the secret that the CDN shares with us.
 */
record Origin(List<String> secrets) {

  /**
   * Reads the secret; two of them, separated by a comma, while one replaces the other. An empty one
   * is none: anybody could send it.
   */
  static Origin of(String secrets) {
    return new Origin(
        Stream.of(secrets.split(",")).map(String::strip).filter(s -> !s.isEmpty()).toList());
  }

  String host(Map<String, String> headers) {
    var host = trusted(headers) ? headers.get("x-viewer-host") : null;
    return normal(host != null ? host : headers.getOrDefault("host", ""));
  }

  String address(Map<String, String> headers, String sourceIp) {
    var address = trusted(headers) ? headers.get("cloudfront-viewer-address") : null;
    return address != null ? withoutPort(address) : sourceIp;
  }

  /**
   * The query. The CDN keeps answers by the names that our pages know and drops all others, but for
   * an address that is none of ours it hands the whole query on beside it.
   */
  Map<String, String> query(Map<String, String> headers, Map<String, String> query) {
    var whole = trusted(headers) ? headers.get("x-legacy-query") : null;
    return whole == null ? query : RawQuery.read(whole);
  }

  private boolean trusted(Map<String, String> headers) {
    var given = headers.get("x-origin-secret");
    return given != null && secrets.stream().anyMatch(secret -> same(secret, given));
  }

  // Takes the same time wherever the two begin to differ.
  private static boolean same(String secret, String given) {
    return MessageDigest.isEqual(
        secret.getBytes(StandardCharsets.UTF_8), given.getBytes(StandardCharsets.UTF_8));
  }

  private static String normal(String host) {
    var colon = host.indexOf(':');
    var name = (colon < 0 ? host : host.substring(0, colon)).toLowerCase(Locale.ROOT);
    return name.endsWith(".") ? name.substring(0, name.length() - 1) : name;
  }

  private static String withoutPort(String address) { // 192.0.2.1:46532 or 2001:db8::1:46532
    var colon = address.lastIndexOf(':');
    return colon < 0 ? address : address.substring(0, colon);
  }
}
