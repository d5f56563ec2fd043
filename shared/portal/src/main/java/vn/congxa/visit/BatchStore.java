package vn.congxa.visit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.KeysAndAttributes;
import vn.congxa.http.Code;
import vn.congxa.http.Refused;

/** Several items in one request. */
final class BatchStore {
  private static final int ATTEMPTS = 8;

  private final DynamoDbClient db;
  private final String table;
  private final Pause pause;

  BatchStore(DynamoDbClient db, String table, Pause pause) {
    this.db = db;
    this.table = table;
    this.pause = pause;
  }

  /**
   * Those of the items that exist, in no order.
   *
   * @throws Refused {@link Code#BUSY} where DynamoDB keeps leaving some out
   */
  List<Map<String, AttributeValue>> read(
      List<Map<String, AttributeValue>> keys, boolean consistent) {
    var items = new ArrayList<Map<String, AttributeValue>>();
    var missing =
        Map.of(table, KeysAndAttributes.builder().keys(keys).consistentRead(consistent).build());
    for (var attempt = 0; attempt < ATTEMPTS; attempt++) {
      var wanted = missing;
      var answer = db.batchGetItem(r -> r.requestItems(wanted));
      items.addAll(answer.responses().getOrDefault(table, List.of()));
      missing = answer.unprocessedKeys();
      if (missing.isEmpty()) {
        return items;
      }
      pause.after(attempt);
    }
    throw new Refused(Code.BUSY);
  }
}
