package vn.congxa.tthc;

import static vn.congxa.aws.Attributes.string;

import java.util.List;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;

/** Reports in the Tthc table, for those who read: see {@link TthcItem} for keys. */
public final class TthcStore {
  private final DynamoDbClient db;
  private final String table;

  public TthcStore(DynamoDbClient db, String table) {
    this.db = db;
    this.table = table;
  }

  /** How the commune does now. One request. */
  public TthcNewest newest(String site) {
    return newest(site, false);
  }

  /** The same as it stands now. */
  TthcNewest newestNow(String site) {
    return newest(site, true);
  }

  private TthcNewest newest(String site, boolean consistent) {
    var key = NewestItem.attributes(site);
    var found = db.getItem(r -> r.tableName(table).key(key).consistentRead(consistent));
    return found.hasItem() ? NewestItem.read(found.item()) : TthcNewest.NOTHING;
  }

  /** Without reports where none is stored. One request. */
  public TthcYear year(String site, int year) {
    return year(site, year, false);
  }

  /** As {@link #year}, and as it stands now: whatever was written before is seen. */
  TthcYear yearNow(String site, int year) {
    return year(site, year, true);
  }

  /** Every year that has reports, the earliest first, whatever was written before. */
  public List<TthcYear> years(String site) {
    return db.queryPaginator(query(site).toBuilder().consistentRead(true).build()).items().stream()
        .map(TthcItem::read)
        .toList();
  }

  /** What was done to a month's report, the newest first. One request for each megabyte. */
  public List<TthcEntry> history(String site, int year, int month, int limit) {
    var query =
        QueryRequest.builder()
            .tableName(table)
            .keyConditionExpression("pk = :pk AND begins_with(sk, :month)")
            .expressionAttributeValues(
                Map.of(
                    ":pk", string(AuditItem.pk(site)),
                    ":month", string(AuditItem.month(year, month))))
            .scanIndexForward(false)
            .limit(limit)
            .build();
    return db.queryPaginator(query).items().stream()
        .limit(limit)
        .map(item -> AuditItem.read(year, month, item))
        .toList();
  }

  private TthcYear year(String site, int year, boolean consistent) {
    var key = TthcItem.key(site, year);
    var found = db.getItem(r -> r.tableName(table).key(key).consistentRead(consistent));
    return found.hasItem() ? TthcItem.read(found.item()) : TthcYear.empty(year);
  }

  private QueryRequest query(String site) {
    return QueryRequest.builder()
        .tableName(table)
        .keyConditionExpression("pk = :site AND begins_with(sk, :year)")
        .expressionAttributeValues(Map.of(":site", string(site), ":year", string(TthcItem.PREFIX)))
        .build();
  }
}
