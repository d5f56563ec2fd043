package vn.congxa.http;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.CRC32C;

/**
 * Tells a reader who has the answer already so in a few bytes (RFC 9110, 13). An answer that may be
 * kept gets an entity tag of its content where its handler gave it none.
 */
final class Conditional {
  private static final int LONGEST_LIST = 2_000;

  private Conditional() {}

  static Response answer(Response response, Request request) {
    if (!request.isRead() || response.status() != 200 || !mayBeKept(response)) {
      return response;
    }
    var tagged =
        response.headers().containsKey("etag")
            ? response
            : response.with("etag", tag(response.body()));
    return isKnown(tagged, request) ? Response.notModified(withoutContentType(tagged)) : tagged;
  }

  /**
   * A weak tag (RFC 9110, 8.8.1), which the compressed and the plain form share. It tells versions
   * of one address apart and withstands nobody, so two checksums that processors compute do.
   */
  static String tag(byte[] content) {
    var one = new CRC32();
    var other = new CRC32C();
    one.update(content);
    other.update(content);
    var sum = one.getValue() << 32 | other.getValue();
    return "W/\"" + HexFormat.of().toHexDigits(sum) + '"';
  }

  private static boolean mayBeKept(Response response) {
    return response.headers().getOrDefault("cache-control", "no-store").startsWith("public");
  }

  // A client that sends both is judged by the tag alone (RFC 9110, 13.1.3).
  private static boolean isKnown(Response response, Request request) {
    var tags = request.header("if-none-match");
    if (tags != null) {
      return tags.length() <= LONGEST_LIST
          && names(tags, response.headers().getOrDefault("etag", ""));
    }
    var since = request.header("if-modified-since");
    var modified = response.headers().get("last-modified");
    return since != null && modified != null && !isAfter(modified, since);
  }

  /** Weak comparison of each tag of a list (RFC 9110, 8.8.3.2 and 13.1.2). */
  private static boolean names(String tags, String tag) {
    if (tags.strip().equals("*")) {
      return true;
    }
    for (var given : tags.split(",", -1)) {
      if (opaque(given.strip()).equals(opaque(tag))) {
        return true;
      }
    }
    return false;
  }

  private static String opaque(String tag) {
    return tag.startsWith("W/") ? tag.substring(2) : tag;
  }

  private static boolean isAfter(String modified, String since) {
    try {
      return instant(modified).isAfter(instant(since));
    } catch (DateTimeException _) {
      return true; // a date that cannot be read counts for nothing
    }
  }

  private static Instant instant(String date) {
    return ZonedDateTime.parse(date, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant();
  }

  private static Map<String, String> withoutContentType(Response response) {
    var headers = new LinkedHashMap<>(response.headers());
    headers.remove("content-type");
    return headers;
  }
}
