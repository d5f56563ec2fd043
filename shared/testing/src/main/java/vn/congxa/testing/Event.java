package vn.congxa.testing;

import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** An event as the HTTP API sends it (payload format 2.0), built step by step. */
public final class Event {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  private final ObjectNode json;

  private Event(ObjectNode json) {
    this.json = json;
  }

  /**
   * An event for a route.
   *
   * @param route such as {@code GET /api/articles/{slug}}
   * @param path as the visitor asked for it
   */
  public static Event of(String route, String path) {
    var json = MAPPER.createObjectNode();
    json.put("version", "2.0").put("routeKey", route).put("rawPath", path);
    json.put("rawQueryString", "").put("isBase64Encoded", false);
    json.putObject("headers");
    var event = new Event(json);
    var method = route.contains(" ") ? route.substring(0, route.indexOf(' ')) : "GET";
    var context = json.putObject("requestContext");
    context.put("requestId", "test").put("routeKey", route).put("stage", "$default");
    context
        .putObject("http")
        .put("method", method)
        .put("path", path)
        .put("sourceIp", "203.0.113.7");
    return event.header("host", "localhost");
  }

  /** One of the project's sample events, {@code <function>.<case>.json}. */
  public static Event sample(String file) {
    var path = Path.of(System.getProperty("project.root", "."), "events", file);
    try {
      return new Event((ObjectNode) MAPPER.readTree(Files.readAllBytes(path)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** By another method than the route's, as {@code $default} takes. */
  public Event method(String method) {
    json.withObject("/requestContext/http").put("method", method);
    return this;
  }

  /** With a header, its name in lower case. */
  public Event header(String name, String value) {
    json.withObject("/headers").put(name, value);
    return this;
  }

  public Event parameter(String name, String value) {
    json.withObject("/pathParameters").put(name, value);
    return this;
  }

  public Event query(String name, String value) {
    json.withObject("/queryStringParameters").put(name, value);
    return this;
  }

  /** From this address. */
  public Event from(String address) {
    json.withObject("/requestContext/http").put("sourceIp", address);
    return this;
  }

  public Event claim(String name, String value) {
    json.withObject("/requestContext/authorizer/jwt/claims").put(name, value);
    return this;
  }

  /** With a JSON body. */
  public Event body(String body) {
    json.put("body", body);
    return header("content-type", "application/json");
  }

  /** What the handler answers. */
  public TestAnswer to(RequestStreamHandler handler) {
    return TestAnswer.of(Invocation.of(handler, bytes()));
  }

  /** The event as it travels. */
  public byte[] bytes() {
    try {
      return MAPPER.writeValueAsBytes(json);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
