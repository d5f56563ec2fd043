package vn.congxa.http;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Tells a reader who has the answer already so in a few bytes (RFC 9110, 13). An answer that may be
 * kept gets an entity tag of its content where its handler gave it none.
 */
final class Conditional {
  private Conditional() {}

  static Response answer(Response response, Request request) {
    if (!request.isRead() || response.status() != 200 || !mayBeKept(response)) {
      return response;
    }
    var tagged =
        response.headers().containsKey("etag")
            ? response
            : response.with("etag", EntityTags.weak(response.body()));
    return isKnown(tagged, request) ? Response.notModified(withoutContentType(tagged)) : tagged;
  }

  private static boolean mayBeKept(Response response) {
    return response.headers().getOrDefault("cache-control", "no-store").startsWith("public");
  }

  // A client that sends both is judged by the tag alone (RFC 9110, 13.1.3).
  private static boolean isKnown(Response response, Request request) {
    var tags = request.header("if-none-match");
    if (tags != null) {
      var tag = response.headers().getOrDefault("etag", "");
      return EntityTags.parse(tags)
          .filter(given -> given.isAny() || given.nameWeakly(tag))
          .isPresent();
    }
    var since = request.header("if-modified-since");
    var modified = response.headers().get("last-modified");
    return since != null && modified != null && !isAfter(modified, since);
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
