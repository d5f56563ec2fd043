package vn.congxa.http;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import vn.congxa.json.Json;

/**
 * The JSON of a request's body, as maps, lists, texts, decimal numbers, truth values and {@link
 * Null}.
 */
final class JsonBody {
  /** The value of a field that is null, which is not the same as no field. */
  enum Null {
    NULL
  }

  private JsonBody() {}

  /**
   * Its one value.
   *
   * @throws Refused too large, not declared as JSON, or not JSON
   */
  static Object read(Request request, int largest) {
    if (request.body().length > largest) {
      throw new Refused(Code.TOO_LARGE, largest / 1024 + " KB");
    }
    if (!isJson(request.headers().getOrDefault("content-type", ""))) {
      throw new Refused(Code.UNSUPPORTED_MEDIA_TYPE);
    }
    try (var json = Json.FACTORY.createParser(request.body())) {
      json.enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION);
      json.nextToken();
      var value = value(json);
      if (json.nextToken() != null) {
        throw new Refused(Code.MALFORMED_JSON);
      }
      return value;
    } catch (IOException | NumberFormatException _) {
      // Memory can always be read: it is the bytes that are none of JSON's, or an exponent beyond
      // what any number holds (RFC 8259, 9, leaves the limit to us).
      throw new Refused(Code.MALFORMED_JSON);
    }
  }

  // Parameters may follow; application/json-patch+json is another type.
  private static boolean isJson(String type) {
    var parameters = type.indexOf(';');
    var essence = parameters < 0 ? type : type.substring(0, parameters);
    return essence.strip().equalsIgnoreCase("application/json");
  }

  private static Object value(JsonParser json) throws IOException {
    var token = json.currentToken();
    return switch (token) {
      case START_OBJECT -> {
        var map = new LinkedHashMap<String, Object>();
        while (json.nextToken() == JsonToken.FIELD_NAME) {
          var name = json.currentName();
          json.nextToken();
          map.put(name, value(json));
        }
        yield map;
      }
      case START_ARRAY -> {
        var list = new ArrayList<Object>();
        while (json.nextToken() != JsonToken.END_ARRAY) {
          list.add(value(json));
        }
        yield list;
      }
      case VALUE_STRING -> json.getText();
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> json.getDecimalValue();
      case VALUE_TRUE -> true;
      case VALUE_FALSE -> false;
      case VALUE_NULL -> Null.NULL;
      case null, default -> throw new Refused(Code.MALFORMED_JSON);
    };
  }
}
