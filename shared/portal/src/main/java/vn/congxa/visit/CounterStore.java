package vn.congxa.visit;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.CancellationReason;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import software.amazon.awssdk.services.dynamodb.model.TransactionCanceledException;
import software.amazon.awssdk.services.dynamodb.model.Update;
import vn.congxa.aws.Attributes;
import vn.congxa.site.SiteRef;

/** Counts visits: see {@link CounterItem}. */
final class CounterStore {
  /** Reasons for which another attempt, beginning with a look, may end otherwise. */
  private static final Set<String> PASSING =
      Set.of(
          "None",
          "ConditionalCheckFailed",
          "TransactionConflict",
          "ThrottlingError",
          "ProvisionedThroughputExceeded");

  private final DynamoDbClient db;
  private final String table;

  CounterStore(DynamoDbClient db, String table) {
    this.db = db;
    this.table = table;
  }

  /** The view's counter as it stands; empty before its first visit. */
  Map<String, AttributeValue> read(String site, View view) {
    return db.getItem(r -> r.tableName(table).key(key(site, view)).consistentRead(true)).item();
  }

  /**
   * Records the visitor and counts the visit, both or neither.
   *
   * @param unchanged the counter as it must still stand, if it matters
   */
  VisitRecordStore.Outcome count(
      SiteRef site, View view, @Nullable Map<String, AttributeValue> unchanged) {
    var visitor =
        TransactWriteItem.builder()
            .put(p ->
                p.tableName(table)
                    .item(VisitorItem.write(site.id(), view, false))
                    .conditionExpression("attribute_not_exists(pk)"))
            .build();
    try {
      // The SDK gives it a token: sent again because its answer got lost, it is done once.
      db.transactWriteItems(r -> r.transactItems(visitor, add(site, view, unchanged)));
      return VisitRecordStore.Outcome.COUNTED;
    } catch (TransactionCanceledException e) {
      var reasons = e.cancellationReasons().stream().map(CancellationReason::code);
      if (reasons.allMatch(PASSING::contains)) {
        return VisitRecordStore.Outcome.AGAIN;
      }
      throw e;
    }
  }

  private TransactWriteItem add(
      SiteRef site, View view, @Nullable Map<String, AttributeValue> unchanged) {
    var day = CounterItem.day(LocalDate.ofInstant(view.at(), site.zone()));
    var values = new HashMap<>(Map.of(":one", Attributes.number(1)));
    var update =
        Update.builder()
            .tableName(table)
            .key(key(site.id(), view))
            .updateExpression("ADD #total :one, #day :one")
            .expressionAttributeNames(Map.of("#total", CounterItem.TOTAL, "#day", day));
    if (unchanged != null) {
      var total = unchanged.get(CounterItem.TOTAL);
      if (total == null) {
        update.conditionExpression("attribute_not_exists(#total)");
      } else {
        update.conditionExpression("#total = :total");
        values.put(":total", total);
      }
    }
    update.expressionAttributeValues(values);
    return TransactWriteItem.builder().update(update.build()).build();
  }

  private static Map<String, AttributeValue> key(String site, View view) {
    return CounterItem.key(site, Shard.of(view.counterId()));
  }
}
