package vn.congxa.folder;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import vn.congxa.stack.DynamoDbLocal;

/** All that lies in readers' own table, whatever asks for it. */
final class PublicWords {
  private PublicWords() {}

  /** Nothing there is a draft, submitted or withdrawn. */
  static void assertPublished(DynamoDbLocal db) {
    assertThat(items(db))
        .allSatisfy(item -> {
          var status = item.get("status");
          assertThat(status == null ? "published" : status.s()).isEqualTo("published");
          assertThat(item.getOrDefault("pk", AttributeValue.fromS("")).s()).doesNotContain("aside");
        });
  }

  /** Each item as text, with what is compressed in it. */
  static List<String> of(DynamoDbLocal db) {
    return items(db).stream().map(item -> item + " " + unpacked(item)).toList();
  }

  private static String unpacked(Map<String, AttributeValue> item) {
    var words = new StringBuilder();
    for (var value : item.values()) {
      if (value.b() != null) {
        words.append(unpacked(value.b()));
      }
    }
    return words.toString();
  }

  private static String unpacked(SdkBytes gzip) {
    try (var plain = new GZIPInputStream(gzip.asInputStream())) {
      return new String(plain.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException _) {
      return gzip.asString(StandardCharsets.ISO_8859_1); // a later part
    }
  }

  private static List<Map<String, AttributeValue>> items(DynamoDbLocal db) {
    return db.client().scanPaginator(r -> r.tableName(db.table("ContentTable"))).items().stream()
        .toList();
  }
}
