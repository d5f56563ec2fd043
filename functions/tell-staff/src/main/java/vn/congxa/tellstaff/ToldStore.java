package vn.congxa.tellstaff;

import static vn.congxa.aws.Attributes.number;
import static vn.congxa.aws.Attributes.string;

import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;
import software.amazon.awssdk.services.dynamodb.model.ReturnValuesOnConditionCheckFailure;
import vn.congxa.aws.Attributes;
import vn.congxa.lambda.Wiring;

/**
 * Who was told what, in the Newsroom table: {@code pk = <site>#told, sk =
 * <article>#<version>#<whom>} with {@code expires}, checked against the clock: a week, for a stream
 * holds a day.
 */
final class ToldStore {
  private static final Duration KEPT = Duration.ofDays(7);
  private static final String BY = "by";
  private static final String EXPIRES = "expires";

  private final DynamoDbClient db;
  private final String table;
  private final Clock clock;

  static ToldStore of(Wiring wiring) {
    return new ToldStore(wiring.db(), wiring.table("NEWSROOM_TABLE"), wiring.clock());
  }

  private ToldStore(DynamoDbClient db, String table, Clock clock) {
    this.db = db;
    this.table = table;
    this.clock = clock;
  }

  /** Whether it is not told yet; from now on it is. One request. */
  boolean mark(Notice notice, String whom) {
    var now = clock.instant().getEpochSecond();
    var mark = string(UUID.randomUUID().toString());
    var item = new HashMap<>(Attributes.key(pk(notice), sk(notice, whom)));
    item.put(BY, mark);
    item.put(EXPIRES, number(now + KEPT.toSeconds()));
    try {
      db.putItem(r ->
          r.tableName(table)
              .item(item)
              .conditionExpression("attribute_not_exists(pk) OR #expires <= :now")
              .expressionAttributeNames(Map.of("#expires", EXPIRES))
              .expressionAttributeValues(Map.of(":now", number(now)))
              .returnValuesOnConditionCheckFailure(ReturnValuesOnConditionCheckFailure.ALL_OLD));
      return true;
    } catch (ConditionalCheckFailedException e) {
      return mark.equals(e.item().get(BY)); // ours, of which the answer was lost
    }
  }

  /** It is known that it was not told. One request. */
  void unmark(Notice notice, String whom) {
    var item = new HashMap<>(Attributes.key(pk(notice), sk(notice, whom)));
    item.put(EXPIRES, number(clock.instant().getEpochSecond()));
    db.putItem(r -> r.tableName(table).item(item));
  }

  /** Whether it is told already. One request. */
  boolean isMarked(Notice notice, String whom) {
    var key = Attributes.key(pk(notice), sk(notice, whom));
    var found = db.getItem(r -> r.tableName(table).key(key).consistentRead(true));
    return found.hasItem()
        && Attributes.number(found.item(), EXPIRES) > clock.instant().getEpochSecond();
  }

  private static String pk(Notice notice) {
    return notice.site().id() + "#told";
  }

  private static String sk(Notice notice, String whom) {
    return notice.id() + "#" + whom;
  }
}
