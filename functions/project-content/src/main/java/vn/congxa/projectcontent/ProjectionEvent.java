package vn.congxa.projectcontent;

import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.congxa.json.Json;
import vn.congxa.lambda.ChangedKey;
import vn.congxa.lambda.ChangesJson;

/** What the function is asked: to follow changes, or to make all of it anew. */
sealed interface ProjectionEvent {
  /** A part of Content's stream. */
  record Changes(List<ChangedKey> changes) implements ProjectionEvent {}

  /**
   * All of it anew.
   *
   * @param site null for every one
   */
  record Rebuild(@Nullable String site) implements ProjectionEvent {}

  /** {@code {"Records": [...]}} by the stream; {@code {"rebuild": "<site>"}}, or anything else. */
  static ProjectionEvent read(InputStream event) throws IOException {
    try (var json = Json.FACTORY.createParser(event)) {
      var changes = new ArrayList<ChangedKey>();
      String site = null;
      var isStream = false;
      json.nextToken();
      while (json.nextToken() == JsonToken.FIELD_NAME) {
        var name = json.currentName();
        json.nextToken();
        if (name.equals("Records")) {
          isStream = true;
          changes.addAll(ChangesJson.readAll(json));
        } else if (name.equals("rebuild")) {
          site = json.getValueAsString();
        } else {
          json.skipChildren();
        }
      }
      return isStream ? new Changes(changes) : new Rebuild(site);
    }
  }
}
