package vn.congxa.searcharticles;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.congxa.content.Article;
import vn.congxa.content.api.FigureJson;
import vn.congxa.http.Response;
import vn.congxa.json.Json;
import vn.congxa.site.OwnAddress;

/** What was found, as programs read it. */
final class SearchJson {
  private SearchJson() {}

  static Response answer(Results results, @Nullable String next) {
    return Response.json(json -> {
      json.writeStartObject();
      json.writeArrayFieldStart("items");
      for (var article : results.articles()) {
        item(json, article, results);
      }
      json.writeEndArray();
      Json.field(json, "next", next);
      json.writeNumberField("total", results.total());
      json.writeBooleanField("totalIsExact", results.totalIsExact());
      json.writeStringField("match", results.match().name().toLowerCase(Locale.ROOT));
      json.writeEndObject();
    });
  }

  private static void item(JsonGenerator json, Article article, Results results)
      throws IOException {
    var site = results.reading().site();
    var marked = results.highlights(article);
    var published = article.publishedAt().atZone(site.zone());
    json.writeStartObject();
    json.writeStringField("slug", article.slug().value());
    json.writeStringField("url", OwnAddress.article(article.slug()));
    json.writeObjectFieldStart("section");
    json.writeStringField("slug", article.section().value());
    json.writeStringField("name", site.sectionName(article.section()));
    json.writeEndObject();
    json.writeStringField("title", article.title());
    json.writeStringField("lead", article.lead());
    json.writeStringField("publishedAt", DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(published));
    FigureJson.image(json, article.image());
    json.writeObjectFieldStart("highlights");
    json.writeStringField("title", marked.title());
    json.writeStringField("text", marked.text());
    json.writeEndObject();
    json.writeEndObject();
  }
}
