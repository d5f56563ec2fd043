package vn.congxa.readarticles;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import vn.congxa.content.Article;
import vn.congxa.content.Headline;
import vn.congxa.content.api.FigureJson;
import vn.congxa.json.Json;
import vn.congxa.site.OwnAddress;
import vn.congxa.site.Site;

/** Articles as programs read them. */
final class ArticleJson {
  private ArticleJson() {}

  static void headline(JsonGenerator json, Headline headline, Site site) throws IOException {
    json.writeStringField("slug", headline.slug().value());
    json.writeStringField("url", OwnAddress.article(headline.slug()));
    json.writeObjectFieldStart("section");
    json.writeStringField("slug", headline.section().value());
    json.writeStringField("name", site.sectionName(headline.section()));
    json.writeEndObject();
    json.writeStringField("title", headline.title());
    json.writeStringField("lead", headline.lead());
    json.writeStringField("author", headline.author());
    json.writeStringField("publishedAt", time(headline.publishedAt(), site.zone()));
    FigureJson.image(json, headline.image());
  }

  static void article(JsonGenerator json, Article article, Site site) throws IOException {
    json.writeStartObject();
    headline(json, article.headline(), site);
    json.writeStringField("body", article.body());
    Json.field(json, "source", article.source());
    json.writeStringField("updatedAt", time(article.updatedAt(), site.zone()));
    json.writeNumberField("version", article.version());
    json.writeArrayFieldStart("corrections");
    for (var correction : article.corrections()) {
      json.writeStartObject();
      json.writeStringField("at", time(correction.at(), site.zone()));
      json.writeStringField("note", correction.note());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeArrayFieldStart("attachments");
    for (var file : article.attachments()) {
      json.writeStartObject();
      json.writeStringField("url", file.url());
      json.writeStringField("name", file.name());
      json.writeNumberField("bytes", file.bytes());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static String time(Instant instant, ZoneId zone) {
    return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(instant.atZone(zone));
  }
}
