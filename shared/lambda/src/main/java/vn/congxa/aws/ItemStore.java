package vn.congxa.aws;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.KeysAndAttributes;
import vn.congxa.http.Code;
import vn.congxa.http.Refused;

/** Items of any tables by their keys, as many as one request holds in one request. */
public final class ItemStore {
  /** What one request of DynamoDB takes. */
  private static final int MOST = 100;

  private static final int ATTEMPTS = 6;

  /** Where an item is. */
  public record ItemKey(String table, String pk, String sk) {
    // A record's own would be made when it is first asked for: 8 ms of a cold start.
    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof ItemKey key
          && sk.equals(key.sk)
          && pk.equals(key.pk)
          && table.equals(key.table);
    }

    @Override
    public int hashCode() {
      return 31 * pk.hashCode() + sk.hashCode();
    }

    Map<String, AttributeValue> attributes() {
      return Attributes.key(pk, sk);
    }
  }

  /**
   * What was asked for.
   *
   * @param items by key; without those that are not there
   * @param missing those of which DynamoDB did not say whether they are there
   */
  public record Items(Map<ItemKey, Map<String, AttributeValue>> items, Set<ItemKey> missing) {
    public static final Items NONE = new Items(Map.of(), Set.of());

    /**
     * The item, if there is one.
     *
     * @throws Refused {@link Code#BUSY}: it could not be had
     */
    public Optional<Map<String, AttributeValue>> get(ItemKey key) {
      if (missing.contains(key)) {
        throw new Refused(Code.BUSY);
      }
      return Optional.ofNullable(items.get(key));
    }

    /** One that is known to be there. */
    public Map<String, AttributeValue> there(ItemKey key) {
      return get(key).orElseThrow(() -> new IllegalStateException("no item " + key));
    }

    /** Whether it could not be had; a page may do without. */
    public boolean isMissing(ItemKey key) {
      return missing.contains(key);
    }
  }

  private final DynamoDbClient db;
  private final Tries.Pause pause;

  public ItemStore(DynamoDbClient db) {
    this(db, Thread::sleep);
  }

  public ItemStore(DynamoDbClient db, Tries.Pause pause) {
    this.db = db;
    this.pause = pause;
  }

  /** As it was a moment ago, at half the price. */
  public Items read(Collection<ItemKey> keys) {
    return read(keys, false, List.of());
  }

  /** As it is now: whatever was written before is seen. */
  public Items readNow(Collection<ItemKey> keys) {
    return read(keys, true, List.of());
  }

  /** The same of a few attributes beside keys: for the same price, but sooner. */
  public Items readNow(Collection<ItemKey> keys, List<String> attributes) {
    return read(keys, true, attributes);
  }

  private Items read(Collection<ItemKey> keys, boolean consistent, List<String> only) {
    var items = new HashMap<ItemKey, Map<String, AttributeValue>>();
    var missing = new HashSet<ItemKey>();
    var all = new ArrayList<>(new LinkedHashSet<>(keys));
    for (var from = 0; from < all.size(); from += MOST) {
      var part = all.subList(from, Math.min(from + MOST, all.size()));
      missing.addAll(read(tables(part, consistent, only), items));
    }
    return new Items(Map.copyOf(items), Set.copyOf(missing));
  }

  // What a request left out is asked for again, for a while.
  private Set<ItemKey> read(
      Map<String, KeysAndAttributes> all, Map<ItemKey, Map<String, AttributeValue>> found) {
    var wanted = all;
    for (var attempt = 1; attempt <= ATTEMPTS; attempt++) {
      var asked = wanted;
      var answer = db.batchGetItem(r -> r.requestItems(asked));
      answer
          .responses()
          .forEach((table, items) -> items.forEach(item -> found.put(key(table, item), item)));
      wanted = answer.unprocessedKeys();
      if (wanted.isEmpty()) {
        return Set.of();
      }
      if (attempt < ATTEMPTS) {
        rest(Backoff.OF_SERVICE.after(attempt));
      }
    }
    var left = new HashSet<ItemKey>();
    wanted.forEach((table, of) -> of.keys().forEach(key -> left.add(key(table, key))));
    return left;
  }

  private void rest(Duration time) {
    try {
      pause.of(time);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while waiting to ask again", e);
    }
  }

  private static Map<String, KeysAndAttributes> tables(
      List<ItemKey> keys, boolean consistent, List<String> only) {
    var names = new HashMap<String, String>();
    if (!only.isEmpty()) {
      Stream.concat(Stream.of("pk", "sk"), only.stream())
          .forEach(name -> names.put("#" + name, name));
    }
    var expression = names.isEmpty() ? null : String.join(", ", names.keySet());
    return keys.stream().collect(Collectors.groupingBy(ItemKey::table)).entrySet().stream()
        .collect(
            Collectors.toMap(
                Map.Entry::getKey,
                of ->
                    KeysAndAttributes.builder()
                        .keys(of.getValue().stream().map(ItemKey::attributes).toList())
                        .consistentRead(consistent)
                        .projectionExpression(expression)
                        .expressionAttributeNames(names.isEmpty() ? null : names)
                        .build()));
  }

  private static ItemKey key(String table, Map<String, AttributeValue> item) {
    return new ItemKey(table, Attributes.string(item, "pk"), Attributes.string(item, "sk"));
  }
}
