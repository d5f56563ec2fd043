package vn.congxa.visit;

import static vn.congxa.aws.Attributes.count;
import static vn.congxa.aws.Attributes.number;
import static vn.congxa.aws.Attributes.string;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;

/**
 * Brings in what other portals counted, exactly once: each number stands under its portal's name,
 * and the same brought again is the same. What this portal counted itself comes back only as far as
 * it lacks it.
 */
public final class VisitImportStore {
  private final DynamoDbClient db;
  private final String table;

  public VisitImportStore(DynamoDbClient db, String table) {
    this.db = db;
    this.table = table;
  }

  /**
   * Stores them; broken off, the same call completes it.
   *
   * @param own what this portal is called
   * @return how many days there were, of one portal each, that said something new
   */
  public int bring(String site, String own, List<CountedDay> given) {
    var days = days(site);
    var open = CounterItem.read(counter(site)).days();
    var changed = 0;
    for (var counted : given) {
      var there = days.getOrDefault(counted.day(), Map.of());
      var name = DayItem.from(counted.portal());
      var before = count(there, name);
      var here = count(there, DayItem.VISITS) + open.getOrDefault(counted.day(), 0L);
      var next =
          counted.portal().equals(own)
              ? Math.max(before, counted.visits() - here)
              : counted.visits();
      if (next != before) {
        set(DayItem.key(site, counted.day()), name, next);
        changed++;
      }
    }
    renew(site);
    return changed;
  }

  /** Adds up anew what other portals counted. */
  public void renew(String site) {
    var sum =
        days(site).values().stream()
            .flatMap(item -> DayItem.carried(item).values().stream())
            .mapToLong(Long::longValue)
            .sum();
    if (sum != count(counter(site), CounterItem.CARRIED)) {
      set(CounterItem.key(site), CounterItem.CARRIED, sum);
    }
  }

  private void set(Map<String, AttributeValue> key, String name, long value) {
    db.updateItem(r ->
        r.tableName(table)
            .key(key)
            .updateExpression("SET #name = :value")
            .expressionAttributeNames(Map.of("#name", name))
            .expressionAttributeValues(Map.of(":value", number(value))));
  }

  private Map<String, AttributeValue> counter(String site) {
    var key = CounterItem.key(site);
    return db.getItem(r -> r.tableName(table).key(key).consistentRead(true)).item();
  }

  private Map<LocalDate, Map<String, AttributeValue>> days(String site) {
    var query =
        QueryRequest.builder()
            .tableName(table)
            .keyConditionExpression("pk = :pk")
            .expressionAttributeValues(Map.of(":pk", string(DayItem.pk(site))))
            .consistentRead(true)
            .build();
    var days = new HashMap<LocalDate, Map<String, AttributeValue>>();
    db.queryPaginator(query).items().forEach(item -> days.put(DayItem.day(item), item));
    return days;
  }
}
