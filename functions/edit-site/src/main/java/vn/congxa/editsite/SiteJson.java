package vn.congxa.editsite;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.congxa.json.Json;
import vn.congxa.newsroom.NewsroomStore.Part;
import vn.congxa.newsroom.StaffStore.Member;
import vn.congxa.site.Alert;
import vn.congxa.site.OwnAddress;
import vn.congxa.site.SavedSite;
import vn.congxa.site.Section;
import vn.congxa.site.Site;
import vn.congxa.site.SiteLink;

/** A site as staff read it. */
final class SiteJson {
  private SiteJson() {}

  static Json.Writer site(SavedSite saved) {
    return json -> {
      var site = saved.site();
      json.writeStartObject();
      json.writeStringField("id", site.id());
      json.writeNumberField("version", saved.version());
      json.writeStringField("name", site.name());
      texts(json, "hosts", site.hosts());
      texts(json, "formerHosts", site.profile().formerHosts());
      json.writeStringField("zone", site.zone().getId());
      json.writeStringField("editorInChief", site.editorInChief());
      json.writeStringField("address", site.address());
      json.writeStringField("phone", site.phone());
      json.writeStringField("email", site.email());
      sections(json, "sections", site.sections());
      alert(json, site.profile().alert(), site.zone());
      links(json, "services", site.profile().services());
      links(json, "channels", site.profile().channels());
      json.writeBooleanField("selfApproval", site.profile().selfApproval());
      json.writeNumberField("carriedOver", site.carriedOver());
      texts(json, "lacks", lacks(site));
      json.writeEndObject();
    };
  }

  /** What readers may ask for and the site does not say. */
  static List<String> lacks(Site site) {
    var lacks = new ArrayList<String>();
    add(lacks, "hosts", site.hosts().isEmpty());
    add(lacks, "editorInChief", site.editorInChief().isBlank());
    add(lacks, "address", site.address().isBlank());
    add(lacks, "phone", site.phone().isBlank());
    add(lacks, "email", site.email().isBlank());
    add(lacks, "sections", site.sections().isEmpty());
    add(lacks, "services", site.profile().services().isEmpty());
    return lacks;
  }

  private static void add(List<String> lacks, String name, boolean isLacking) {
    if (isLacking) {
      lacks.add(name);
    }
  }

  static Json.Writer sections(SavedSite saved) {
    return json -> {
      json.writeStartObject();
      json.writeNumberField("version", saved.version());
      sections(json, "items", saved.site().sections());
      json.writeEndObject();
    };
  }

  static Json.Writer staff(Part<Member> part, ZoneId zone) {
    return json -> {
      json.writeStartObject();
      json.writeArrayFieldStart("items");
      for (var member : part.items()) {
        json.writeStartObject();
        json.writeStringField("sub", member.sub());
        json.writeStringField("name", member.name());
        json.writeStringField("seenAt", time(member.seenAt(), zone));
        json.writeEndObject();
      }
      json.writeEndArray();
      Json.field(json, "next", part.next());
      json.writeEndObject();
    };
  }

  /** With the site's offset. */
  static String time(Instant time, ZoneId zone) {
    return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(time.atZone(zone).toOffsetDateTime());
  }

  private static void sections(JsonGenerator json, String name, List<Section> sections)
      throws IOException {
    json.writeArrayFieldStart(name);
    for (var section : sections) {
      json.writeStartObject();
      json.writeStringField("slug", section.slug().value());
      json.writeStringField("name", section.name());
      json.writeStringField("url", OwnAddress.section(section.slug()));
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void alert(JsonGenerator json, @Nullable Alert alert, ZoneId zone)
      throws IOException {
    if (alert == null) {
      json.writeNullField("alert");
      return;
    }
    json.writeObjectFieldStart("alert");
    json.writeStringField("text", alert.text());
    Json.field(json, "url", alert.url());
    json.writeStringField("until", time(alert.until(), zone));
    json.writeEndObject();
  }

  private static void links(JsonGenerator json, String name, List<SiteLink> links)
      throws IOException {
    json.writeArrayFieldStart(name);
    for (var link : links) {
      json.writeStartObject();
      json.writeStringField("name", link.name());
      json.writeStringField("url", link.url());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void texts(JsonGenerator json, String name, List<String> texts)
      throws IOException {
    json.writeArrayFieldStart(name);
    for (var text : texts) {
      json.writeString(text);
    }
    json.writeEndArray();
  }
}
