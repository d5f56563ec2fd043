package vn.congxa.content;

import static vn.congxa.aws.Attributes.number;
import static vn.congxa.aws.Attributes.string;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.Delete;
import software.amazon.awssdk.services.dynamodb.model.Put;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import vn.congxa.aws.ItemStore.ItemKey;
import vn.congxa.aws.ItemStore.Items;

/** Changes of addresses, each on condition that there still is what was seen there. */
final class SeenItemStore {
  private record Condition(String expression, Map<String, AttributeValue> values) {}

  private final String table;
  private final Items seen;
  private final List<TransactWriteItem> writes = new ArrayList<>();

  SeenItemStore(String table, Items seen) {
    this.table = table;
    this.seen = seen;
  }

  Optional<Map<String, AttributeValue>> seen(ItemKey key) {
    return seen.get(key);
  }

  List<TransactWriteItem> writes() {
    return List.copyOf(writes);
  }

  void put(ItemKey key, Map<String, AttributeValue> item) {
    without(key);
    var condition = condition(key);
    write(w ->
        w.put(
            Put.builder()
                .tableName(table)
                .item(item)
                .conditionExpression(condition.expression())
                .expressionAttributeValues(values(condition))
                .expressionAttributeNames(names(condition))
                .build()));
  }

  /** The same item, and the parts that it has, with this attribute. */
  void set(ItemKey key, String name, AttributeValue value) {
    var item = new HashMap<>(seen(key).orElse(Map.of()));
    item.put(name, value);
    var condition = condition(key);
    write(w ->
        w.put(p ->
            p.tableName(table)
                .item(item)
                .conditionExpression(condition.expression())
                .expressionAttributeValues(values(condition))
                .expressionAttributeNames(names(condition))));
  }

  /** A further part of an item that is put. */
  void add(Map<String, AttributeValue> part) {
    write(w -> w.put(p -> p.tableName(table).item(part)));
  }

  /** Leaves nothing there; what is not there stays away. */
  void delete(ItemKey key) {
    without(key);
    var condition = condition(key);
    if (seen(key).isPresent()) {
      write(w ->
          w.delete(
              Delete.builder()
                  .tableName(table)
                  .key(AddressItem.attributes(key))
                  .conditionExpression(condition.expression())
                  .expressionAttributeValues(values(condition))
                  .expressionAttributeNames(names(condition))
                  .build()));
    } else {
      unchanged(key);
    }
  }

  /** Takes the way from there away, if it still leads to this place. */
  void free(ItemKey key, String to) {
    if (to.equals(seen(key).map(AddressItem::to).orElse(null))) {
      delete(key);
    }
  }

  /** On condition that nothing changes there. */
  void unchanged(ItemKey key) {
    var condition = condition(key);
    write(w ->
        w.conditionCheck(c ->
            c.tableName(table)
                .key(AddressItem.attributes(key))
                .conditionExpression(condition.expression())
                .expressionAttributeValues(values(condition))
                .expressionAttributeNames(names(condition))));
  }

  /** The further parts of what was seen there go with it. */
  private void without(ItemKey key) {
    seen(key)
        .ifPresent(item -> {
          for (var part : AddressItem.more(table, item)) {
            write(w -> w.delete(d -> d.tableName(table).key(AddressItem.attributes(part))));
          }
        });
  }

  private Condition condition(ItemKey key) {
    var item = seen(key);
    if (item.isEmpty()) {
      return new Condition("attribute_not_exists(pk)", Map.of());
    }
    var to = AddressItem.to(item.get());
    return to == null
        ? new Condition("version = :seen", Map.of(":seen", number(number(item.get(), "version"))))
        : new Condition("#to = :seen", Map.of(":seen", string(to)));
  }

  private static @Nullable Map<String, AttributeValue> values(Condition condition) {
    return condition.values().isEmpty() ? null : condition.values();
  }

  private static @Nullable Map<String, String> names(Condition condition) {
    return condition.expression().startsWith("#to") ? Map.of("#to", "to") : null;
  }

  private void write(Consumer<TransactWriteItem.Builder> fill) {
    var item = TransactWriteItem.builder();
    fill.accept(item);
    writes.add(item.build());
  }
}
