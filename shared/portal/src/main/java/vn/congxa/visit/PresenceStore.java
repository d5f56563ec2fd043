package vn.congxa.visit;

import static vn.congxa.aws.Attributes.string;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;

/** When visitors were seen: see {@link VisitorItem}. */
final class PresenceStore {
  private final DynamoDbClient db;
  private final String table;
  private final BatchStore batches;

  PresenceStore(DynamoDbClient db, String table, BatchStore batches) {
    this.db = db;
    this.table = table;
    this.batches = batches;
  }

  /** Looks for the visitor in the view's period and beside it. One request. */
  View.Kind kind(String site, View view) {
    var period = view.period();
    var here = VisitorItem.key(site, period, view.id());
    var earlier = VisitorItem.key(site, period.previous(), view.before());
    var wanted = new ArrayList<>(List.of(here, earlier));
    var after = view.after();
    var later = after == null ? null : VisitorItem.key(site, period.next(), after);
    if (later != null) {
      wanted.add(later);
    }
    var seen = new HashMap<String, Instant>();
    for (var item : batches.read(wanted, true)) {
      seen.put(string(item, "sk"), VisitorItem.seen(item));
    }
    return view.kind(at(seen, here), at(seen, earlier), later == null ? null : at(seen, later));
  }

  /** Into the view's period. */
  VisitRecordStore.Outcome carryOver(String site, View view) {
    try {
      db.putItem(r ->
          r.tableName(table)
              .item(VisitorItem.write(site, view, true))
              .conditionExpression("attribute_not_exists(pk)"));
      return VisitRecordStore.Outcome.KNOWN;
    } catch (ConditionalCheckFailedException _) {
      return VisitRecordStore.Outcome.AGAIN;
    }
  }

  VisitRecordStore.Outcome seeAgain(String site, View view) {
    try {
      db.updateItem(r ->
          r.tableName(table)
              .key(VisitorItem.key(site, view.period(), view.id()))
              .updateExpression("SET seen = :at")
              .conditionExpression("seen < :at")
              .expressionAttributeValues(Map.of(":at", VisitorItem.seen(view.at()))));
    } catch (ConditionalCheckFailedException _) {
      // Another view of the same visitor is the later one.
    }
    return VisitRecordStore.Outcome.KNOWN;
  }

  private static @Nullable Instant at(Map<String, Instant> seen, Map<String, AttributeValue> key) {
    return seen.get(string(key, "sk"));
  }
}
