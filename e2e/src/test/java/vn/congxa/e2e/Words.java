package vn.congxa.e2e;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** All words that a table holds, what is compressed among them. */
final class Words {
  private Words() {}

  static String in(TestPortal portal, String table) {
    try (var db = TestPortal.client(portal.environment())) {
      return db.scanPaginator(r -> r.tableName(table).consistentRead(true)).items().stream()
          .flatMap(item -> of(AttributeValue.fromM(item)))
          .collect(Collectors.joining("\n"));
    }
  }

  private static Stream<String> of(AttributeValue value) {
    if (value.hasM()) {
      return value.m().entrySet().stream().flatMap(Words::of);
    }
    if (value.hasL()) {
      return value.l().stream().flatMap(Words::of);
    }
    return value.b() == null
        ? Stream.ofNullable(value.s())
        : Stream.of(unpacked(value.b().asByteArray()));
  }

  private static Stream<String> of(Map.Entry<String, AttributeValue> field) {
    return Stream.concat(Stream.of(field.getKey()), of(field.getValue()));
  }

  private static String unpacked(byte[] bytes) {
    var isGzip = bytes.length > 2 && bytes[0] == 0x1f && bytes[1] == (byte) 0x8b;
    try (var plain = new ByteArrayInputStream(bytes);
        var text = isGzip ? new GZIPInputStream(plain) : plain) {
      return new String(text.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
