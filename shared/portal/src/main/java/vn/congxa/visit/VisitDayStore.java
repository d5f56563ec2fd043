package vn.congxa.visit;

import static vn.congxa.aws.Attributes.count;
import static vn.congxa.aws.Attributes.string;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;

/** How many visits each day had: those that are closed, and those that the counter still holds. */
public final class VisitDayStore {
  private static final LocalDate LAST = LocalDate.of(9999, 12, 31);

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

  /**
   * Every day of which there are visits, by who counted them.
   *
   * @param own what this portal is called
   * @return in order of days, then of portals
   */
  public List<CountedDay> all(String site, String own) {
    var before = open(site);
    while (true) {
      var all = new TreeMap<LocalDate, Map<String, Long>>();
      query(site, LocalDate.EPOCH, LAST)
          .forEach(item -> {
            var day = all.computeIfAbsent(DayItem.day(item), _ -> new TreeMap<>());
            day.putAll(DayItem.carried(item));
            day.merge(own, count(item, DayItem.VISITS), Long::sum);
          });
      var after = open(site);
      if (before.keySet().equals(after.keySet())) {
        after.forEach((day, visits) ->
            all.computeIfAbsent(day, _ -> new TreeMap<>()).merge(own, visits, Long::sum));
        return list(all);
      }
      before = after;
    }
  }

  private static List<CountedDay> list(Map<LocalDate, Map<String, Long>> all) {
    var days = new ArrayList<CountedDay>();
    all.forEach((day, by) ->
        by.forEach((portal, visits) -> {
          if (visits > 0) {
            days.add(new CountedDay(portal, day, visits));
          }
        }));
    return days;
  }

  private Map<LocalDate, Long> open(String site) {
    var key = CounterItem.key(site);
    return CounterItem.read(
            db.getItem(r -> r.tableName(table).key(key).consistentRead(true)).item())
        .days();
  }

  private void closed(
      String site, LocalDate first, LocalDate last, SortedMap<LocalDate, Long> days) {
    query(site, first, last).forEach(item -> days.put(DayItem.day(item), DayItem.visits(item)));
  }

  private Iterable<Map<String, AttributeValue>> query(
      String site, LocalDate first, LocalDate last) {
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
    return db.queryPaginator(query).items();
  }
}
