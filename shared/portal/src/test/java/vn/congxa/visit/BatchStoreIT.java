package vn.congxa.visit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.core.SdkResponse;
import software.amazon.awssdk.core.interceptor.Context;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemResponse;
import software.amazon.awssdk.services.dynamodb.model.KeysAndAttributes;
import vn.congxa.aws.Attributes;
import vn.congxa.http.Code;
import vn.congxa.http.Refused;
import vn.congxa.stack.DynamoDbLocal;
import vn.congxa.testing.TestClients;

class BatchStoreIT {
  private final DynamoDbLocal db = DynamoDbLocal.shared().freshTables();
  private final String table = db.table("VisitsTable");
  private final List<Map<String, AttributeValue>> keys =
      IntStream.range(0, 5).mapToObj(i -> Attributes.key("a", String.valueOf(i))).toList();

  @Test
  void what_dynamodb_leaves_out_is_asked_for_again() {
    keys.forEach(key -> db.client().putItem(r -> r.tableName(table).item(key)));

    var items = reading(new Reluctance(2)).read(keys, true);

    assertThat(items).containsExactlyInAnyOrderElementsOf(keys);
  }

  @Test
  void a_table_that_keeps_leaving_something_out_is_busy() {
    keys.forEach(key -> db.client().putItem(r -> r.tableName(table).item(key)));
    var reluctance = new Reluctance(Integer.MAX_VALUE);

    assertThatThrownBy(() -> reading(reluctance).read(keys, false))
        .isInstanceOfSatisfying(
            Refused.class, refused -> assertThat(refused.code()).isEqualTo(Code.BUSY));
    assertThat(reluctance.asked.get()).isEqualTo(8);
  }

  private BatchStore reading(Reluctance reluctance) {
    return new BatchStore(TestClients.watched(db, reluctance), table, _ -> {});
  }

  /** Keeps one item back, so many times, as a table does that is asked for too much at once. */
  private final class Reluctance implements ExecutionInterceptor {
    private final int times;
    private final AtomicInteger asked = new AtomicInteger();

    Reluctance(int times) {
      this.times = times;
    }

    @Override
    public SdkResponse modifyResponse(Context.ModifyResponse context, ExecutionAttributes all) {
      if (!(context.response() instanceof BatchGetItemResponse answer)
          || asked.getAndIncrement() >= times) {
        return context.response();
      }
      var items = answer.responses().getOrDefault(table, List.of());
      var kept = items.getLast();
      return answer.toBuilder()
          .responses(Map.of(table, items.subList(0, items.size() - 1)))
          .unprocessedKeys(
              Map.of(
                  table, KeysAndAttributes.builder().keys(List.of(Attributes.key(kept))).build()))
          .build();
    }
  }
}
