package vn.congxa.http;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import vn.congxa.json.Json;

/**
 * Reads an event of the HTTP API's payload format 2.0 by streaming: a third of a cold start would
 * go into binding it to classes.
 */
final class EventReader {
  private final Origin origin;
  private String route = "$default";
  private String path = "/";
  private String method = "GET";
  private String id = "";
  private String sourceIp = "";
  private String body = "";
  private boolean base64;
  private Map<String, String> headers = Map.of();
  private Map<String, String> query = Map.of();
  private Map<String, String> parameters = Map.of();
  private Map<String, String> claims = Map.of();

  private EventReader(Origin origin) {
    this.origin = origin;
  }

  static Request read(InputStream event, Origin origin) throws IOException {
    try (var json = Json.FACTORY.createParser(event)) {
      var reader = new EventReader(origin);
      json.nextToken();
      reader.event(json);
      return reader.request();
    }
  }

  private void event(JsonParser json) throws IOException {
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      var name = json.currentName();
      json.nextToken();
      switch (name) {
        case "routeKey" -> route = json.getText();
        case "rawPath" -> path = json.getText();
        case "headers" -> headers = strings(json);
        case "queryStringParameters" -> query = strings(json);
        case "pathParameters" -> parameters = strings(json);
        case "requestContext" -> context(json);
        case "body" -> body = json.getValueAsString("");
        case "isBase64Encoded" -> base64 = json.getBooleanValue();
        default -> json.skipChildren();
      }
    }
  }

  private void context(JsonParser json) throws IOException {
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      var name = json.currentName();
      json.nextToken();
      switch (name) {
        case "http", "authorizer", "jwt" -> context(json);
        case "method" -> method = json.getText();
        case "sourceIp" -> sourceIp = json.getText();
        case "requestId" -> id = json.getText();
        case "claims" -> claims = strings(json);
        default -> json.skipChildren();
      }
    }
  }

  private static Map<String, String> strings(JsonParser json) throws IOException {
    if (json.currentToken() != JsonToken.START_OBJECT) {
      json.skipChildren();
      return Map.of();
    }
    var map = new HashMap<String, String>();
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      var name = json.currentName();
      json.nextToken();
      map.put(name, json.getValueAsString(""));
    }
    return map;
  }

  private Request request() {
    var bytes = base64 ? Base64.getDecoder().decode(body) : body.getBytes(StandardCharsets.UTF_8);
    return new Request(
        id,
        // HEAD is answered as GET is; the gateway leaves the body out.
        route.startsWith("HEAD ") ? "GET " + route.substring("HEAD ".length()) : route,
        method,
        path,
        parameters,
        origin.query(headers, query),
        headers,
        claims,
        origin.host(headers),
        origin.address(headers, sourceIp),
        bytes);
  }
}
