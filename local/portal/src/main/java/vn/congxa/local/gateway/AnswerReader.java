package vn.congxa.local.gateway;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A function's result. Without {@code statusCode} the whole of it is a JSON body. */
final class AnswerReader {
  private static final JsonFactory JSON = new JsonFactory();

  private int status;
  private final List<FunctionAnswer.Header> headers = new ArrayList<>();
  private String body = "";
  private boolean base64;

  private AnswerReader() {}

  /** Empty if it is no JSON, or a response of a shape that the gateway does not take. */
  static Optional<FunctionAnswer> read(ByteBuffer result) {
    try (var in = JSON.createParser(result.array(), result.arrayOffset(), result.remaining())) {
      return Optional.of(new AnswerReader().read(in, result));
    } catch (IOException | IllegalArgumentException _) {
      return Optional.empty();
    }
  }

  private FunctionAnswer read(JsonParser in, ByteBuffer result) throws IOException {
    JsonToken first = in.nextToken();
    if (first == null) {
      throw new JsonParseException(in, "nothing was written");
    }
    if (first == JsonToken.START_OBJECT) {
      for (String name = in.nextFieldName(); name != null; name = in.nextFieldName()) {
        in.nextToken();
        take(name, in);
      }
    } else {
      in.skipChildren();
    }
    if (in.nextToken() != null) {
      throw new JsonParseException(in, "more than one value");
    }
    return status == 0 ? plain(result) : response();
  }

  private void take(String name, JsonParser in) throws IOException {
    switch (name) {
      case "statusCode" -> status = in.currentToken() == JsonToken.VALUE_NULL ? 0 : status(in);
      case "headers" -> takeHeaders(in);
      case "cookies" -> takeCookies(in);
      case "body" -> body = orEmpty(scalar(in));
      case "isBase64Encoded" -> base64 = in.getValueAsBoolean();
      default -> in.skipChildren();
    }
  }

  private static int status(JsonParser in) throws IOException {
    int status = Integer.parseInt(orEmpty(scalar(in)));
    if (status < 100 || status > 599) {
      throw new JsonParseException(in, "no HTTP status: " + status);
    }
    return status;
  }

  private void takeHeaders(JsonParser in) throws IOException {
    if (in.currentToken() == JsonToken.VALUE_NULL) {
      return;
    }
    for (String name = in.nextFieldName(); name != null; name = in.nextFieldName()) {
      in.nextToken();
      String value = scalar(in);
      if (value != null) {
        headers.add(new FunctionAnswer.Header(name.toLowerCase(Locale.ROOT), value));
      }
    }
  }

  private void takeCookies(JsonParser in) throws IOException {
    if (in.currentToken() == JsonToken.START_ARRAY) {
      while (in.nextToken() != JsonToken.END_ARRAY) {
        headers.add(new FunctionAnswer.Header("set-cookie", orEmpty(scalar(in))));
      }
    }
  }

  private static @Nullable String scalar(JsonParser in) throws IOException {
    if (in.currentToken().isStructStart()) {
      throw new JsonParseException(in, "text expected");
    }
    return in.currentToken() == JsonToken.VALUE_NULL ? null : in.getText();
  }

  private static String orEmpty(@Nullable String text) {
    return text == null ? "" : text;
  }

  private static FunctionAnswer plain(ByteBuffer result) {
    return new FunctionAnswer(
        200, List.of(new FunctionAnswer.Header("content-type", "application/json")), result);
  }

  private FunctionAnswer response() {
    if (FunctionAnswer.mayHaveBody(status)
        && headers.stream().noneMatch(h -> h.name().equals("content-type"))) {
      headers.add(new FunctionAnswer.Header("content-type", "text/plain; charset=utf-8"));
    }
    ByteBuffer bytes =
        base64
            ? ByteBuffer.wrap(Base64.getDecoder().decode(body))
            : StandardCharsets.UTF_8.encode(body);
    return new FunctionAnswer(status, List.copyOf(headers), bytes);
  }
}
