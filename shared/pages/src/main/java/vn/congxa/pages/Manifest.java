package vn.congxa.pages;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import vn.congxa.http.Response;
import vn.congxa.json.Json;
import vn.congxa.pages.view.ShortName;
import vn.congxa.site.Site;

/** What a site is called and looks like among a visitor's applications (W3C App Manifest). */
public final class Manifest {
  private static final int FRESH_SECONDS = 3_600;

  /** Addresses of its icons. */
  public record Icons(String small, String large, String maskable) {}

  private Manifest() {}

  public static Response of(Site site, Icons icons) {
    var manifest =
        Json.bytes(json -> {
          json.writeStartObject();
          json.writeStringField("id", "/");
          json.writeStringField("name", site.name());
          json.writeStringField("short_name", ShortName.of(site));
          json.writeStringField("lang", "vi");
          json.writeStringField("dir", "ltr");
          json.writeStringField("start_url", "/");
          json.writeStringField("scope", "/");
          // With the way back and a reload: pages count on them.
          json.writeStringField("display", "minimal-ui");
          json.writeStringField("theme_color", "#7d1012");
          json.writeStringField("background_color", "#f7f3ec");
          json.writeArrayFieldStart("icons");
          icon(json, icons.small(), "192x192", "any");
          icon(json, icons.large(), "512x512", "any");
          icon(json, icons.maskable(), "512x512", "maskable");
          json.writeEndArray();
          json.writeEndObject();
        });
    return Response.of(200, "application/manifest+json", manifest).cachedFor(FRESH_SECONDS);
  }

  private static void icon(JsonGenerator json, String url, String sizes, String purpose)
      throws IOException {
    json.writeStartObject();
    json.writeStringField("src", url);
    json.writeStringField("sizes", sizes);
    json.writeStringField("type", "image/png");
    json.writeStringField("purpose", purpose);
    json.writeEndObject();
  }
}
