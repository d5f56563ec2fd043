package vn.congxa.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
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

  private Json() {}

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
