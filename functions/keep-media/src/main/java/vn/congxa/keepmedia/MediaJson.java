package vn.congxa.keepmedia;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.congxa.http.Response;
import vn.congxa.http.VersionGuard;
import vn.congxa.json.Json;
import vn.congxa.media.Quarantine.SignedPut;
import vn.congxa.newsroom.ArticleState;
import vn.congxa.newsroom.LibraryEntry;
import vn.congxa.newsroom.Upload;

/** Files as staff read them. */
final class MediaJson {
  private MediaJson() {}

  static Json.Writer begun(Upload upload, SignedPut put, ZoneId zone) {
    return json -> {
      json.writeStartObject();
      json.writeStringField("upload", upload.id());
      json.writeObjectFieldStart("put");
      json.writeStringField("url", put.url());
      json.writeObjectFieldStart("headers");
      for (var header : new TreeMap<>(put.headers()).entrySet()) {
        json.writeStringField(header.getKey(), header.getValue());
      }
      json.writeEndObject();
      json.writeEndObject();
      json.writeStringField("until", time(upload.expires(), zone));
      json.writeEndObject();
    };
  }

  /** A file by itself, with its version. */
  static Response answer(LibraryEntry entry, Map<String, String> names, ZoneId zone) {
    return tagged(
        entry,
        json -> {
          json.writeStartObject();
          fields(json, entry, names, zone);
          json.writeEndObject();
        });
  }

  /** The same, with the articles that use it. */
  static Response used(
      LibraryEntry entry, List<ArticleState> uses, Map<String, String> names, ZoneId zone) {
    return tagged(
        entry,
        json -> {
          json.writeStartObject();
          fields(json, entry, names, zone);
          json.writeArrayFieldStart("uses");
          for (var use : uses) {
            json.writeStartObject();
            json.writeStringField("id", use.id());
            json.writeStringField("title", use.title());
            json.writeEndObject();
          }
          json.writeEndArray();
          json.writeEndObject();
        });
  }

  private static Response tagged(LibraryEntry entry, Json.Writer writer) {
    return Response.json(writer).with("etag", VersionGuard.tag(entry.version())).notCached();
  }

  static Json.Writer list(
      List<LibraryEntry> entries, @Nullable String next, Map<String, String> names, ZoneId zone) {
    return json -> {
      json.writeStartObject();
      json.writeArrayFieldStart("items");
      for (var entry : entries) {
        json.writeStartObject();
        fields(json, entry, names, zone);
        json.writeEndObject();
      }
      json.writeEndArray();
      Json.field(json, "next", next);
      json.writeEndObject();
    };
  }

  private static void fields(
      JsonGenerator json, LibraryEntry entry, Map<String, String> names, ZoneId zone)
      throws IOException {
    var file = entry.file();
    json.writeStringField("file", file.file());
    json.writeStringField("url", "/media/" + file.file());
    json.writeStringField("kind", file.isPicture() ? "picture" : "document");
    json.writeStringField("name", file.name());
    json.writeStringField("alt", entry.alt());
    json.writeNumberField("bytes", file.bytes());
    json.writeNumberField("width", file.width());
    json.writeNumberField("height", file.height());
    json.writeArrayFieldStart("widths");
    for (var width : file.widths()) {
      json.writeNumber(width);
    }
    json.writeEndArray();
    json.writeObjectFieldStart("by");
    json.writeStringField("sub", entry.by());
    Json.field(json, "name", names.get(entry.by()));
    json.writeEndObject();
    json.writeStringField("at", time(entry.at(), zone));
    json.writeNumberField("version", entry.version());
  }

  /** With the site's offset. */
  private static String time(Instant time, ZoneId zone) {
    return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(time.atZone(zone).toOffsetDateTime());
  }
}
