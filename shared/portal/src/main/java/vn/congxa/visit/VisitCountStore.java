package vn.congxa.visit;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import vn.congxa.site.SiteRef;

/** What the Visits table says of a site; recording is {@link VisitRecordStore}'s. */
public final class VisitCountStore {
  /** With the way through the stream, a visitor is online within five seconds. */
  private static final Duration KEPT = Duration.ofSeconds(1);

  private record Kept(Counter counter, Instant readAt) {}

  private final Map<String, Kept> kept = new ConcurrentHashMap<>();
  private final DynamoDbClient db;
  private final String table;

  public VisitCountStore(DynamoDbClient db, String table) {
    this.db = db;
    this.table = table;
  }

  /** Where a site's counts are, for one who reads them along with other items. */
  public static Map<String, AttributeValue> key(SiteRef site) {
    return CounterItem.key(site.id());
  }

  /**
   * The counts as that item has them.
   *
   * @param item empty where there is none yet
   */
  public static VisitCounts read(SiteRef site, Map<String, AttributeValue> item, Instant now) {
    return CounterItem.read(item).counts(now, site.zone(), site.carriedOver());
  }

  /** Some seconds old. At most one request, and none for a second after another. */
  public VisitCounts counts(SiteRef site, Instant now) {
    return counter(site, now).counts(now, site.zone(), site.carriedOver());
  }

  /**
   * The same for one whose view was just recorded, and who finds it counted, though that takes
   * another moment.
   *
   * @param begun when the visit began
   */
  public VisitCounts counts(SiteRef site, Instant now, Instant begun) {
    var counter = counter(site, now);
    var counts = counter.counts(now, site.zone(), site.carriedOver());
    var own = begun.isAfter(counter.upTo()) ? 1 : 0;
    var today =
        LocalDate.ofInstant(now, site.zone()).equals(LocalDate.ofInstant(begun, site.zone()));
    return new VisitCounts(
        Math.max(counts.online() + own, 1),
        counts.today() + (today ? own : 0),
        counts.total() + own);
  }

  private Counter counter(SiteRef site, Instant now) {
    var known = kept.get(site.id());
    if (known != null && isRecent(known, now)) {
      return known.counter();
    }
    var counter = read(site);
    kept.put(site.id(), new Kept(counter, now));
    return counter;
  }

  private static boolean isRecent(Kept known, Instant now) {
    return Duration.between(known.readAt(), now).abs().compareTo(KEPT) < 0;
  }

  private Counter read(SiteRef site) {
    var key = CounterItem.key(site.id());
    return CounterItem.read(db.getItem(r -> r.tableName(table).key(key)).item());
  }
}
