package vn.congxa.stack;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.KeySchemaElement;
import software.amazon.awssdk.services.dynamodb.model.Projection;
import software.amazon.awssdk.services.dynamodb.model.WriteRequest;

/**
 * Keeps a table's items while the table is made anew, because an earlier template gave it other
 * indexes. An index cannot be changed in place: one that a kill leaves half made stays so for good.
 *
 * <p>The items are copied to a table beside it and back. The table itself goes only once the copy
 * is whole, and the copy only once the new table is; so after a kill the next start goes on, seeing
 * which of the two there is.
 */
final class Renewal {
  private static final int BATCH = 25; // as many as one request may write

  private record Index(String name, List<KeySchemaElement> keys, String kind, Set<String> more) {
    static Index of(String name, List<KeySchemaElement> keys, Projection projection) {
      var more = Set.copyOf(projection.nonKeyAttributes());
      return new Index(name, keys, projection.projectionTypeAsString(), more);
    }
  }

  private final DynamoDbClient client;
  private final TableDefinition table;
  private final String aside;

  Renewal(DynamoDbClient client, TableDefinition table) {
    this.client = client;
    this.table = table;
    this.aside = table.name() + ".aside";
  }

  boolean isNeeded() {
    var there = client.describeTable(r -> r.tableName(table.name())).table();
    var are =
        there.globalSecondaryIndexes().stream()
            .map(i -> Index.of(i.indexName(), i.keySchema(), i.projection()))
            .collect(Collectors.toSet());
    var should =
        table.request().globalSecondaryIndexes().stream()
            .map(i -> Index.of(i.indexName(), i.keySchema(), i.projection()))
            .collect(Collectors.toSet());
    return !are.equals(should);
  }

  void setAside() {
    if (isAside()) {
      delete(aside); // half a copy: the table that it was made from is still there
    }
    client.createTable(table.request().toBuilder().tableName(aside).build());
    copy(table.name(), aside);
    delete(table.name());
  }

  void putBack() {
    if (isAside()) {
      copy(aside, table.name());
      delete(aside);
    }
  }

  private boolean isAside() {
    return client.listTables().tableNames().contains(aside);
  }

  private void delete(String name) {
    client.deleteTable(r -> r.tableName(name));
  }

  void copy(String from, String to) {
    var batch = new ArrayList<WriteRequest>();
    for (var former : client.scanPaginator(r -> r.tableName(from)).items()) {
      for (var item : FormerForm.renewed(former)) {
        batch.add(put(item));
        if (batch.size() == BATCH) {
          write(batch, to);
        }
      }
    }
    write(batch, to);
  }

  private static WriteRequest put(Map<String, AttributeValue> item) {
    return WriteRequest.builder().putRequest(p -> p.item(item)).build();
  }

  private void write(List<WriteRequest> batch, String to) {
    if (!batch.isEmpty()) {
      client.batchWriteItem(r -> r.requestItems(Map.of(to, List.copyOf(batch))));
      batch.clear();
    }
  }
}
