package vn.congxa.refreshcdn;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** What CloudWatch answers in: maps, lists, texts, numbers and times. */
final class Cbor {
  private static final int TEXT = 3;
  private static final int LIST = 4;
  private static final int MAP = 5;
  private static final int TAG = 6;
  private static final int TIME = 1;
  private static final int DOUBLE = 0xfb;

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final DataOutputStream out = new DataOutputStream(bytes);

  private Cbor() {}

  static byte[] of(Object value) {
    try {
      var cbor = new Cbor();
      cbor.write(value);
      return cbor.bytes.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void write(Object value) throws IOException {
    switch (value) {
      case String text -> {
        head(TEXT, text.getBytes(StandardCharsets.UTF_8).length);
        out.write(text.getBytes(StandardCharsets.UTF_8));
      }
      case Double number -> {
        out.writeByte(DOUBLE);
        out.writeDouble(number);
      }
      case Instant time -> {
        head(TAG, TIME);
        write((double) time.getEpochSecond());
      }
      case List<?> list -> {
        head(LIST, list.size());
        for (var item : list) {
          write(item);
        }
      }
      case Map<?, ?> map -> {
        head(MAP, map.size());
        for (var entry : map.entrySet()) {
          write(entry.getKey());
          write(entry.getValue());
        }
      }
      default -> throw new IllegalArgumentException("no CBOR of " + value);
    }
  }

  private void head(int type, int size) throws IOException {
    if (size < 24) {
      out.writeByte((type << 5) | size);
    } else {
      out.writeByte((type << 5) | 24); // the size follows in a byte
      out.writeByte(size);
    }
  }
}
