package vn.congxa.tellstaff;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import vn.congxa.json.Json;

/** What the webhook is told: nothing of a person, and nothing that somebody wrote but the title. */
final class HookJson {
  private HookJson() {}

  static byte[] body(Notice notice, ConsolePlace console) {
    var site = notice.site();
    var revision = notice.revision();
    return Json.bytes(json -> {
      json.writeStartObject();
      json.writeStringField("type", notice.occasion().wire());
      json.writeStringField("timestamp", time(revision.at(), site.zone()));
      json.writeObjectFieldStart("data");
      json.writeObjectFieldStart("site");
      json.writeStringField("id", site.id());
      json.writeStringField("name", site.name());
      json.writeEndObject();
      json.writeObjectFieldStart("article");
      json.writeStringField("id", revision.article());
      json.writeNumberField("version", revision.version());
      json.writeStringField("title", Line.of(revision.title()));
      json.writeStringField("section", notice.state().section());
      json.writeStringField("work", revision.work().wire());
      json.writeStringField("public", revision.standing().wire());
      Json.field(json, "publishedAt", time(notice.publishedAt(), site.zone()));
      json.writeEndObject();
      json.writeStringField("link", console.link(notice));
      json.writeEndObject();
      json.writeEndObject();
    });
  }

  /** To the second, with the site's offset. */
  private static @Nullable String time(@Nullable Instant time, ZoneId zone) {
    return time == null
        ? null
        : DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
            time.truncatedTo(ChronoUnit.SECONDS).atZone(zone).toOffsetDateTime());
  }
}
