package vn.congxa.aws;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.WriteRequest;
import vn.congxa.http.Code;
import vn.congxa.http.Refused;

/** Items written, or taken away, whatever is there; as many in one request as it takes. */
public final class BatchWrites {
  /** What one request of DynamoDB takes. */
  private static final int MOST = 25;

  private static final int ATTEMPTS = 8;

  private final DynamoDbClient db;
  private final Tries.Pause pause;

  public BatchWrites(DynamoDbClient db) {
    this(db, Thread::sleep);
  }

  BatchWrites(DynamoDbClient db, Tries.Pause pause) {
    this.db = db;
    this.pause = pause;
  }

  /**
   * Writes all of them; no two may have the same key.
   *
   * @throws Refused {@link Code#BUSY}: for too long some were left out
   */
  public void put(String table, List<Map<String, AttributeValue>> items) {
    each(table, items, item -> WriteRequest.builder().putRequest(p -> p.item(item)).build());
  }

  /**
   * Takes away what is under these keys.
   *
   * @throws Refused {@link Code#BUSY} as {@link #put}
   */
  public void delete(String table, List<Map<String, AttributeValue>> keys) {
    each(table, keys, key -> WriteRequest.builder().deleteRequest(d -> d.key(key)).build());
  }

  private void each(
      String table,
      List<Map<String, AttributeValue>> all,
      Function<Map<String, AttributeValue>, WriteRequest> request) {
    for (var from = 0; from < all.size(); from += MOST) {
      var part = all.subList(from, Math.min(from + MOST, all.size()));
      write(Map.of(table, part.stream().map(request).toList()));
    }
  }

  // What a request left out is sent again, for a while.
  private void write(Map<String, ? extends List<WriteRequest>> all) {
    Map<String, List<WriteRequest>> wanted = Map.copyOf(all);
    for (var attempt = 1; attempt <= ATTEMPTS; attempt++) {
      var asked = wanted;
      wanted = db.batchWriteItem(r -> r.requestItems(asked)).unprocessedItems();
      if (wanted.isEmpty()) {
        return;
      }
      rest(Backoff.OF_SERVICE.after(attempt));
    }
    throw new Refused(Code.BUSY);
  }

  private void rest(Duration time) {
    try {
      pause.of(time);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while waiting to write again", e);
    }
  }
}
