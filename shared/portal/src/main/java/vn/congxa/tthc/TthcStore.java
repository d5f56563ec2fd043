package vn.congxa.tthc;

import static vn.congxa.aws.Attributes.string;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

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
    var found =
        db.query(r ->
            r.tableName(table)
                .keyConditionExpression("pk = :site AND begins_with(sk, :year)")
                .expressionAttributeValues(
                    Map.of(":site", string(site), ":year", string(TthcItem.PREFIX)))
                .scanIndexForward(false)
                .limit(1));
    return found.items().stream().findFirst().flatMap(item -> TthcItem.read(item).newest());
  }

  /** Without reports where none is stored. One request. */
  public TthcYear year(String site, int year) {
    var found = db.getItem(r -> r.tableName(table).key(TthcItem.key(site, year)));
    return found.hasItem() ? TthcItem.read(found.item()) : TthcYear.empty(year);
  }

  /**
   * Every year that has reports, the earliest first; as they stand, not as they stood a moment ago.
   */
  public List<TthcYear> years(String site) {
    return db
        .queryPaginator(r ->
            r.tableName(table)
                .keyConditionExpression("pk = :site AND begins_with(sk, :year)")
                .expressionAttributeValues(
                    Map.of(":site", string(site), ":year", string(TthcItem.PREFIX)))
                .consistentRead(true))
        .items()
        .stream()
        .map(TthcItem::read)
        .toList();
  }
}
