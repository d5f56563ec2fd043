package vn.congxa.lambda;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.congxa.json.Json;

/** Events of a table's stream, of which keys alone are read. */
public final class ChangesJson {
  private ChangesJson() {}

  /** Those of an event: its {@code Records}. */
  public static List<ChangedKey> read(InputStream event) throws IOException {
    var changes = new ArrayList<ChangedKey>();
    try (var json = Json.FACTORY.createParser(event)) {
      json.nextToken();
      while (json.nextToken() == JsonToken.FIELD_NAME) {
        var isRecords = json.currentName().equals("Records");
        json.nextToken();
        if (isRecords) {
          changes.addAll(readAll(json));
        } else {
          json.skipChildren();
        }
      }
    }
    return changes;
  }

  /** Those of {@code Records}, at the beginning of their array. */
  public static List<ChangedKey> readAll(JsonParser json) throws IOException {
    var all = new ArrayList<ChangedKey>();
    while (json.nextToken() == JsonToken.START_OBJECT) {
      all.add(read(json));
    }
    return all;
  }

  /** A partial batch's answer: those with these identifiers are to come again. */
  public static byte[] failures(Collection<String> ids) {
    return Json.bytes(json -> {
      json.writeStartObject();
      json.writeArrayFieldStart("batchItemFailures");
      for (var id : ids) {
        json.writeStartObject();
        json.writeStringField("itemIdentifier", id);
        json.writeEndObject();
      }
      json.writeEndArray();
      json.writeEndObject();
    });
  }

  private static ChangedKey read(JsonParser json) throws IOException {
    var id = "";
    var pk = "";
    var sk = "";
    var at = Instant.MAX;
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
        } else if (name.equals("ApproximateCreationDateTime")) {
          at = Instant.ofEpochSecond((long) json.getDoubleValue());
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
    return new ChangedKey(id, pk, sk, at);
  }

  private static String text(@Nullable String value) {
    return value == null ? "" : value;
  }
}
