package vn.congxa.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.zip.GZIPInputStream;

/** What a handler answered. */
public record TestAnswer(JsonNode raw) {
  /** What a handler wrote. */
  public static TestAnswer of(byte[] written) {
    try {
      return new TestAnswer(new ObjectMapper().readTree(written));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public int status() {
    return raw.path("statusCode").asInt();
  }

  /** Empty where there is no such header. */
  public String header(String name) {
    return raw.path("headers").path(name).asText();
  }

  /** The body as it travels. */
  public byte[] bytes() {
    var body = raw.path("body").asText();
    return raw.path("isBase64Encoded").asBoolean()
        ? Base64.getDecoder().decode(body)
        : body.getBytes(StandardCharsets.UTF_8);
  }

  /** The body as a reader sees it. */
  public String text() {
    try {
      var plain =
          header("content-encoding").equals("gzip")
              ? new GZIPInputStream(new ByteArrayInputStream(bytes())).readAllBytes()
              : bytes();
      return new String(plain, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public JsonNode json() {
    try {
      return new ObjectMapper().readTree(text());
    } catch (IOException e) {
      throw new UncheckedIOException("not JSON: " + text(), e);
    }
  }

  /** A problem's code; empty where the answer is none. */
  public String code() {
    return header("content-type").equals("application/problem+json")
        ? json().path("code").asText()
        : "";
  }
}
