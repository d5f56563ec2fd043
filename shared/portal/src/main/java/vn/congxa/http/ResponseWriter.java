package vn.congxa.http;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.GZIPOutputStream;

/**
 * Writes an answer in payload format 2.0. The HTTP API compresses nothing, so text is compressed
 * here; and a reader who has the page already is told so in a few bytes.
 */
final class ResponseWriter {
  /** Below this, gzip and base64 together save nothing worth their time. */
  private static final int WORTH_COMPRESSING = 1_000;

  private ResponseWriter() {}

  static void write(Response response, Request request, OutputStream out) throws IOException {
    var tagged = tagged(response, request);
    var zipped = worthCompressing(tagged, request);
    var body = zipped ? gzip(tagged.body()) : tagged.body();
    var text = !zipped && isText(tagged);
    try (var json = Json.FACTORY.createGenerator(out)) {
      json.writeStartObject();
      json.writeNumberField("statusCode", tagged.status());
      json.writeObjectFieldStart("headers");
      for (var header : tagged.headers().entrySet()) {
        json.writeStringField(header.getKey(), header.getValue());
      }
      if (isText(tagged)) {
        json.writeStringField("vary", "accept-encoding, accept-language");
      }
      if (zipped) {
        json.writeStringField("content-encoding", "gzip");
      }
      json.writeStringField("x-content-type-options", "nosniff");
      json.writeEndObject();
      if (request.method().equals("HEAD")) {
        json.writeStringField("body", "");
      } else if (text) {
        json.writeStringField("body", new String(body, StandardCharsets.UTF_8));
      } else {
        json.writeStringField("body", Base64.getEncoder().encodeToString(body));
      }
      json.writeBooleanField("isBase64Encoded", !text && !request.method().equals("HEAD"));
      json.writeEndObject();
    }
  }

  private static Response tagged(Response response, Request request) {
    if (!request.isRead()
        || response.status() != 200
        || response.headers().containsKey("etag")
        || !response.headers().getOrDefault("cache-control", "no-store").startsWith("public")) {
      return response;
    }
    // Weak (RFC 9110, 8.8.1): the compressed and the plain form share it.
    var tag = "W/\"" + digest(response.body()) + "\"";
    var tagged = response.with("etag", tag);
    var known = request.header("if-none-match");
    return known != null && known.contains(tag.substring(2))
        ? Response.notModified(withoutContentType(tagged))
        : tagged;
  }

  private static Map<String, String> withoutContentType(Response response) {
    var headers = new LinkedHashMap<>(response.headers());
    headers.remove("content-type");
    return headers;
  }

  private static boolean worthCompressing(Response response, Request request) {
    return response.body().length >= WORTH_COMPRESSING
        && isText(response)
        && request.headers().getOrDefault("accept-encoding", "").contains("gzip");
  }

  private static boolean isText(Response response) {
    var type = response.headers().getOrDefault("content-type", "");
    return type.startsWith("text/")
        || type.startsWith("application/json")
        || type.startsWith("application/problem+json")
        || type.startsWith("image/svg+xml");
  }

  private static byte[] gzip(byte[] plain) throws IOException {
    var bytes = new ByteArrayOutputStream(plain.length / 2);
    try (var gzip = new GZIPOutputStream(bytes)) {
      gzip.write(plain);
    }
    return bytes.toByteArray();
  }

  private static String digest(byte[] body) {
    try {
      var digest = MessageDigest.getInstance("SHA-256").digest(body);
      return HexFormat.of().formatHex(digest, 0, 12);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
