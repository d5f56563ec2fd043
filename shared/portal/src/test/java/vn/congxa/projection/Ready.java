package vn.congxa.projection;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import vn.congxa.aws.Attributes;
import vn.congxa.stack.DynamoDbLocal;

/** What is ready, as text by its key; a month in which nothing is left counts as none. */
final class Ready {
  private Ready() {}

  static Map<String, String> of(DynamoDbLocal db, String site) {
    return new TreeMap<>(
            db.client().scanPaginator(r -> r.tableName(db.table("ContentTable"))).items().stream()
                .filter(item -> Attributes.string(item, "pk").equals(site))
                .filter(item -> item.containsKey("data"))
                .collect(
                    Collectors.toMap(
                        item -> Attributes.string(item, "sk"),
                        item -> text(Attributes.bytes(item, "data")))))
        .entrySet().stream()
            .filter(entry -> !entry.getValue().equals("[]") || !entry.getKey().startsWith("map#"))
            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  static void forget(DynamoDbLocal db, String site) {
    DynamoDbClient client = db.client();
    var table = db.table("ContentTable");
    client.scanPaginator(r -> r.tableName(table)).items().stream()
        .filter(item -> Attributes.string(item, "pk").equals(site))
        .filter(item -> item.containsKey("data"))
        .forEach(item -> client.deleteItem(r -> r.tableName(table).key(Attributes.key(item))));
  }

  private static String text(byte[] gzip) {
    try (var plain = new GZIPInputStream(new ByteArrayInputStream(gzip))) {
      return new String(plain.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("not gzip", e);
    }
  }
}
