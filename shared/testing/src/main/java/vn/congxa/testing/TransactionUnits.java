package vn.congxa.testing;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.GlobalSecondaryIndexDescription;
import software.amazon.awssdk.services.dynamodb.model.KeySchemaElement;
import software.amazon.awssdk.services.dynamodb.model.ProjectionType;
import software.amazon.awssdk.services.dynamodb.model.TableDescription;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;

/**
 * What a transaction's writes cost, from what its items were and became: DynamoDB Local 3.3.1 tells
 * one item of each table alone. The rules are those of the Developer Guide: each item twice, to
 * prepare and to commit, by the larger of what it was and what it is ("DynamoDB Transactions: How
 * it works", capacity); an index once where its entry changes, and twice where the entry's key does
 * ("Using Global Secondary Indexes", write capacity).
 */
final class TransactionUnits {
  private static final int KB = 1024;

  private record Place(String table, Map<String, AttributeValue> key) {}

  private final DynamoDbClient db;
  private final Map<String, TableDescription> tables;
  private final Map<Place, Map<String, AttributeValue>> before = new LinkedHashMap<>();

  private TransactionUnits(DynamoDbClient db, Map<String, TableDescription> tables) {
    this.db = db;
    this.tables = tables;
  }

  /** What stands where a transaction is about to write. */
  static TransactionUnits before(DynamoDbClient db, Collection<TransactWriteItem> items) {
    var units = new TransactionUnits(db, new HashMap<>());
    items.stream().map(units::place).forEach(place -> units.before.put(place, units.at(place)));
    return units;
  }

  /** What it cost, once it is done. */
  double after() {
    return before.entrySet().stream()
        .mapToDouble(written -> cost(written.getKey(), written.getValue(), at(written.getKey())))
        .sum();
  }

  private double cost(
      Place place, Map<String, AttributeValue> was, Map<String, AttributeValue> is) {
    var item = 2 * Math.max(1, Math.max(units(was), units(is)));
    return item
        + table(place.table()).globalSecondaryIndexes().stream()
            .mapToInt(index -> inIndex(entry(place, index, was), entry(place, index, is), index))
            .sum();
  }

  private static int inIndex(
      Map<String, AttributeValue> was,
      Map<String, AttributeValue> is,
      GlobalSecondaryIndexDescription index) {
    if (was.equals(is)) {
      return 0;
    }
    var sameKey =
        names(index.keySchema()).stream().allMatch(k -> Objects.equals(was.get(k), is.get(k)));
    return sameKey ? Math.max(units(was), units(is)) : units(was) + units(is);
  }

  /** What an index keeps of an item: nothing, where the item lacks a part of its key. */
  private Map<String, AttributeValue> entry(
      Place place, GlobalSecondaryIndexDescription index, Map<String, AttributeValue> item) {
    if (!item.keySet().containsAll(names(index.keySchema()))) {
      return Map.of();
    }
    var entry = new HashMap<>(item);
    if (index.projection().projectionType() != ProjectionType.ALL) {
      var kept = names(index.keySchema());
      kept.addAll(place.key().keySet());
      kept.addAll(index.projection().nonKeyAttributes());
      entry.keySet().retainAll(kept);
    }
    return entry;
  }

  private Place place(TransactWriteItem item) {
    if (item.put() != null) {
      var put = item.put();
      var key = new HashMap<>(put.item());
      key.keySet().retainAll(names(table(put.tableName()).keySchema()));
      return new Place(put.tableName(), key);
    }
    if (item.update() != null) {
      return new Place(item.update().tableName(), item.update().key());
    }
    if (item.delete() != null) {
      return new Place(item.delete().tableName(), item.delete().key());
    }
    return new Place(item.conditionCheck().tableName(), item.conditionCheck().key());
  }

  private Map<String, AttributeValue> at(Place place) {
    return db.getItem(r -> r.tableName(place.table()).key(place.key()).consistentRead(true)).item();
  }

  private TableDescription table(String name) {
    return tables.computeIfAbsent(name, n -> db.describeTable(r -> r.tableName(n)).table());
  }

  private static Set<String> names(List<KeySchemaElement> schema) {
    var names = new TreeSet<String>();
    schema.forEach(element -> names.add(element.attributeName()));
    return names;
  }

  private static int units(Map<String, AttributeValue> item) {
    return Math.ceilDiv(ItemSize.of(item), KB);
  }
}
