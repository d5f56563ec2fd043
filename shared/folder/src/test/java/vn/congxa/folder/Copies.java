package vn.congxa.folder;

import static vn.congxa.aws.Attributes.string;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.BillingMode;
import software.amazon.awssdk.services.dynamodb.model.GlobalSecondaryIndex;
import vn.congxa.restore.Kind;
import vn.congxa.restore.TableStores;
import vn.congxa.stack.DynamoDbLocal;

/** Copies of all tables as of now, and what lies in tables. */
final class Copies {
  private static final Map<Kind, String> TABLES =
      Map.of(
          Kind.CONTENT, "ContentTable",
          Kind.NEWSROOM, "NewsroomTable",
          Kind.TTHC, "TthcTable",
          Kind.VISITS, "VisitsTable");

  private Copies() {}

  static TableStores live(DynamoDbLocal db) {
    return live(db, db.client());
  }

  static TableStores live(DynamoDbLocal db, DynamoDbClient client) {
    var names = new EnumMap<Kind, String>(Kind.class);
    TABLES.forEach((kind, table) -> names.put(kind, db.table(table)));
    return new TableStores(client, names);
  }

  /** As point-in-time recovery makes them: tables beside the live ones, with their indexes. */
  static TableStores take(DynamoDbLocal db, Kind... kinds) {
    var names = new EnumMap<Kind, String>(Kind.class);
    for (var kind : kinds.length == 0 ? Kind.values() : kinds) {
      names.put(kind, copy(db.client(), db.table(TABLES.getOrDefault(kind, ""))));
    }
    return new TableStores(db.client(), names);
  }

  private static String copy(DynamoDbClient db, String table) {
    var name = table + "-restored";
    var there = db.describeTable(r -> r.tableName(table)).table();
    var indexes =
        there.globalSecondaryIndexes().stream()
            .map(i ->
                GlobalSecondaryIndex.builder()
                    .indexName(i.indexName())
                    .keySchema(i.keySchema())
                    .projection(i.projection())
                    .build())
            .toList();
    db.createTable(r -> {
      r.tableName(name)
          .attributeDefinitions(there.attributeDefinitions())
          .keySchema(there.keySchema())
          .billingMode(BillingMode.PAY_PER_REQUEST);
      if (!indexes.isEmpty()) {
        r.globalSecondaryIndexes(indexes);
      }
    });
    db.scanPaginator(r -> r.tableName(table))
        .items()
        .forEach(item -> db.putItem(r -> r.tableName(name).item(item)));
    return name;
  }

  /** All items of a site, by their keys. */
  static Map<String, Map<String, AttributeValue>> items(
      TableStores tables, Kind kind, String site) {
    var all = new TreeMap<String, Map<String, AttributeValue>>();
    tables
        .db()
        .scanPaginator(r -> r.tableName(tables.names().get(kind)).consistentRead(true))
        .items()
        .forEach(item -> {
          var pk = string(item, "pk");
          if (List.of(pk.split("#", 2)).getFirst().equals(site)) {
            all.put(pk + "  " + string(item, "sk"), item);
          }
        });
    return all;
  }
}
