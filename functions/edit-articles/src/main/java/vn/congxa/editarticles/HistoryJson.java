package vn.congxa.editarticles;

import static vn.congxa.editarticles.TextJson.person;
import static vn.congxa.editarticles.TextJson.text;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.congxa.json.Json;
import vn.congxa.newsroom.AsideStore.Aside;
import vn.congxa.newsroom.Manuscript;
import vn.congxa.newsroom.Revision;

/** What was done with an article, as staff read it. */
final class HistoryJson {
  private HistoryJson() {}

  static Json.Writer versions(
      List<Revision> revisions, @Nullable String next, Map<String, String> names, ZoneId zone) {
    return json -> {
      json.writeStartObject();
      json.writeArrayFieldStart("items");
      for (var revision : revisions) {
        json.writeStartObject();
        revision(json, revision, names, zone);
        json.writeEndObject();
      }
      json.writeEndArray();
      Json.field(json, "next", next);
      json.writeEndObject();
    };
  }

  static Json.Writer version(
      Revision revision, Optional<Manuscript> text, Map<String, String> names, ZoneId zone) {
    return json -> {
      json.writeStartObject();
      revision(json, revision, names, zone);
      if (text.isPresent()) {
        json.writeObjectFieldStart("text");
        text(json, text.get(), zone);
        json.writeEndObject();
      } else {
        json.writeNullField("text");
      }
      json.writeEndObject();
    };
  }

  private static void revision(
      JsonGenerator json, Revision revision, Map<String, String> names, ZoneId zone)
      throws IOException {
    json.writeNumberField("version", revision.version());
    json.writeStringField("what", revision.what().wire());
    json.writeBooleanField("automatic", revision.automatic());
    json.writeBooleanField("hasText", revision.hasText());
    person(json, "by", revision.by(), names);
    json.writeStringField("at", Answers.time(revision.at(), zone));
    json.writeStringField("work", revision.work().wire());
    json.writeStringField("public", revision.standing().wire());
    Json.field(json, "note", revision.note());
  }

  static Json.Writer aside(Aside aside, Map<String, String> names, ZoneId zone) {
    return json -> {
      json.writeStartObject();
      json.writeNumberField("base", aside.base());
      person(json, "by", aside.by(), names);
      json.writeStringField("at", Answers.time(aside.at(), zone));
      json.writeObjectFieldStart("text");
      text(json, aside.text(), zone);
      json.writeEndObject();
      json.writeEndObject();
    };
  }
}
