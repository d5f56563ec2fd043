package vn.congxa.visit;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import vn.congxa.aws.Attributes;
import vn.congxa.site.SiteRef;

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

  /** Those of days which ended an hour ago or earlier, in the site's time zone. */
  public void forget(SiteRef site, Instant now) {
    forget(site.id(), LocalDate.ofInstant(now.minus(USED), site.zone()));
  }

  /** All of them: days on which nobody came forgot none. */
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
    old.items().forEach(item -> db.deleteItem(r -> r.tableName(table).key(Attributes.key(item))));
  }
}
