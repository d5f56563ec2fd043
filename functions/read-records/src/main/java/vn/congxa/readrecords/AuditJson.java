package vn.congxa.readrecords;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.congxa.json.Json;
import vn.congxa.newsroom.AuditEntry;

/** The audit as programs read it. */
final class AuditJson {
  private AuditJson() {}

  static Json.Writer entries(
      Map<String, String> asked,
      List<AuditEntry> entries,
      @Nullable String next,
      Map<String, String> names,
      ZoneId zone) {
    return json -> {
      json.writeStartObject();
      Json.field(json, "month", asked.get("month"));
      json.writeArrayFieldStart("items");
      for (var entry : entries) {
        json.writeStartObject();
        json.writeStringField("subject", entry.subject());
        Json.field(json, "article", entry.article());
        json.writeNumberField("version", entry.version());
        Json.field(json, "title", entry.title());
        json.writeStringField("what", entry.what());
        json.writeObjectFieldStart("by");
        json.writeStringField("sub", entry.by());
        Json.field(json, "name", names.get(entry.by()));
        json.writeEndObject();
        var at = entry.at().atZone(zone).toOffsetDateTime();
        json.writeStringField("at", DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(at));
        Json.field(json, "note", entry.note());
        json.writeEndObject();
      }
      json.writeEndArray();
      Json.field(json, "next", next);
      json.writeEndObject();
    };
  }
}
