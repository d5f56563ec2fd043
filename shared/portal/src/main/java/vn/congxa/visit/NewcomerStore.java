package vn.congxa.visit;

import static vn.congxa.aws.Attributes.number;

import java.time.Instant;
import java.util.HashMap;
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
 * for itself, and tells each sixteenth to all others through an item that soon expires, so that the
 * bound costs next to nothing and holds but for some fifteen visitors of each function.
 *
 * <p>"How many came from there?": {@code pk = <site>#newcomers, sk = <half hour>#<code of the
 * address>}.
 */
final class NewcomerStore {
  /** More than a commune sends in a half hour through its telephone network's one address. */
  static final int MOST = 2_048;

  private static final int TOLD_EACH = 16;
  private static final int MOST_ADDRESSES = 4_096;

  /** What this function knows of an address: so many here, and so many everywhere. */
  private record Count(int here, long everywhere) {}

  private final DynamoDbClient db;
  private final String table;
  private final RequestLog log;
  private final Map<String, Count> counts = new LinkedHashMap<>();

  NewcomerStore(DynamoDbClient db, String table, RequestLog log) {
    this.db = db;
    this.table = table;
    this.log = log;
  }

  /** Whether one more counts. */
  boolean admit(String site, Visitor visitor, byte[] dayKey, Instant at) {
    var halfHour = Math.floorDiv(at.getEpochSecond(), Visit.LENGTH.toSeconds());
    var sk = halfHour + "#" + visitor.networkId(site, dayKey, halfHour);
    var key = Attributes.key(site + "#newcomers", sk);
    var isTold = false;
    synchronized (counts) {
      var count = counts.getOrDefault(site + "#" + sk, new Count(0, 0));
      if (count.everywhere() >= MOST) {
        return false;
      }
      isTold = (count.here() + 1) % TOLD_EACH == 0;
      keep(site + "#" + sk, new Count(count.here() + 1, count.everywhere()));
    }
    if (isTold) {
      var everywhere = tell(key, (halfHour + 1) * Visit.LENGTH.toSeconds());
      synchronized (counts) {
        counts.computeIfPresent(site + "#" + sk, (_, count) -> new Count(count.here(), everywhere));
      }
      return everywhere <= MOST;
    }
    return true;
  }

  private void keep(String address, Count count) {
    counts.put(address, count);
    if (counts.size() > MOST_ADDRESSES) {
      counts.remove(counts.keySet().iterator().next()); // the one that came first
    }
  }

  private long tell(Map<String, AttributeValue> key, long expires) {
    try {
      var values = new HashMap<>(Map.of(":some", number(TOLD_EACH), ":expires", number(expires)));
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
