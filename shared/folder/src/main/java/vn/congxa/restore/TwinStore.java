package vn.congxa.restore;

import static vn.congxa.aws.Attributes.string;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import vn.congxa.aws.ItemStore;
import vn.congxa.aws.ItemStore.ItemKey;

/** A table and a copy of it from an earlier time, read side by side. */
final class TwinStore {
  /**
   * What both have under one key.
   *
   * @param copy empty where the copy has none
   * @param live empty where the live table has none
   */
  record Pair(Map<String, AttributeValue> copy, Map<String, AttributeValue> live) {
    String sk() {
      return string(copy.isEmpty() ? live : copy, "sk");
    }

    /** Whether it came since. */
    boolean isNewer() {
      return copy.isEmpty();
    }
  }

  /** One of the two. */
  record Side(DynamoDbClient db, String table) {
    /** A partition's items in the order of their keys, as many requests as megabytes. */
    Iterator<Map<String, AttributeValue>> items(String pk) {
      var query =
          QueryRequest.builder()
              .tableName(table)
              .keyConditionExpression("pk = :pk")
              .expressionAttributeValues(Map.of(":pk", AttributeValue.fromS(pk)))
              .consistentRead(true)
              .build();
      return db.queryPaginator(query).items().iterator();
    }

    Optional<Map<String, AttributeValue>> item(String pk, String sk) {
      var key = new ItemKey(table, pk, sk);
      return new ItemStore(db).readNow(List.of(key)).get(key);
    }
  }

  private final Side copy;
  private final Side live;

  TwinStore(Side copy, Side live) {
    this.copy = copy;
    this.live = live;
  }

  Side copy() {
    return copy;
  }

  Side live() {
    return live;
  }

  /** All keys that either has in a partition, in their order. */
  Iterable<Pair> pairs(String pk) {
    return () -> new Pairs(copy.items(pk), live.items(pk));
  }

  /** The same of a small partition, by key. */
  Map<String, Pair> byKey(String pk) {
    var all = new HashMap<String, Pair>();
    pairs(pk).forEach(pair -> all.put(pair.sk(), pair));
    return all;
  }

  /** Keys are compared as DynamoDB orders them: by the bytes of their UTF-8. */
  private static final class Pairs implements Iterator<Pair> {
    private final Iterator<Map<String, AttributeValue>> copies;
    private final Iterator<Map<String, AttributeValue>> lives;
    private @Nullable Map<String, AttributeValue> copy;
    private @Nullable Map<String, AttributeValue> live;

    Pairs(
        Iterator<Map<String, AttributeValue>> copies, Iterator<Map<String, AttributeValue>> lives) {
      this.copies = copies;
      this.lives = lives;
      this.copy = next(copies);
      this.live = next(lives);
    }

    private static @Nullable Map<String, AttributeValue> next(
        Iterator<Map<String, AttributeValue>> items) {
      return items.hasNext() ? items.next() : null;
    }

    @Override
    public boolean hasNext() {
      return copy != null || live != null;
    }

    @Override
    public Pair next() {
      if (!hasNext()) {
        throw new NoSuchElementException();
      }
      var order = order(copy, live);
      var pair = new Pair(upTo(order <= 0, copy), upTo(order >= 0, live));
      if (order <= 0) {
        copy = next(copies);
      }
      if (order >= 0) {
        live = next(lives);
      }
      return pair;
    }

    private static Map<String, AttributeValue> upTo(
        boolean isTaken, @Nullable Map<String, AttributeValue> item) {
      return isTaken && item != null ? item : Map.of();
    }

    private static int order(
        @Nullable Map<String, AttributeValue> copy, @Nullable Map<String, AttributeValue> live) {
      if (copy == null) {
        return 1;
      }
      if (live == null) {
        return -1;
      }
      return compare(string(copy, "sk"), string(live, "sk"));
    }

    private static int compare(String one, String other) {
      return Arrays.compareUnsigned(
          one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
    }
  }
}
