package vn.congxa.aws;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.core.SdkResponse;
import software.amazon.awssdk.core.interceptor.Context;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemResponse;
import vn.congxa.aws.ItemStore.ItemKey;
import vn.congxa.http.Code;
import vn.congxa.http.Refused;
import vn.congxa.stack.DynamoDbLocal;
import vn.congxa.testing.CapacityMeter;
import vn.congxa.testing.TestClients;

class ItemStoreIT {
  private final DynamoDbLocal db = DynamoDbLocal.shared().freshTables();
  private final List<Duration> pauses = new ArrayList<>();

  @Test
  void items_of_several_tables_come_in_one_request_and_those_that_are_not_there_are_absent() {
    var meter = new CapacityMeter();
    var one = put("ContentTable", "a");
    var other = put("TthcTable", "a");
    var none = new ItemKey(db.table("TthcTable"), "a", "none");
    var items = new ItemStore(TestClients.watched(db, meter), pauses::add);

    var found = items.read(List.of(one, other, none, one));

    assertThat(meter.requests()).isEqualTo(1);
    assertThat(meter.reads()).isEqualTo(1.5); // half a unit for what is not there
    assertThat(found.get(one)).isPresent();
    assertThat(found.there(other)).containsKey("pk");
    assertThat(found.get(none)).isEmpty();
    assertThat(items.readNow(List.of(one)).get(one)).isPresent();
  }

  @Test
  void more_than_a_request_holds_is_asked_for_in_several() {
    var keys = new ArrayList<ItemKey>();
    for (var i = 0; i < 150; i++) {
      keys.add(put("ContentTable", "a" + i));
    }

    assertThat(new ItemStore(db.client()).readNow(keys).items()).hasSize(150);
  }

  @Test
  void what_was_left_out_is_asked_for_again_after_a_pause() {
    var one = put("ContentTable", "a");

    assertThat(leavingOut(2).read(List.of(one)).get(one)).isPresent();
    assertThat(pauses).hasSize(2);
  }

  @Test
  void what_is_left_out_for_good_is_known_to_be_missing_and_refused_as_busy() {
    var one = put("ContentTable", "a");

    var found = leavingOut(Integer.MAX_VALUE).read(List.of(one));

    assertThat(found.isMissing(one)).isTrue();
    assertThat(catchThrowableOfType(Refused.class, () -> found.get(one)).code())
        .isEqualTo(Code.BUSY);
    assertThat(pauses).hasSize(5);
  }

  private ItemKey put(String table, String pk) {
    var name = db.table(table);
    db.client().putItem(r -> r.tableName(name).item(Attributes.key(pk, "x")));
    return new ItemKey(name, pk, "x");
  }

  private ItemStore leavingOut(int times) {
    var left = new AtomicInteger(times);
    var fault =
        new ExecutionInterceptor() {
          @Override
          public SdkResponse modifyResponse(
              Context.ModifyResponse at, ExecutionAttributes attributes) {
            return at.response() instanceof BatchGetItemResponse answer
                    && at.request() instanceof BatchGetItemRequest asked
                    && left.getAndDecrement() > 0
                ? answer.toBuilder()
                    .responses(Map.of())
                    .unprocessedKeys(new HashMap<>(asked.requestItems()))
                    .build()
                : at.response();
          }
        };
    return new ItemStore(TestClients.watched(db, fault), pauses::add);
  }
}
