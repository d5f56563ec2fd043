package vn.congxa.visit;

import static vn.congxa.aws.Attributes.string;
import static vn.congxa.visit.VisitorItem.key;
import static vn.congxa.visit.VisitorItem.time;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ConditionCheck;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;
import software.amazon.awssdk.services.dynamodb.model.KeysAndAttributes;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import software.amazon.awssdk.services.dynamodb.model.Update;
import vn.congxa.aws.Transactions;

/**
 * When visitors were seen: see {@link VisitorItem}. Each write holds only where what it was decided
 * by still does; about midnight, where a visitor has two items, it looks at the other one as well.
 */
final class PresenceStore {
  private static final String NONE_OR_ENDED = "attribute_not_exists(pk) OR seen <= :ended";

  /**
   * What was found of a visitor.
   *
   * @param isOvertaken by a view of the next day
   */
  record Found(@Nullable Presence today, @Nullable Presence yesterday, boolean isOvertaken) {}

  private final DynamoDbClient db;
  private final String table;
  private final Transactions transactions;

  PresenceStore(DynamoDbClient db, String table, Transactions transactions) {
    this.db = db;
    this.table = table;
    this.transactions = transactions;
  }

  /**
   * Looks for the visitor. One request.
   *
   * @param isSure whether it must be the newest; otherwise a write may fail that came of it
   */
  Found find(String site, View view, boolean isSure) {
    var here = key(site, view.id());
    var before = view.before();
    var after = view.after();
    if (before == null && after == null) {
      var found = db.getItem(r -> r.tableName(table).key(here).consistentRead(isSure));
      return new Found(found.hasItem() ? VisitorItem.read(found.item()) : null, null, false);
    }
    var keys = new ArrayList<>(List.of(here));
    var yesterday = before == null ? null : key(site, before);
    var tomorrow = after == null ? null : key(site, after);
    if (yesterday != null) {
      keys.add(yesterday);
    }
    if (tomorrow != null) {
      keys.add(tomorrow);
    }
    var found = find(keys);
    return new Found(
        found.get(sk(here)),
        yesterday == null ? null : found.get(sk(yesterday)),
        tomorrow != null && found.containsKey(sk(tomorrow)));
  }

  private Map<String, Presence> find(List<Map<String, AttributeValue>> keys) {
    var found = new HashMap<String, Presence>();
    var wanted = Map.of(table, KeysAndAttributes.builder().keys(keys).consistentRead(true).build());
    while (!wanted.isEmpty()) {
      var asked = wanted;
      var answer = db.batchGetItem(r -> r.requestItems(asked));
      for (var item : answer.responses().getOrDefault(table, List.of())) {
        found.put(sk(item), VisitorItem.read(item));
      }
      wanted = answer.unprocessedKeys();
    }
    return found;
  }

  private static String sk(Map<String, AttributeValue> item) {
    return string(item, "sk");
  }

  /** False where somebody else was faster, as of every change here. */
  boolean begin(String site, View view) {
    var change =
        change(site, view, "SET seen = :at, begun = :at, expires = :expires REMOVE was")
            .conditionExpression(NONE_OR_ENDED)
            .expressionAttributeValues(values(view, Map.of(":ended", time(view.ended()))));
    var other = view.isOpening() ? view.before() : view.after();
    return write(change.build(), other == null ? null : untouched(site, other, view));
  }

  boolean seeAgain(String site, View view, Presence found) {
    var change =
        change(site, view, "SET seen = :at, expires = :expires")
            .conditionExpression("seen = :was")
            .expressionAttributeValues(values(view, Map.of(":was", time(found.seen()))));
    var other = view.after();
    return write(change.build(), other == null ? null : untouched(site, other, view));
  }

  /** Into a new day. */
  boolean carryOver(String site, View view, View.Id from, Presence found) {
    var was = time(found.seen());
    var change =
        change(site, view, "SET seen = :at, begun = :begun, was = :was, expires = :expires")
            .conditionExpression("attribute_not_exists(pk)")
            .expressionAttributeValues(
                values(view, Map.of(":was", was, ":begun", time(found.begun()))));
    var unchanged =
        check(site, from)
            .conditionExpression("seen = :was")
            .expressionAttributeValues(Map.of(":was", was));
    return write(change.build(), view.isOpening() ? unchanged.build() : null);
  }

  private Update.Builder change(String site, View view, String expression) {
    return Update.builder().tableName(table).key(key(site, view.id())).updateExpression(expression);
  }

  private static Map<String, AttributeValue> values(View view, Map<String, AttributeValue> more) {
    var values = new HashMap<>(more);
    values.put(":at", time(view.at()));
    values.put(":expires", VisitorItem.expires(view.at()));
    return values;
  }

  private ConditionCheck.Builder check(String site, View.Id id) {
    return ConditionCheck.builder().tableName(table).key(key(site, id));
  }

  private ConditionCheck untouched(String site, View.Id id, View view) {
    return check(site, id)
        .conditionExpression(NONE_OR_ENDED)
        .expressionAttributeValues(Map.of(":ended", time(view.ended())))
        .build();
  }

  private boolean write(Update change, @Nullable ConditionCheck other) {
    if (other != null) {
      var both =
          List.of(
              TransactWriteItem.builder().update(change).build(),
              TransactWriteItem.builder().conditionCheck(other).build());
      return transactions.writeIf(both);
    }
    try {
      db.updateItem(r ->
          r.tableName(table)
              .key(change.key())
              .updateExpression(change.updateExpression())
              .conditionExpression(change.conditionExpression())
              .expressionAttributeValues(change.expressionAttributeValues()));
      return true;
    } catch (ConditionalCheckFailedException _) {
      return false;
    }
  }
}
