package vn.congxa.visit;

import static vn.congxa.aws.Attributes.optional;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;
import software.amazon.awssdk.services.dynamodb.model.ReturnValue;
import software.amazon.awssdk.services.dynamodb.model.TransactionConflictException;
import vn.congxa.aws.Backoff;
import vn.congxa.aws.Tries;
import vn.congxa.http.Code;
import vn.congxa.http.Refused;
import vn.congxa.log.RequestLog;

/**
 * Counts changes of visitors. The sums and how far they go are one write of one item, so that a
 * record which is told again, in other pieces or out of order is not counted again.
 */
public final class TallyStore {
  private final DynamoDbClient db;
  private final String table;
  private final Tries tries;
  private final DayStore days;

  /** Each site's counter as this function wrote it last: what of it is over can be removed. */
  private final Map<String, Map<String, AttributeValue>> written = new ConcurrentHashMap<>();

  public TallyStore(
      DynamoDbClient db, String table, DayKeyStore keys, Tries tries, RequestLog log) {
    this.db = db;
    this.table = table;
    this.tries = tries;
    this.days = new DayStore(db, table, keys, log);
  }

  /**
   * Counts what of it is not counted yet.
   *
   * @param changes of one site, in one shard's order
   * @throws Refused {@link Code#BUSY} where others wrote first for too long
   */
  public void count(String site, String shard, List<VisitChange> changes, Instant now) {
    var attribute = Checkpoint.attribute(shard);
    var left = changes;
    var deadline = tries.deadline();
    @Nullable String known = null; // asked for only where the first write fails
    for (var losses = 0; !left.isEmpty(); ) {
      try {
        write(site, attribute, left, losses == 0, known, now);
        break;
      } catch (ConditionalCheckFailedException | TransactionConflictException e) {
        if (deadline.isOver()) {
          throw new Refused(Code.BUSY, e);
        }
        if (losses++ > 0) {
          tries.waitAfter(losses, Backoff.OF_RIVALS);
        }
        known = checkpoint(site, attribute);
        left = uncounted(changes, known);
      }
    }
    var newest = changes.stream().map(VisitChange::day).max(LocalDate::compareTo);
    newest.ifPresent(day -> days.began(site, day, now, written.getOrDefault(site, Map.of())));
  }

  private @Nullable String checkpoint(String site, String attribute) {
    var key = CounterItem.key(site);
    var found = db.getItem(r -> r.tableName(table).key(key).consistentRead(true));
    return found.hasItem() ? optional(found.item(), attribute) : null;
  }

  private static List<VisitChange> uncounted(List<VisitChange> changes, @Nullable String known) {
    return known == null
        ? changes
        : changes.stream().filter(c -> !Checkpoint.covers(known, c.number())).toList();
  }

  private void write(
      String site,
      String attribute,
      List<VisitChange> changes,
      boolean isFirst,
      @Nullable String known,
      Instant now) {
    var tally = Tally.of(changes, now);
    if (tally.isNothing()) {
      return;
    }
    var update = new TallyItem(attribute);
    update.add(tally);
    update.counted(changes.getLast(), now);
    update.forget(written.getOrDefault(site, Map.of()), now);
    if (isFirst) {
      update.ifBefore(changes.getFirst().number());
    } else {
      update.ifStill(known);
    }
    var answer =
        db.updateItem(r ->
            update
                .in(r.tableName(table).key(CounterItem.key(site)))
                .returnValues(ReturnValue.ALL_NEW));
    written.put(site, answer.attributes());
  }
}
