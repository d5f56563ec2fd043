package vn.congxa.http;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import vn.congxa.json.Json;

/** An event that no gateway sent, with everything that one of the gateway has. */
final class Rehearsal {
  private Rehearsal() {}

  static byte[] event(String host) {
    return Json.bytes(json -> {
      json.writeStartObject();
      json.writeStringField("version", "2.0");
      json.writeStringField("routeKey", "rehearsal");
      json.writeStringField("rawPath", "/");
      json.writeStringField("rawQueryString", "");
      json.writeObjectFieldStart("headers");
      json.writeStringField("host", host);
      json.writeStringField("accept", "text/html, application/json;q=0.9, */*;q=0.8");
      json.writeStringField("accept-encoding", "gzip");
      json.writeStringField("accept-language", "vi-VN,vi;q=0.9");
      json.writeStringField("content-length", "0");
      json.writeStringField("x-forwarded-for", "192.0.2.1");
      json.writeStringField("x-forwarded-proto", "https");
      json.writeEndObject();
      json.writeObjectFieldStart("pathParameters");
      json.writeEndObject();
      context(json);
      json.writeBooleanField("isBase64Encoded", false);
      json.writeEndObject();
    });
  }

  private static void context(JsonGenerator json) throws IOException {
    json.writeObjectFieldStart("requestContext");
    json.writeStringField("requestId", "rehearsal");
    json.writeNumberField("timeEpoch", 0);
    json.writeObjectFieldStart("authorizer");
    json.writeObjectFieldStart("jwt");
    json.writeObjectFieldStart("claims");
    json.writeEndObject();
    json.writeNullField("scopes");
    json.writeEndObject();
    json.writeEndObject();
    json.writeObjectFieldStart("http");
    json.writeStringField("method", "GET");
    json.writeStringField("path", "/");
    json.writeStringField("sourceIp", "192.0.2.1");
    json.writeEndObject();
    json.writeEndObject();
  }
}
