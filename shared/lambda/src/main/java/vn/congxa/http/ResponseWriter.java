package vn.congxa.http;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import vn.congxa.json.Json;

/**
 * Writes an answer in payload format 2.0. The HTTP API compresses nothing, so text is compressed
 * here.
 */
final class ResponseWriter {
  /** Below this, gzip and base64 together save nothing worth their time. */
  private static final int WORTH_COMPRESSING = 1_000;

  private static final String VARY = "vary";
  private static final String ACCEPT_ENCODING = "accept-encoding";

  /** What every answer says that says nothing else of it. */
  private static final Map<String, String> SECURITY =
      Map.of(
          "referrer-policy", "strict-origin-when-cross-origin",
          "strict-transport-security", "max-age=31536000",
          "x-content-type-options", "nosniff",
          "x-frame-options", "DENY");

  private ResponseWriter() {}

  static void write(Response response, Request request, OutputStream out) throws IOException {
    var answer = Conditional.answer(response, request);
    var varies = varies(response); // of a 304 as well, which has neither type nor body
    var zipped = worthCompressing(answer, request);
    var body = zipped ? Gzip.of(answer.body()) : answer.body();
    var text = !zipped && isText(answer) && !isCoded(answer);
    try (var json = Json.FACTORY.createGenerator(out)) {
      json.writeStartObject();
      json.writeNumberField("statusCode", answer.status());
      json.writeObjectFieldStart("headers");
      for (var header : answer.headers().entrySet()) {
        if (!header.getKey().equals(VARY)) {
          json.writeStringField(header.getKey(), header.getValue());
        }
      }
      if (!varies.isEmpty()) {
        json.writeStringField(VARY, varies);
      }
      if (zipped) {
        json.writeStringField("content-encoding", "gzip");
      }
      for (var header : SECURITY.entrySet()) {
        if (!answer.headers().containsKey(header.getKey())) {
          json.writeStringField(header.getKey(), header.getValue());
        }
      }
      json.writeEndObject();
      // To a HEAD too: the gateway says how long it is, and leaves it out (RFC 9110, 9.3.2).
      if (text) {
        json.writeStringField("body", new String(body, StandardCharsets.UTF_8));
      } else {
        json.writeBinaryField("body", body);
      }
      json.writeBooleanField("isBase64Encoded", !text);
      json.writeEndObject();
    }
  }

  // What its handler says it differs by, and whether it is compressed for those who like that.
  private static String varies(Response response) {
    var handlers = response.headers().getOrDefault(VARY, "");
    if (!isCompressible(response)) {
      return handlers;
    }
    return handlers.isEmpty() ? ACCEPT_ENCODING : handlers + ", " + ACCEPT_ENCODING;
  }

  private static boolean worthCompressing(Response response, Request request) {
    return isCompressible(response) && AcceptEncoding.prefersGzip(request.header(ACCEPT_ENCODING));
  }

  private static boolean isCompressible(Response response) {
    return response.body().length >= WORTH_COMPRESSING && isText(response) && !isCoded(response);
  }

  /** Compressed already, before it was asked for. */
  private static boolean isCoded(Response response) {
    return response.headers().containsKey("content-encoding");
  }

  private static boolean isText(Response response) {
    var type = response.headers().getOrDefault("content-type", "");
    var end = type.indexOf(';');
    var plain = end < 0 ? type : type.substring(0, end);
    return plain.startsWith("text/") || plain.endsWith("json") || plain.endsWith("xml");
  }
}
