package vn.congxa.folder;

import static vn.congxa.aws.Attributes.key;
import static vn.congxa.aws.Attributes.string;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * Remembers imports that have begun and not ended, so that one that was broken off is told: in the
 * Content table, {@code pk = sites, sk = import#<site>}, for a new site is in no directory yet.
 */
final class UnfinishedStore {
  private static final String PK = "sites";
  private static final String PREFIX = "import#";

  private final DynamoDbClient db;
  private final String table;

  UnfinishedStore(DynamoDbClient db, String table) {
    this.db = db;
    this.table = table;
  }

  void begin(String site, Instant now) {
    var item = new HashMap<String, AttributeValue>(key(PK, PREFIX + site));
    item.put("since", string(now.toString()));
    db.putItem(r -> r.tableName(table).item(item));
  }

  void end(String site) {
    db.deleteItem(r -> r.tableName(table).key(key(PK, PREFIX + site)));
  }

  /** Since when, by site. */
  Map<String, Instant> all() {
    var begun = new TreeMap<String, Instant>();
    db.queryPaginator(r ->
            r.tableName(table)
                .consistentRead(true)
                .keyConditionExpression("pk = :pk AND begins_with(sk, :prefix)")
                .expressionAttributeValues(Map.of(":pk", string(PK), ":prefix", string(PREFIX))))
        .items()
        .forEach(item ->
            begun.put(
                string(item, "sk").substring(PREFIX.length()),
                Instant.parse(string(item, "since"))));
    return begun;
  }
}
