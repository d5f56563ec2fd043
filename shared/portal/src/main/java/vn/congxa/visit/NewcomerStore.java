package vn.congxa.visit;

import static vn.congxa.aws.Attributes.number;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ReturnValue;
import vn.congxa.aws.Attributes;
import vn.congxa.log.RequestLog;

/**
 * Bounds how many new visitors of one address count in a half hour. Every running function counts
 * for itself, and tells each sixteenth to all others through an item, so that the bound costs next
 * to nothing and holds but for some fifteen visitors of each function. What is beyond it is refused
 * from memory.
 *
 * <p>An address' code is in memory alone, and forgotten with the first visitor of another half
 * hour. "How many came from there?": {@code pk = <site>#newcomers, sk = <half hour>#<one of
 * 4,096>}, which addresses share.
 */
final class NewcomerStore {
  /** More than sit behind one address at once: docs/decisions/0027-newcomers.md. */
  static final int MOST = 256;

  private static final int TOLD_EACH = 16;
  private static final int MOST_ADDRESSES = 4_096;

  /** What this function knows of an address: so many here, so many everywhere. */
  private record Count(int here, long everywhere) {}

  private final DynamoDbClient db;
  private final String table;
  private final RequestLog log;
  private final Map<String, Count> counts = new LinkedHashMap<>();
  private long halfHour = Long.MIN_VALUE;

  NewcomerStore(DynamoDbClient db, String table, RequestLog log) {
    this.db = db;
    this.table = table;
    this.log = log;
  }

  /** Whether one more does not count. */
  boolean isTooMany(String site, Visitor visitor, byte[] dayKey, Instant at) {
    var now = Math.floorDiv(at.getEpochSecond(), Visit.LENGTH.toSeconds());
    var network = visitor.network(site, dayKey, now);
    var address = site + '#' + network;
    var isTold = false;
    synchronized (counts) {
      if (halfHour != now) {
        counts.clear();
        halfHour = now;
      }
      var count = counts.getOrDefault(address, new Count(0, 0));
      if (count.everywhere() >= MOST) {
        return true;
      }
      isTold = (count.here() + 1) % TOLD_EACH == 0;
      keep(address, new Count(count.here() + 1, count.everywhere()));
    }
    return isTold && isTooMany(site, address, network, now);
  }

  private boolean isTooMany(String site, String address, String network, long now) {
    var slot = network.substring(0, Visitor.SLOT_DIGITS);
    var key = Attributes.key(site + "#newcomers", now + "#" + slot);
    var everywhere = tell(key, (now + 1) * Visit.LENGTH.toSeconds());
    synchronized (counts) {
      if (halfHour == now) {
        var here = counts.getOrDefault(address, new Count(0, 0)).here();
        counts.put(address, new Count(here, everywhere));
      }
    }
    return everywhere > MOST;
  }

  private void keep(String address, Count count) {
    counts.put(address, count);
    if (counts.size() > MOST_ADDRESSES) {
      counts.remove(counts.keySet().iterator().next()); // the one that came first
    }
  }

  private long tell(Map<String, AttributeValue> key, long expires) {
    try {
      var values = Map.of(":some", number(TOLD_EACH), ":expires", number(expires));
      var answer =
          db.updateItem(r ->
              r.tableName(table)
                  .key(key)
                  .updateExpression("ADD visitors :some SET expires = :expires")
                  .expressionAttributeValues(values)
                  .returnValues(ReturnValue.UPDATED_NEW));
      return number(answer.attributes(), "visitors");
    } catch (SdkException e) {
      log.warn("newcomers", e);
      return 0; // nobody is turned away because a table is slow
    }
  }
}
