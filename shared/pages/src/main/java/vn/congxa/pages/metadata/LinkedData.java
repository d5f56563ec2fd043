package vn.congxa.pages.metadata;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.congxa.json.Json;

/** Pages in the words of schema.org, as JSON-LD that may stand inside a script element. */
public final class LinkedData {
  /**
   * A page on the way from the front page to the one shown.
   *
   * @param url its whole address
   */
  public record Crumb(String name, String url) {}

  /**
   * Who publishes the site; what is empty is not said.
   *
   * @param url the front page's whole address
   * @param channels that it keeps elsewhere
   */
  public record Publisher(
      String name,
      String url,
      String address,
      List<String> telephones,
      List<String> emails,
      List<String> channels) {
    public Publisher {
      telephones = List.copyOf(telephones);
      emails = List.copyOf(emails);
      channels = List.copyOf(channels);
    }
  }

  private LinkedData() {}

  /** Of the front page. */
  public static String front(Publisher publisher) {
    return graph(json -> {
      start(json, "GovernmentOrganization");
      json.writeStringField("@id", publisher.url());
      json.writeStringField("name", publisher.name());
      json.writeStringField("url", publisher.url());
      given(json, "address", publisher.address());
      given(json, "telephone", publisher.telephones());
      given(json, "email", publisher.emails());
      if (!publisher.channels().isEmpty()) {
        array(json, "sameAs", publisher.channels());
      }
      json.writeEndObject();
    });
  }

  /** Of any page that stands below the front page. */
  public static String path(List<Crumb> crumbs) {
    return graph(json -> crumbs(json, crumbs));
  }

  /**
   * Of an article.
   *
   * @param crumbs from the front page to the article itself
   */
  public static String article(PageMetadata about, Publisher publisher, List<Crumb> crumbs) {
    var url = crumbs.getLast().url();
    return graph(json -> {
      start(json, "NewsArticle");
      json.writeStringField("headline", about.title());
      json.writeArrayFieldStart("image");
      if (about.image() != null) {
        json.writeString(about.image().url());
      }
      json.writeEndArray();
      given(json, "datePublished", about.published());
      given(json, "dateModified", about.modified());
      given(json, "articleSection", about.subject());
      json.writeStringField("inLanguage", "vi");
      json.writeStringField("mainEntityOfPage", url);
      json.writeFieldName("author");
      start(json, "Person");
      json.writeStringField("name", about.creator());
      json.writeEndObject();
      json.writeFieldName("publisher");
      start(json, "GovernmentOrganization");
      json.writeStringField("@id", publisher.url());
      json.writeStringField("name", publisher.name());
      json.writeStringField("url", publisher.url());
      json.writeEndObject();
      json.writeEndObject();
      crumbs(json, crumbs);
    });
  }

  private static String graph(Json.Writer things) {
    var bytes =
        Json.bytes(json -> {
          json.setCharacterEscapes(ScriptEscapes.INSTANCE);
          json.writeStartObject();
          json.writeStringField("@context", "https://schema.org");
          json.writeArrayFieldStart("@graph");
          things.write(json);
          json.writeEndArray();
          json.writeEndObject();
        });
    return new String(bytes, StandardCharsets.UTF_8);
  }

  private static void crumbs(JsonGenerator json, List<Crumb> crumbs) throws IOException {
    start(json, "BreadcrumbList");
    json.writeArrayFieldStart("itemListElement");
    for (var i = 0; i < crumbs.size(); i++) {
      start(json, "ListItem");
      json.writeNumberField("position", i + 1);
      json.writeStringField("name", crumbs.get(i).name());
      json.writeStringField("item", crumbs.get(i).url());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void start(JsonGenerator json, String type) throws IOException {
    json.writeStartObject();
    json.writeStringField("@type", type);
  }

  private static void given(JsonGenerator json, String name, List<String> values)
      throws IOException {
    if (values.size() == 1) {
      json.writeStringField(name, values.getFirst());
    } else if (!values.isEmpty()) {
      array(json, name, values);
    }
  }

  private static void array(JsonGenerator json, String name, List<String> values)
      throws IOException {
    json.writeFieldName(name);
    json.writeArray(values.toArray(new String[0]), 0, values.size());
  }

  private static void given(JsonGenerator json, String name, @Nullable String value)
      throws IOException {
    if (value != null && !value.isBlank()) {
      json.writeStringField(name, value);
    }
  }
}
