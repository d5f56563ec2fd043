package vn.congxa.visit;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongSupplier;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import vn.congxa.aws.Attributes;
import vn.congxa.lambda.BackgroundTask;
import vn.congxa.site.SiteRef;

/** What the Visits table says of a site; recording is {@link VisitRecordStore}'s. */
public final class VisitCountStore {
  /** So many online that counting them for each view would cost more than the views. */
  static final int CROWD = 1_000;

  private static final long KEPT_NANOS = Duration.ofSeconds(5).toNanos();

  private record Crowd(long online, long countedAt) {}

  private final Map<String, Crowd> crowds = new ConcurrentHashMap<>();
  private final DynamoDbClient db;
  private final BatchStore batches;
  private final String seenSince;
  private final LongSupplier nanoTime;

  public VisitCountStore(DynamoDbClient db, String table) {
    this(db, table, System::nanoTime);
  }

  VisitCountStore(DynamoDbClient db, String table, LongSupplier nanoTime) {
    this.nanoTime = nanoTime;
    this.db = db;
    this.batches = new BatchStore(db, table, Pauses.JITTERED);
    var partitions = String.join(", ", Collections.nCopies(VisitorItem.SPREAD, "?"));
    this.seenSince =
        "SELECT sk, was FROM \"%s\" WHERE pk IN [%s] AND sk >= ? AND seen > ?"
            .formatted(table, partitions);
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
    var online = BackgroundTask.of(() -> online(site.id(), now, consistent));
    var shards =
        batches.read(CounterItem.keys(site.id()), consistent).stream()
            .map(CounterItem::read)
            .toList();
    var today = LocalDate.ofInstant(now, site.zone());
    return new VisitCounts(
        online.get(), Shard.on(today, shards), site.carriedOver() + Shard.total(shards));
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

  // Query reads one partition key; the visitors of a site lie under several.
  private long countOnline(String site, Instant now, boolean consistent) {
    var since = Presence.onlineSince(now);
    var parameters = new ArrayList<AttributeValue>();
    VisitorItem.partitions(site).forEach(pk -> parameters.add(Attributes.string(pk)));
    parameters.add(Attributes.string(VisitorItem.from(HalfHour.at(since))));
    parameters.add(VisitorItem.seen(since));
    var seen = new ArrayList<Presence>();
    var token = (String) null;
    do {
      var from = token;
      var answer =
          db.executeStatement(r ->
              r.statement(seenSince)
                  .parameters(parameters)
                  .consistentRead(consistent)
                  .nextToken(from));
      answer.items().forEach(item -> seen.add(VisitorItem.read(item)));
      token = answer.nextToken();
    } while (token != null);
    return Presence.count(seen);
  }
}
