package vn.congxa.visit;

import static vn.congxa.aws.Attributes.number;
import static vn.congxa.aws.Attributes.string;

import java.time.LocalDate;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;

/** How many visits each day had: those that are closed, and those that the counter still holds. */
public final class VisitDayStore {
  private final DynamoDbClient db;
  private final String table;

  public VisitDayStore(DynamoDbClient db, String table) {
    this.db = db;
    this.table = table;
  }

  /**
   * Each day from the first to the last, in order, with its visits.
   *
   * <p>Three requests; more where a day is closed just then, which would be told twice or not.
   */
  public SortedMap<LocalDate, Long> days(String site, LocalDate first, LocalDate last) {
    var before = open(site);
    while (true) {
      var days = new TreeMap<LocalDate, Long>();
      first.datesUntil(last.plusDays(1)).forEach(day -> days.put(day, 0L));
      closed(site, first, last, days);
      var after = open(site);
      if (before.keySet().equals(after.keySet())) {
        after.forEach((day, visits) -> days.computeIfPresent(day, (_, sum) -> sum + visits));
        return days;
      }
      before = after;
    }
  }

  /** Of all days, as it is now. One request. */
  public long total(String site) {
    var key = CounterItem.key(site);
    return CounterItem.read(
            db.getItem(r -> r.tableName(table).key(key).consistentRead(true)).item())
        .total();
  }

  private Map<LocalDate, Long> open(String site) {
    var key = CounterItem.key(site);
    return CounterItem.read(
            db.getItem(r -> r.tableName(table).key(key).consistentRead(true)).item())
        .days();
  }

  private void closed(
      String site, LocalDate first, LocalDate last, SortedMap<LocalDate, Long> days) {
    var query =
        QueryRequest.builder()
            .tableName(table)
            .keyConditionExpression("pk = :pk AND sk BETWEEN :first AND :last")
            .expressionAttributeValues(
                Map.of(
                    ":pk", string(DayItem.pk(site)),
                    ":first", string(first.toString()),
                    ":last", string(last.toString())))
            .consistentRead(true)
            .build();
    db.queryPaginator(query)
        .items()
        .forEach(item -> days.put(LocalDate.parse(string(item, "sk")), number(item, "visits")));
  }
}
