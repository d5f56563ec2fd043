package vn.congxa.visit;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongSupplier;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import vn.congxa.aws.Attributes;
import vn.congxa.site.SiteRef;

/** What the Visits table says of a site; recording is {@link VisitorStore}'s. */
public final class VisitStore {
  /** So many online that counting them for each view would cost more than the views. */
  static final int CROWD = 1_000;

  private static final long KEPT_NANOS = Duration.ofSeconds(5).toNanos();

  private record Crowd(long online, long countedAt) {}

  private final Map<String, Crowd> crowds = new ConcurrentHashMap<>();
  private final DynamoDbClient db;
  private final String table;
  private final BatchStore batches;
  private final LongSupplier nanoTime;

  public VisitStore(DynamoDbClient db, String table) {
    this(db, table, System::nanoTime);
  }

  VisitStore(DynamoDbClient db, String table, LongSupplier nanoTime) {
    this.nanoTime = nanoTime;
    this.db = db;
    this.table = table;
    this.batches = new BatchStore(db, table, Pause.JITTERED);
  }

  /** For everyone: may lag a second behind. Two requests at the same time. */
  public VisitCounts counts(SiteRef site, Instant now) {
    return counts(site, now, false);
  }

  /** For one whose view was just recorded, and who finds it counted. Costs twice as much. */
  public VisitCounts countsUpToNow(SiteRef site, Instant now) {
    return counts(site, now, true);
  }

  private VisitCounts counts(SiteRef site, Instant now, boolean consistent) {
    var online =
        CompletableFuture.supplyAsync(
            () -> online(site.id(), now, consistent), Thread::startVirtualThread);
    var shards =
        batches.read(CounterItem.keys(site.id()), consistent).stream()
            .map(CounterItem::read)
            .toList();
    var today = LocalDate.ofInstant(now, site.zone());
    return new VisitCounts(
        online.join(), Shard.on(today, shards), site.carriedOver() + Shard.total(shards));
  }

  // A crowd's number holds for five seconds; below that, everyone is counted each time.
  private long online(String site, Instant now, boolean consistent) {
    var crowd = crowds.get(site);
    if (crowd != null && nanoTime.getAsLong() - crowd.countedAt() < KEPT_NANOS) {
      return crowd.online();
    }
    var online = countOnline(site, now, consistent);
    if (online >= CROWD) {
      crowds.put(site, new Crowd(online, nanoTime.getAsLong()));
    } else {
      crowds.remove(site);
    }
    return online;
  }

  private long countOnline(String site, Instant now, boolean consistent) {
    var since = Presence.onlineSince(now);
    var values =
        Map.of(
            ":visitors", Attributes.string(VisitorItem.pk(site)),
            ":from", Attributes.string(VisitorItem.from(Period.at(since))),
            ":since", VisitorItem.seen(since));
    List<Presence> seen =
        db
            .queryPaginator(r ->
                r.tableName(table)
                    .keyConditionExpression("pk = :visitors AND sk >= :from")
                    .filterExpression("seen > :since")
                    .expressionAttributeValues(values)
                    .consistentRead(consistent))
            .items()
            .stream()
            .map(VisitorItem::read)
            .toList();
    return Presence.count(seen);
  }
}
