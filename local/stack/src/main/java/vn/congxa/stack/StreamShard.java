package vn.congxa.stack;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.ExpiredIteratorException;
import software.amazon.awssdk.services.dynamodb.model.ShardIteratorType;
import software.amazon.awssdk.services.dynamodb.model.TrimmedDataAccessException;
import software.amazon.awssdk.services.dynamodb.streams.DynamoDbStreamsClient;

/** A shard of a stream, read from where its reader stopped. */
public final class StreamShard {
  private static final int MOST = 1_000; // as many as one answer holds

  private final DynamoDbStreamsClient streams;
  private final String stream;
  private final String id;
  private final ShardIteratorType otherwise;
  private @Nullable String last;
  private @Nullable String iterator;
  private boolean isOver;

  /**
   * A shard.
   *
   * @param last the record after which it is read
   * @param isFromTheStart where there is no such record, from its first or from now on
   */
  public StreamShard(
      DynamoDbStreamsClient streams,
      String stream,
      String id,
      Optional<String> last,
      boolean isFromTheStart) {
    this.streams = streams;
    this.stream = stream;
    this.id = id;
    this.last = last.orElse(null);
    this.otherwise = isFromTheStart ? ShardIteratorType.TRIM_HORIZON : ShardIteratorType.LATEST;
  }

  public String id() {
    return id;
  }

  /** Whether nothing more will come, and all was read. */
  public boolean isOver() {
    return isOver;
  }

  /** What came since. */
  public List<StreamRecord> read() {
    if (isOver) {
      return List.of();
    }
    var isFound = iterator == null;
    var from = iterator == null ? find() : iterator;
    try {
      var answer = streams.getRecords(r -> r.shardIterator(from).limit(MOST));
      iterator = answer.nextShardIterator();
      isOver = iterator == null;
      var records = answer.records().stream().map(r -> StreamRecord.of(r, stream)).toList();
      if (!records.isEmpty()) {
        last = records.getLast().number();
      }
      return records;
    } catch (ExpiredIteratorException _) {
      iterator = null;
    } catch (TrimmedDataAccessException _) {
      // DynamoDB Local also says so of a place that was found while the shard was empty.
      iterator = null;
      last = isFound ? null : last;
    }
    return List.of();
  }

  private String find() {
    try {
      return last == null ? find(otherwise) : find(ShardIteratorType.AFTER_SEQUENCE_NUMBER);
    } catch (TrimmedDataAccessException _) {
      last = null; // older than a day, as all up to it
      return find(ShardIteratorType.TRIM_HORIZON);
    }
  }

  private String find(ShardIteratorType type) {
    return streams
        .getShardIterator(
            r -> r.streamArn(stream).shardId(id).shardIteratorType(type).sequenceNumber(last))
        .shardIterator();
  }
}
