package vn.congxa.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import vn.congxa.stack.DynamoDbLocal;

class CapacityMeterIT {
  private final DynamoDbLocal db = DynamoDbLocal.shared().freshTables();
  private final String table = db.table("VisitsTable");
  private final CapacityMeter meter = new CapacityMeter();
  private final DynamoDbClient client = TestClients.watched(db, meter);

  @Test
  void a_statement_costs_half_a_unit_for_each_key_and_a_whole_one_where_it_is_consistent() {
    select(3, false);
    select(8, false);
    select(8, true);

    assertThat(meter.costs())
        .extracting(CapacityMeter.Cost::operation, CapacityMeter.Cost::read)
        .containsExactly(
            tuple("ExecuteStatement", 1.5),
            tuple("ExecuteStatement", 4.0),
            tuple("ExecuteStatement", 8.0));
  }

  @Test
  void costs_are_added_up_until_the_meter_is_reset() {
    client.putItem(r -> r.tableName(table).item(key("a")));
    client.getItem(r -> r.tableName(table).key(key("a")));
    client.getItem(r -> r.tableName(table).key(key("a")).consistentRead(true));

    assertThat(meter.requests()).isEqualTo(3);
    assertThat(meter.reads()).isEqualTo(1.5);
    assertThat(meter.writes()).isEqualTo(1);
    meter.reset();
    assertThat(meter.requests()).isZero();
  }

  @Test
  void a_transaction_writes_each_item_twice_for_each_kb_of_what_it_was_or_is() {
    write(put("VisitsTable", "a", ""), put("VisitsTable", "b", "x".repeat(1_100)));
    assertThat(meter.writes()).isEqualTo(2 + 4);
    meter.reset();

    write(put("VisitsTable", "b", ""), check("a"), check("nobody"));
    assertThat(meter.writes()).isEqualTo(4 + 2 + 2);
  }

  @Test
  void an_index_is_written_once_where_its_entry_changes_and_twice_where_its_key_does() {
    write(listed("one", "09:00"));
    assertThat(meter.writes()).isEqualTo(2 + 1);
    meter.reset();
    write(listed("one", "09:00"));
    assertThat(meter.writes()).isEqualTo(2);
    meter.reset();
    write(listed("other", "09:00"));
    assertThat(meter.writes()).isEqualTo(2 + 1);
    meter.reset();
    write(listed("other", "10:00"));
    assertThat(meter.writes()).isEqualTo(2 + 2);
  }

  private void write(TransactWriteItem... items) {
    client.transactWriteItems(r -> r.transactItems(items));
  }

  private TransactWriteItem put(String in, String name, String text) {
    var item = new HashMap<>(key(name));
    item.put("text", AttributeValue.fromS(text));
    return TransactWriteItem.builder().put(p -> p.tableName(db.table(in)).item(item)).build();
  }

  private TransactWriteItem listed(String card, String at) {
    var item = new HashMap<>(key("a"));
    item.put("card", AttributeValue.fromS(card));
    item.put("list", AttributeValue.fromS("draft"));
    item.put("listAt", AttributeValue.fromS(at));
    return TransactWriteItem.builder()
        .put(p -> p.tableName(db.table("NewsroomTable")).item(item))
        .build();
  }

  private TransactWriteItem check(String name) {
    return TransactWriteItem.builder()
        .conditionCheck(c ->
            c.tableName(table)
                .key(key(name))
                .conditionExpression("attribute_exists(pk) OR attribute_not_exists(pk)"))
        .build();
  }

  private void select(int keys, boolean consistent) {
    var places = String.join(", ", Collections.nCopies(keys, "?"));
    List<AttributeValue> values = Collections.nCopies(keys, AttributeValue.fromS("nobody"));
    client.executeStatement(r ->
        r.statement("SELECT sk FROM \"%s\" WHERE pk IN [%s]".formatted(table, places))
            .parameters(values)
            .consistentRead(consistent));
  }

  private static Map<String, AttributeValue> key(String name) {
    return Map.of("pk", AttributeValue.fromS(name), "sk", AttributeValue.fromS(name));
  }
}
