package vn.congxa.http;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.congxa.json.Json;
import vn.congxa.log.Metric;

/**
 * An answer.
 *
 * @param headers by lower-case name; {@code content-type} among them where there is a body
 * @param counted what the request's line in the log counts, if anything
 */
@SuppressWarnings("ArrayRecordComponent") // handed through, never compared
public record Response(
    int status, Map<String, String> headers, byte[] body, @Nullable Metric counted) {
  private static final byte[] NOTHING = new byte[0];

  /** One that counts nothing. */
  public Response(int status, Map<String, String> headers, byte[] body) {
    this(status, headers, body, null);
  }

  public static Response json(Json.Writer writer) {
    return json(200, writer);
  }

  public static Response json(int status, Json.Writer writer) {
    return of(status, "application/json", Json.bytes(writer));
  }

  public static Response html(int status, String html) {
    return of(status, "text/html; charset=utf-8", html.getBytes(StandardCharsets.UTF_8));
  }

  public static Response of(int status, String contentType, byte[] body) {
    return new Response(status, Map.of("content-type", contentType), body);
  }

  /** Sends the client elsewhere for now. */
  public static Response redirect(String location) {
    return new Response(302, Map.of("location", location), NOTHING);
  }

  /**
   * Tells the client where it is for good. Kept for a minute only: who takes a move back would lead
   * those who kept the way there in a circle.
   */
  public static Response moved(String location) {
    return new Response(301, Map.of("location", location), NOTHING).cachedFor(60);
  }

  static Response notModified(Map<String, String> headers) {
    return new Response(304, headers, NOTHING);
  }

  /** The same answer with one more header. */
  public Response with(String name, String value) {
    var more = new LinkedHashMap<>(headers);
    more.put(name, value);
    return new Response(status, more, body, counted);
  }

  /** The same answer, which counts one of these. */
  public Response counting(Metric metric) {
    return new Response(status, headers, body, metric);
  }

  /** May be kept by anyone, and asked for again after so many seconds. */
  public Response cachedFor(int seconds) {
    return with("cache-control", "public, max-age=" + seconds);
  }

  /**
   * May be kept by anyone, for different times, in seconds.
   *
   * @param browser by the reader's browser
   * @param shared by a cache for many
   * @param stale that long after its time, while a fresh one is fetched; 0 for not at all
   */
  public Response cachedFor(int browser, int shared, int stale) {
    var fresh = "public, max-age=%s, s-maxage=%s".formatted(browser, shared);
    return with("cache-control", stale == 0 ? fresh : fresh + ", stale-while-revalidate=" + stale);
  }

  /** Has the weak entity tag of this content, which is all of the answer that matters. */
  public Response taggedBy(byte[] content) {
    return with("etag", EntityTags.weak(content));
  }

  /** Never changes at its address. */
  public Response cachedForGood() {
    return with("cache-control", "public, max-age=31536000, immutable");
  }

  /** Last changed then, as far as dates can tell. */
  public Response changedAt(Instant instant) {
    var date = DateTimeFormatter.RFC_1123_DATE_TIME.format(instant.atZone(ZoneOffset.UTC));
    // The format's day has one digit where HTTP's has two (RFC 9110, 5.6.7).
    return with("last-modified", date.charAt(6) == ' ' ? date.replace(", ", ", 0") : date);
  }

  /** Is kept nowhere. */
  public Response notCached() {
    return with("cache-control", "no-store");
  }
}
