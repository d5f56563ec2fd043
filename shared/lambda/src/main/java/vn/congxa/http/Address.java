package vn.congxa.http;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Addresses as they are written: the gateway hands paths and queries on decoded. */
public final class Address {
  private Address() {}

  /** A path and a query as one text, the same for the same ones: names in order. */
  public static String decoded(String path, Map<String, String> query) {
    var parts = new TreeMap<>(query);
    return parts.isEmpty()
        ? path
        : parts.entrySet().stream()
            .map(part -> part.getKey() + "=" + part.getValue())
            .collect(Collectors.joining("&", path + "?", ""));
  }

  /** A path and a query, encoded (RFC 3986, 2.1). */
  public static String encoded(String path, Map<String, String> query) {
    var parts = new TreeMap<>(query);
    return parts.isEmpty()
        ? encoded(path)
        : parts.entrySet().stream()
            .map(part ->
                PercentEncoding.encode(part.getKey())
                    + "="
                    + PercentEncoding.encode(part.getValue()))
            .collect(Collectors.joining("&", encoded(path) + "?", ""));
  }

  private static String encoded(String path) {
    return PercentEncoding.encode(path).replace("%2F", "/");
  }
}
