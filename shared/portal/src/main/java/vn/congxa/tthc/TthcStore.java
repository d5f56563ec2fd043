package vn.congxa.tthc;

import static vn.congxa.aws.Attributes.string;

import java.util.List;
import java.util.Map;
import java.util.Optional;
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

  /** The latest month of the latest year. One request. */
  public Optional<TthcReport> newest(String site) {
    return first(query(site).toBuilder().scanIndexForward(false)).flatMap(TthcYear::newest);
  }

  /** The nearest year before that one that has reports. One request. */
  public Optional<TthcYear> before(String site, int year) {
    return next(site, year, false);
  }

  /** The nearest year after that one that has reports. One request. */
  public Optional<TthcYear> after(String site, int year) {
    return next(site, year, true);
  }

  private Optional<TthcYear> next(String site, int year, boolean forward) {
    var start = TthcItem.key(site, year);
    return first(query(site).toBuilder().scanIndexForward(forward).exclusiveStartKey(start));
  }

  private Optional<TthcYear> first(QueryRequest.Builder years) {
    return db.queryPaginator(years.limit(1).build()).items().stream()
        .findFirst()
        .map(TthcItem::read);
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
