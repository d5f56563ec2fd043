package vn.congxa.visit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Map;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import software.amazon.awssdk.services.dynamodb.model.TransactionCanceledException;
import vn.congxa.aws.Attributes;
import vn.congxa.http.Refused;
import vn.congxa.log.RequestLog;
import vn.congxa.site.SiteRef;

/**
 * Closes days: moves what the counters hold of each to one item that is kept for good, so that
 * counters stay small, and forgets every key older than yesterday's, for the table's expiry may
 * take days. Counters keep their totals.
 */
final class DayStore {
  private final DynamoDbClient db;
  private final String table;
  private final BatchStore batches;
  private final RequestLog log;

  DayStore(DynamoDbClient db, String table, BatchStore batches, RequestLog log) {
    this.db = db;
    this.table = table;
    this.batches = batches;
    this.log = log;
  }

  /** What fails here is done when the next day begins; it is never the visitor's trouble. */
  void began(SiteRef site, LocalDate today) {
    try {
      forgetKeys(site.id(), today.minusDays(1));
      archive(site.id(), today.minusDays(1));
    } catch (TransactionCanceledException _) {
      // Another request closed the day, or counted a visit of it meanwhile.
    } catch (SdkException | Refused e) {
      log.warn("day", e);
    }
  }

  // All of them: days on which nobody came forgot none.
  private void forgetKeys(String site, LocalDate end) {
    var old =
        db.queryPaginator(r ->
            r.tableName(table)
                .keyConditionExpression("pk = :keys AND sk < :end")
                .filterExpression("attribute_exists(#key)")
                .expressionAttributeNames(Map.of("#key", DayKeyItem.KEY))
                .expressionAttributeValues(
                    Map.of(
                        ":keys", Attributes.string(DayKeyItem.pk(site)),
                        ":end", Attributes.string(end.toString())))
                .consistentRead(true));
    old.items().forEach(item -> forgetKey(Attributes.key(item)));
  }

  private void forgetKey(Map<String, AttributeValue> key) {
    try {
      db.updateItem(r ->
          r.tableName(table)
              .key(key)
              .updateExpression("REMOVE #key")
              .conditionExpression("attribute_exists(pk)")
              .expressionAttributeNames(Map.of("#key", DayKeyItem.KEY)));
    } catch (ConditionalCheckFailedException _) {
      // Expiry deleted it just now.
    }
  }

  private void archive(String site, LocalDate end) {
    var items = batches.read(CounterItem.keys(site), true);
    Shard.before(end, items.stream().map(CounterItem::read).toList())
        .forEach((day, shares) -> archive(site, day, shares));
  }

  private void archive(String site, LocalDate day, Map<Integer, Long> shares) {
    var moves = new ArrayList<TransactWriteItem>();
    shares.forEach((shard, visits) -> moves.add(take(site, shard, day, visits)));
    moves.add(keep(site, day, shares.values().stream().mapToLong(Long::longValue).sum()));
    db.transactWriteItems(r -> r.transactItems(moves));
  }

  private TransactWriteItem take(String site, int shard, LocalDate day, long visits) {
    return TransactWriteItem.builder()
        .update(u ->
            u.tableName(table)
                .key(CounterItem.key(site, shard))
                .updateExpression("REMOVE #day")
                .conditionExpression("#day = :visits")
                .expressionAttributeNames(Map.of("#day", CounterItem.day(day)))
                .expressionAttributeValues(Map.of(":visits", Attributes.number(visits))))
        .build();
  }

  private TransactWriteItem keep(String site, LocalDate day, long visits) {
    return TransactWriteItem.builder()
        .update(u ->
            u.tableName(table)
                .key(DayItem.key(site, day))
                .updateExpression("ADD visits :visits")
                .expressionAttributeValues(Map.of(":visits", Attributes.number(visits))))
        .build();
  }
}
