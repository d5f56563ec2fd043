package vn.congxa.e2e;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import vn.congxa.testing.TestAnswer;

/**
 * An answer, however it came.
 *
 * @param headers by name in whatever case
 * @param body as a reader sees it
 * @param bytes of the body on the wire
 */
record Exchange(int status, Map<String, String> headers, String body, int bytes) {

  static Exchange of(HttpResponse<byte[]> response) {
    var headers =
        response.headers().map().entrySet().stream()
            .collect(Collectors.toMap(Map.Entry::getKey, e -> String.join(",", e.getValue())));
    return new Exchange(
        response.statusCode(),
        headers,
        text(response.body(), "gzip".equals(headers.get("content-encoding"))),
        response.body().length);
  }

  static Exchange of(TestAnswer answer) {
    var headers = new TreeMap<String, String>();
    answer
        .raw()
        .path("headers")
        .properties()
        .forEach(header -> headers.put(header.getKey(), header.getValue().asText()));
    // A HEAD names the encoding of a body that it does not have.
    var body = answer.bytes().length == 0 ? "" : answer.text();
    return new Exchange(answer.status(), headers, body, answer.bytes().length);
  }

  /** As the gateway sends it to who asked for the head alone. */
  Exchange withoutBody() {
    return new Exchange(status, headers, "", 0);
  }

  /** Empty where there is no such header. */
  String header(String name) {
    return headers.entrySet().stream()
        .filter(header -> header.getKey().equalsIgnoreCase(name))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse("");
  }

  JsonNode json() {
    return new ObjectMapper().readTree(body);
  }

  /** A problem's code; empty where the answer is none. */
  String code() {
    return header("content-type").equals("application/problem+json")
        ? json().path("code").asString()
        : "";
  }

  /** Each fault as {@code pointer code}. */
  String faults() {
    return json()
        .path("errors")
        .valueStream()
        .map(e -> e.path("pointer").asString() + " " + e.path("code").asString())
        .sorted()
        .collect(Collectors.joining(", "));
  }

  private static String text(byte[] bytes, boolean zipped) {
    try {
      var plain =
          zipped && bytes.length > 0
              ? new GZIPInputStream(new ByteArrayInputStream(bytes)).readAllBytes()
              : bytes;
      return new String(plain, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
