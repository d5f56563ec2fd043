package vn.congxa.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
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
