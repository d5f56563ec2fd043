package vn.congxa.http;

import vn.congxa.json.Json;

/** An event that no gateway sent. */
final class Rehearsal {
  private Rehearsal() {}

  static byte[] event(String host) {
    return Json.bytes(json -> {
      json.writeStartObject();
      json.writeStringField("routeKey", "rehearsal");
      json.writeObjectFieldStart("headers");
      json.writeStringField("host", host);
      json.writeStringField("accept-encoding", "gzip");
      json.writeEndObject();
      json.writeObjectFieldStart("requestContext");
      json.writeObjectFieldStart("http");
      json.writeStringField("method", "GET");
      json.writeEndObject();
      json.writeEndObject();
      json.writeEndObject();
    });
  }
}
