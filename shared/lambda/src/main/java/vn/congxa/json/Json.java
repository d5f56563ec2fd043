package vn.congxa.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** JSON, written by hand to a stream: field by field, so that nothing leaves by accident. */
public final class Json {
  /** An event of the gateway holds at most 6 MB, base64 counted. */
  private static final int LONGEST_STRING = 8_000_000;

  public static final JsonFactory FACTORY =
      new JsonFactoryBuilder()
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(32)
                  .maxStringLength(LONGEST_STRING)
                  .build())
          .build();

  /** Writes a value to a generator. */
  @FunctionalInterface
  public interface Writer {
    void write(JsonGenerator json) throws IOException;
  }

  /** Reads a value from a parser. */
  @FunctionalInterface
  public interface Reader<T> {
    T read(JsonParser json) throws IOException;
  }

  private Json() {}

  /**
   * What a text says.
   *
   * @param reader finds the parser before the first token
   * @throws UncheckedIOException it is no JSON, or not what the reader looks for
   */
  public static <T> T read(byte[] text, Reader<T> reader) {
    try (var json = FACTORY.createParser(text)) {
      return reader.read(json);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The value as UTF-8. */
  public static byte[] bytes(Writer writer) {
    var bytes = new ByteArrayOutputStream(1024);
    try (var json = FACTORY.createGenerator(bytes)) {
      writer.write(json);
    } catch (IOException e) {
      throw new UncheckedIOException(e); // memory does not fail to take bytes
    }
    return bytes.toByteArray();
  }

  /** Text, a whole number, or a map of such. */
  public static void value(JsonGenerator json, Object value) throws IOException {
    switch (value) {
      case Map<?, ?> fields -> {
        json.writeStartObject();
        for (var field : fields.entrySet()) {
          json.writeFieldName(String.valueOf(field.getKey()));
          value(json, field.getValue());
        }
        json.writeEndObject();
      }
      case Long number -> json.writeNumber(number);
      default -> json.writeString(String.valueOf(value));
    }
  }

  /** A field that is null where there is no value: absent and empty are told apart by no client. */
  public static void field(JsonGenerator json, String name, @Nullable String value)
      throws IOException {
    if (value == null) {
      json.writeNullField(name);
    } else {
      json.writeStringField(name, value);
    }
  }
}
