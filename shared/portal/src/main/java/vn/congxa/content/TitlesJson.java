package vn.congxa.content;

import static vn.congxa.content.CardsJson.read;
import static vn.congxa.content.CardsJson.text;
import static vn.congxa.content.CardsJson.time;

import com.fasterxml.jackson.core.JsonToken;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.congxa.json.Json;

/** Titles of sections and addresses of months as text, like {@link CardsJson}. */
final class TitlesJson {
  private TitlesJson() {}

  static byte[] near(NearList near) {
    return Json.bytes(json -> {
      json.writeStartArray();
      for (var section : byName(near).entrySet()) {
        json.writeString(section.getKey());
        for (var card : section.getValue()) {
          json.writeStartArray();
          json.writeString(card.slug().value());
          json.writeString(card.title());
          json.writeNumber(card.publishedAt().getEpochSecond());
          json.writeNumber(card.updatedAt().getEpochSecond());
          json.writeEndArray();
        }
      }
      json.writeEndArray();
    });
  }

  private static Map<String, List<Headline>> byName(NearList near) {
    var byName = new TreeMap<String, List<Headline>>();
    near.sections().forEach((section, cards) -> byName.put(section.value(), cards));
    return byName;
  }

  static NearList near(byte[] text) {
    return read(
        text,
        json -> {
          var sections = new HashMap<Slug, List<Headline>>();
          var section = new Slug("x");
          while (json.nextToken() != JsonToken.END_ARRAY) {
            if (json.currentToken() == JsonToken.VALUE_STRING) {
              section = new Slug(json.getText());
            } else {
              var slug = new Slug(text(json));
              var title = text(json);
              var publishedAt = time(json);
              var updatedAt = time(json);
              json.nextToken();
              sections
                  .computeIfAbsent(section, _ -> new ArrayList<>())
                  .add(
                      new Headline(
                          slug, section, title, "", "", "", publishedAt, updatedAt, null, slug));
            }
          }
          return new NearList(sections);
        });
  }

  static byte[] part(MapPart part) {
    return Json.bytes(json -> {
      json.writeStartArray();
      for (var entry : part.entries()) {
        json.writeStartArray();
        json.writeString(entry.slug().value());
        json.writeNumber(entry.publishedAt().getEpochSecond());
        json.writeNumber(entry.changedAt().getEpochSecond());
        json.writeString(entry.image());
        json.writeEndArray();
      }
      json.writeEndArray();
    });
  }

  static MapPart part(MapPart.Name name, byte[] text) {
    return read(
        text,
        json -> {
          var entries = new ArrayList<MapPart.Entry>();
          while (json.nextToken() == JsonToken.START_ARRAY) {
            var slug = new Slug(text(json));
            entries.add(new MapPart.Entry(slug, time(json), time(json), json.nextTextValue()));
            json.nextToken();
          }
          return new MapPart(name, entries);
        });
  }

  static byte[] parts(List<MapPart.Summary> parts) {
    return Json.bytes(json -> {
      json.writeStartArray();
      for (var part : parts) {
        json.writeString(part.name().wire());
        json.writeNumber(part.first().getEpochSecond());
        json.writeNumber(part.changed().getEpochSecond());
      }
      json.writeEndArray();
    });
  }

  static List<MapPart.Summary> parts(byte[] text) {
    return read(
        text,
        json -> {
          var parts = new ArrayList<MapPart.Summary>();
          while (json.nextToken() == JsonToken.VALUE_STRING) {
            var name = MapPart.Name.of(json.getText()).orElseThrow();
            parts.add(new MapPart.Summary(name, time(json), time(json)));
          }
          return List.copyOf(parts);
        });
  }
}
