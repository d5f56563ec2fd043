package vn.congxa.editarticles;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import vn.congxa.http.Response;
import vn.congxa.http.VersionGuard;
import vn.congxa.json.Json;
import vn.congxa.markup.Change;
import vn.congxa.newsroom.Done;

/** What a change came to. It has no text: nothing that comes back is to overwrite what is typed. */
final class Answers {
  private Answers() {}

  static Response saved(Done done, List<Change> changed, ZoneId zone) {
    var revision = done.revision();
    return Response.json(
            revision.version() == 1 && !done.isRepeated() ? 201 : 200,
            json -> {
              json.writeStartObject();
              json.writeStringField("id", revision.article());
              json.writeNumberField("version", revision.version());
              json.writeStringField("at", time(revision.at(), zone));
              json.writeStringField("work", revision.work().wire());
              json.writeStringField("public", revision.standing().wire());
              json.writeArrayFieldStart("changed");
              for (var change : changed) {
                json.writeStartObject();
                json.writeStringField("pointer", change.pointer());
                json.writeStringField("code", change.code());
                json.writeNumberField("count", change.count());
                json.writeEndObject();
              }
              json.writeEndArray();
              Json.field(json, "slug", revision.slug() == null ? null : revision.slug().value());
              json.writeEndObject();
            })
        .with("etag", VersionGuard.tag(revision.version()))
        .notCached();
  }

  /** With the site's offset. */
  static String time(Instant time, ZoneId zone) {
    return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(time.atZone(zone).toOffsetDateTime());
  }
}
