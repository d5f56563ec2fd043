package vn.congxa.visit;

import static vn.congxa.aws.Attributes.number;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import software.amazon.awssdk.services.dynamodb.model.TransactionCanceledException;
import vn.congxa.log.RequestLog;

/**
 * Closes days: moves what the counter holds of each to an item that is kept for good, so that the
 * counter stays small, and forgets every key older than yesterday's. The counter keeps its total.
 */
final class DayStore {
  private final DynamoDbClient db;
  private final String table;
  private final DayKeyStore keys;
  private final RequestLog log;
  private final Map<String, LocalDate> newest = new ConcurrentHashMap<>();

  DayStore(DynamoDbClient db, String table, DayKeyStore keys, RequestLog log) {
    this.db = db;
    this.table = table;
    this.keys = keys;
    this.log = log;
  }

  /**
   * Once for each day that a site's visitors come to. What fails here is done with the next visit;
   * it does not keep visits from being counted.
   *
   * @param day of a visit, in the site's time zone
   * @param counter as it is now, as far as it is known
   */
  void began(String site, LocalDate day, Instant now, Map<String, AttributeValue> counter) {
    var known = newest.get(site);
    if (counter.isEmpty() || (known != null && !day.isAfter(known))) {
      return;
    }
    if (day.isAfter(LocalDate.ofInstant(now, ZoneOffset.UTC).plusDays(1))) {
      return; // a clock that went wrong closes no day
    }
    var end = day.minusDays(1);
    try {
      keys.forget(site, end);
      CounterItem.read(counter)
          .days()
          .forEach((over, visits) -> {
            if (over.isBefore(end)) {
              close(site, over, visits);
            }
          });
      newest.put(site, day);
    } catch (TransactionCanceledException _) {
      // A visit of that day was counted meanwhile, or another function closes it.
    } catch (SdkException e) {
      log.warn("day", e);
    }
  }

  /** Adds to it, for what comes late opens a day once more. */
  private void close(String site, LocalDate day, long visits) {
    var values = Map.of(":visits", number(visits));
    var take =
        TransactWriteItem.builder()
            .update(u ->
                u.tableName(table)
                    .key(CounterItem.key(site))
                    .updateExpression("REMOVE #day")
                    .conditionExpression("#day = :visits")
                    .expressionAttributeNames(Map.of("#day", CounterItem.day(day)))
                    .expressionAttributeValues(values))
            .build();
    var keep =
        TransactWriteItem.builder()
            .update(u ->
                u.tableName(table)
                    .key(DayItem.key(site, day))
                    .updateExpression("ADD visits :visits")
                    .expressionAttributeValues(values))
            .build();
    db.transactWriteItems(r -> r.transactItems(take, keep));
  }
}
