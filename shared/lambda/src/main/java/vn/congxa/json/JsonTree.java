package vn.congxa.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** JSON read whole, for what is not known in advance: maps, lists, and every scalar as its text. */
public record JsonTree(@Nullable Object value) {
  public static JsonTree read(InputStream in) throws IOException {
    try (var json = Json.FACTORY.createParser(in)) {
      json.nextToken();
      return new JsonTree(value(json));
    }
  }

  private static @Nullable Object value(JsonParser json) throws IOException {
    if (json.currentToken() == JsonToken.START_OBJECT) {
      var fields = new HashMap<String, @Nullable Object>();
      while (json.nextToken() == JsonToken.FIELD_NAME) {
        var name = json.currentName();
        json.nextToken();
        fields.put(name, value(json));
      }
      return fields;
    }
    if (json.currentToken() == JsonToken.START_ARRAY) {
      var items = new ArrayList<@Nullable Object>();
      while (json.nextToken() != JsonToken.END_ARRAY) {
        items.add(value(json));
      }
      return items;
    }
    return json.currentToken() == JsonToken.VALUE_NULL ? null : json.getText();
  }

  /** The text that lies there; empty where there is none. */
  public Optional<String> find(String... path) {
    var here = value;
    for (var name : path) {
      here = here instanceof Map<?, ?> fields ? fields.get(name) : null;
    }
    return here instanceof String text ? Optional.of(text) : Optional.empty();
  }

  /**
   * The text that lies there.
   *
   * @throws IllegalArgumentException where there is none
   */
  public String text(String... path) {
    return find(path)
        .orElseThrow(() -> new IllegalArgumentException("no text at " + String.join(".", path)));
  }

  /** The parts of a list; none where there is no such list. */
  public List<JsonTree> list(String name) {
    return value instanceof Map<?, ?> fields && fields.get(name) instanceof List<?> items
        ? items.stream().<JsonTree>map(JsonTree::new).toList()
        : List.of();
  }
}
