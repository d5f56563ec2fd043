package vn.congxa.visit;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import vn.congxa.aws.Attributes;

/**
 * Forgets the keys of days that are over, for the table's expiry may take days. What is deleted is
 * nowhere any more: of the table there is no backup.
 */
public final class DayKeyStore {
  /** A visit of a day may go on for so long, and its last view be on its way for a while. */
  private static final Duration USED = Visit.LENGTH.multipliedBy(2);

  private final DynamoDbClient db;
  private final String table;

  public DayKeyStore(DynamoDbClient db, String table) {
    this.db = db;
    this.table = table;
  }

  /**
   * Those of days which ended an hour ago or earlier, each by its site's time zone; of sites that
   * are no more as well, so it looks at all of a table that has two keys for each.
   */
  public void forget(Instant now) {
    var soon = now.plus(DayKeyItem.KEPT).minus(Duration.ofDays(1)).minus(USED);
    var old =
        db.scanPaginator(r ->
            r.tableName(table)
                .filterExpression("expires <= :soon")
                .expressionAttributeValues(
                    Map.of(":soon", Attributes.number(soon.getEpochSecond())))
                .consistentRead(true));
    old.items().forEach(this::delete);
  }

  /** Those of a site before a day: days on which nobody came forgot none. */
  void forget(String site, LocalDate before) {
    var old =
        db.queryPaginator(r ->
            r.tableName(table)
                .keyConditionExpression("pk = :keys AND sk < :before")
                .expressionAttributeValues(
                    Map.of(
                        ":keys", Attributes.string(DayKeyItem.pk(site)),
                        ":before", Attributes.string(before.toString())))
                .consistentRead(true));
    old.items().forEach(this::delete);
  }

  private void delete(Map<String, AttributeValue> item) {
    db.deleteItem(r -> r.tableName(table).key(Attributes.key(item)));
  }
}
