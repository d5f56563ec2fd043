package vn.congxa.content;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import org.jspecify.annotations.Nullable;
import vn.congxa.json.Json;

/** Lists as text: arrays, for names would be most of it. */
final class CardsJson {
  private CardsJson() {}

  static byte[] list(ReadyList list) {
    return Json.bytes(json -> {
      json.writeStartArray();
      json.writeBoolean(list.whole());
      for (var card : list.cards()) {
        card(json, card);
      }
      json.writeEndArray();
    });
  }

  static ReadyList list(byte[] text) {
    return read(
        text,
        json -> {
          var whole = json.nextBooleanValue();
          if (whole == null) {
            throw new IOException("no list");
          }
          var cards = new ArrayList<Headline>();
          while (json.nextToken() == JsonToken.START_ARRAY) {
            cards.add(card(json));
          }
          return new ReadyList(cards, whole);
        });
  }

  private static void card(JsonGenerator json, Headline card) throws IOException {
    json.writeStartArray();
    json.writeString(card.slug().value());
    json.writeString(card.section().value());
    json.writeString(card.title());
    json.writeString(card.lead());
    json.writeString(card.opening());
    json.writeString(card.author());
    json.writeNumber(card.publishedAt().getEpochSecond());
    json.writeNumber(card.updatedAt().getEpochSecond());
    json.writeString(card.firstSlug().equals(card.slug()) ? "" : card.firstSlug().value());
    var image = card.image();
    if (image != null) {
      json.writeString(image.file());
      json.writeString(image.alt());
      json.writeString(image.caption());
      json.writeNumber(image.width());
      json.writeNumber(image.height());
      for (var width : image.widths()) {
        json.writeNumber(width);
      }
    }
    json.writeEndArray();
  }

  private static Headline card(JsonParser json) throws IOException {
    var slug = new Slug(text(json));
    var section = new Slug(text(json));
    var title = text(json);
    var lead = text(json);
    var opening = text(json);
    var author = text(json);
    var publishedAt = time(json);
    var updatedAt = time(json);
    var first = text(json);
    return new Headline(
        slug,
        section,
        title,
        lead,
        opening,
        author,
        publishedAt,
        updatedAt,
        image(json),
        first.isEmpty() ? slug : new Slug(first));
  }

  private static @Nullable Figure image(JsonParser json) throws IOException {
    if (json.nextToken() == JsonToken.END_ARRAY) {
      return null;
    }
    var file = json.getText();
    var alt = text(json);
    var caption = json.nextTextValue();
    var width = json.nextIntValue(0);
    var height = json.nextIntValue(0);
    var widths = new ArrayList<Integer>();
    while (json.nextToken() != JsonToken.END_ARRAY) {
      widths.add(json.getIntValue());
    }
    return new Figure(file, alt, caption, width, height, widths);
  }

  static <T> T read(byte[] text, Json.Reader<T> reader) {
    return Json.read(
        text,
        json -> {
          if (json.nextToken() != JsonToken.START_ARRAY) {
            throw new IOException("no array");
          }
          return reader.read(json);
        });
  }

  static String text(JsonParser json) throws IOException {
    var text = json.nextTextValue();
    if (text == null) {
      throw new IOException("no text at " + json.currentLocation());
    }
    return text;
  }

  static Instant time(JsonParser json) throws IOException {
    return Instant.ofEpochSecond(json.nextLongValue(0));
  }
}
