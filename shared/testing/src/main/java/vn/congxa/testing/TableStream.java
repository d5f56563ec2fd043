package vn.congxa.testing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.congxa.stack.DynamoDbLocal;
import vn.congxa.stack.StreamRecord;
import vn.congxa.stack.StreamShard;

/** A table's stream, read by a test: each time what came since. */
public final class TableStream {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  private final DynamoDbLocal db;
  private final String table;
  private String stream = "";
  private @Nullable StreamShard shard;

  /** By the table's logical id. */
  public TableStream(DynamoDbLocal db, String table) {
    this.db = db;
    this.table = db.table(table);
  }

  /** A few thousand records at most in one look; none where nothing came. */
  public List<StreamRecord> next() {
    var now = db.client().describeTable(r -> r.tableName(table)).table().latestStreamArn();
    if (shard == null || !stream.equals(now)) {
      stream = now;
      var shards = db.streams().describeStream(r -> r.streamArn(now)).streamDescription().shards();
      shard =
          new StreamShard(db.streams(), now, shards.getFirst().shardId(), Optional.empty(), true);
    }
    return shard.read();
  }

  /** An event of a tumbling window, as Lambda makes it. */
  public static byte[] event(String shardId, List<StreamRecord> records) {
    try {
      return MAPPER.writeValueAsBytes(
          Map.of(
              "Records",
              StreamRecord.json(records),
              "window",
              Map.of("start", "2090-03-01T05:10:00Z", "end", "2090-03-01T05:10:02Z"),
              "state",
              Map.of(),
              "shardId",
              shardId,
              "eventSourceARN",
              "arn:aws:dynamodb:local:000000000000:table/Visits/stream/now",
              "isFinalInvokeForWindow",
              false,
              "isWindowTerminatedEarly",
              false));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
