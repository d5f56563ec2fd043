package vn.congxa.http;

import vn.congxa.json.Json;

/** How a function says no: JSON for programs, a page for readers. */
@FunctionalInterface
public interface Problems {
  Response render(Refused refused, Request request);

  /** RFC 9457, with a stable {@code code} and every fault of the input. */
  Problems JSON =
      (refused, request) -> {
        var language = request.language();
        var body =
            Json.bytes(json -> {
              json.writeStartObject();
              json.writeStringField("type", "about:blank");
              json.writeStringField("title", refused.code().text(language, refused.argument()));
              json.writeNumberField("status", refused.code().status());
              json.writeStringField("code", refused.code().wire());
              if (!refused.faults().isEmpty()) {
                json.writeArrayFieldStart("errors");
                for (var fault : refused.faults()) {
                  json.writeStartObject();
                  json.writeStringField("pointer", fault.pointer());
                  json.writeStringField("code", fault.code().wire());
                  json.writeStringField("message", fault.code().text(language, fault.argument()));
                  json.writeEndObject();
                }
                json.writeEndArray();
              }
              for (var member : refused.members().entrySet()) {
                json.writeFieldName(member.getKey());
                Json.value(json, member.getValue());
              }
              json.writeEndObject();
            });
        return Response.of(refused.code().status(), "application/problem+json", body)
            .with("content-language", language == Language.ENGLISH ? "en" : "vi")
            .with("vary", "accept-language")
            .notCached();
      };
}
