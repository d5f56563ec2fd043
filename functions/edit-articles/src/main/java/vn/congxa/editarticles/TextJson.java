package vn.congxa.editarticles;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.congxa.json.Json;
import vn.congxa.newsroom.Manuscript;

/** A text as it is worked on, and what every answer says in one form: people and times. */
final class TextJson {
  private TextJson() {}

  static void text(JsonGenerator json, Manuscript text, ZoneId zone) throws IOException {
    json.writeStringField("title", text.title());
    json.writeStringField("lead", text.lead());
    json.writeStringField("body", text.body());
    json.writeStringField("section", text.section());
    json.writeStringField("author", text.author());
    Json.field(json, "source", text.source());
    time(json, "publishAt", text.publishAt(), zone);
    var image = text.image();
    if (image == null) {
      json.writeNullField("image");
    } else {
      json.writeObjectFieldStart("image");
      json.writeStringField("file", image.figure().file());
      json.writeStringField("url", image.figure().url());
      json.writeStringField("alt", image.figure().alt());
      json.writeBooleanField("decorative", image.decorative());
      Json.field(json, "caption", image.figure().caption());
      json.writeEndObject();
    }
    json.writeArrayFieldStart("attachments");
    for (var file : text.attachments()) {
      json.writeStartObject();
      json.writeStringField("file", file.file());
      json.writeStringField("name", file.name());
      json.writeNumberField("bytes", file.bytes());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  static void person(
      JsonGenerator json, String field, @Nullable String sub, Map<String, String> names)
      throws IOException {
    if (sub == null) {
      json.writeNullField(field);
      return;
    }
    json.writeObjectFieldStart(field);
    json.writeStringField("sub", sub);
    Json.field(json, "name", names.get(sub));
    json.writeEndObject();
  }

  static void time(JsonGenerator json, String field, @Nullable Instant time, ZoneId zone)
      throws IOException {
    Json.field(json, field, time == null ? null : Answers.time(time, zone));
  }
}
