package vn.congxa.readarticles;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import vn.congxa.http.Response;
import vn.congxa.site.OwnAddress;
import vn.congxa.site.Section;
import vn.congxa.site.SiteRef;
import vn.congxa.site.api.Sites;
import vn.congxa.version.Version;

/** What a site says of itself. */
final class SiteAnswers {
  private static final int FRESH_SECONDS = 60;

  private final Sites sites;

  SiteAnswers(Sites sites) {
    this.sites = sites;
  }

  Response site(SiteRef ref) {
    var site = sites.identity(ref);
    return Response.json(
            json -> {
              json.writeStartObject();
              json.writeStringField("id", site.id());
              json.writeStringField("name", site.name());
              json.writeArrayFieldStart("hosts");
              for (var host : site.hosts()) {
                json.writeString(host);
              }
              json.writeEndArray();
              json.writeStringField("timeZone", site.zone().getId());
              json.writeStringField("editorInChief", site.editorInChief());
              json.writeStringField("address", site.address());
              json.writeStringField("phone", site.phone());
              json.writeStringField("email", site.email());
              json.writeStringField("version", Version.current());
              json.writeEndObject();
            })
        .cachedFor(FRESH_SECONDS);
  }

  Response sections(SiteRef ref) {
    var site = sites.identity(ref);
    return Response.json(
            json -> {
              json.writeStartObject();
              json.writeArrayFieldStart("items");
              for (var section : site.sections()) {
                write(json, section);
              }
              json.writeEndArray();
              json.writeNullField("next");
              json.writeEndObject();
            })
        .cachedFor(FRESH_SECONDS);
  }

  private static void write(JsonGenerator json, Section section) throws IOException {
    json.writeStartObject();
    json.writeStringField("slug", section.slug().value());
    json.writeStringField("name", section.name());
    json.writeStringField("url", OwnAddress.section(section.slug()));
    json.writeEndObject();
  }
}
