package vn.congxa.content.api;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import vn.congxa.content.Figure;
import vn.congxa.json.Json;

/** Pictures as programs read them. */
public final class FigureJson {
  private FigureJson() {}

  /** The field {@code image}; null where there is none. */
  public static void image(JsonGenerator json, @Nullable Figure image) throws IOException {
    if (image == null) {
      json.writeNullField("image");
      return;
    }
    json.writeObjectFieldStart("image");
    json.writeStringField("url", image.url());
    json.writeStringField("alt", image.alt());
    Json.field(json, "caption", image.caption());
    json.writeNumberField("width", image.width());
    json.writeNumberField("height", image.height());
    json.writeEndObject();
  }
}
