package vn.congxa.projectcontent;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.congxa.json.Json;

/** What the function is asked: to follow changes, or to make all of it anew. */
sealed interface ProjectionEvent {
  /**
   * Something changed.
   *
   * @param id its sequence number in the stream
   * @param pk of the item, as is {@code sk}
   */
  record Change(String id, String pk, String sk) {}

  /** A part of Content's stream. */
  record Changes(List<Change> changes) implements ProjectionEvent {}

  /**
   * All of it anew.
   *
   * @param site null for every one
   */
  record Rebuild(@Nullable String site) implements ProjectionEvent {}

  /** {@code {"Records": [...]}} by the stream; {@code {"rebuild": "<site>"}}, or anything else. */
  static ProjectionEvent read(InputStream event) throws IOException {
    try (var json = Json.FACTORY.createParser(event)) {
      var changes = new ArrayList<Change>();
      String site = null;
      var isStream = false;
      json.nextToken();
      while (json.nextToken() == JsonToken.FIELD_NAME) {
        var name = json.currentName();
        json.nextToken();
        if (name.equals("Records")) {
          isStream = true;
          while (json.nextToken() == JsonToken.START_OBJECT) {
            changes.add(change(json));
          }
        } else if (name.equals("rebuild")) {
          site = json.getValueAsString();
        } else {
          json.skipChildren();
        }
      }
      return isStream ? new Changes(changes) : new Rebuild(site);
    }
  }

  private static Change change(JsonParser json) throws IOException {
    var id = "";
    var pk = "";
    var sk = "";
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      if (!json.currentName().equals("dynamodb")) {
        json.nextToken();
        json.skipChildren();
        continue;
      }
      json.nextToken();
      while (json.nextToken() == JsonToken.FIELD_NAME) {
        var name = json.currentName();
        json.nextToken();
        if (name.equals("SequenceNumber")) {
          id = json.getText();
        } else if (name.equals("Keys")) {
          while (json.nextToken() == JsonToken.FIELD_NAME) {
            var key = json.currentName();
            json.nextToken(); // {"S": "..."}
            json.nextToken();
            var value = json.nextTextValue();
            json.nextToken();
            pk = key.equals("pk") ? text(value) : pk;
            sk = key.equals("sk") ? text(value) : sk;
          }
        } else {
          json.skipChildren();
        }
      }
    }
    return new Change(id, pk, sk);
  }

  private static String text(@Nullable String value) {
    return value == null ? "" : value;
  }
}
