package vn.congxa.local.stream;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import vn.congxa.stack.DynamoDbLocal;
import vn.congxa.stack.StreamRecord;
import vn.congxa.stack.StreamShard;

class EmptyShardIT {
  @Test
  void what_is_written_elsewhere_before_a_shards_first_record_does_not_hold_it_up() {
    try (var db = DynamoDbLocal.inMemory(StreamFeedsIT.TEMPLATE)) {
      var table = db.client().describeTable(r -> r.tableName("NotesTable")).table();
      var stream = table.latestStreamArn();
      var id =
          db.streams()
              .describeStream(r -> r.streamArn(stream))
              .streamDescription()
              .shards()
              .getFirst()
              .shardId();
      var shard = new StreamShard(db.streams(), stream, id, Optional.empty(), true);
      var read = new ArrayList<>(shard.read());

      put(db, "DraftsTable");
      put(db, "DraftsTable");
      put(db, "NotesTable");
      read.addAll(shard.read());
      read.addAll(shard.read());

      assertThat(read).extracting(StreamRecord::number).hasSize(1);
    }
  }

  @Test
  void from_the_latest_on_nothing_is_read_that_was_there_before() {
    try (var db = DynamoDbLocal.inMemory(StreamFeedsIT.TEMPLATE)) {
      put(db, "NotesTable");
      var table = db.client().describeTable(r -> r.tableName("NotesTable")).table();
      var stream = table.latestStreamArn();
      var shards = db.streams().describeStream(r -> r.streamArn(stream)).streamDescription();
      var id = shards.shards().getFirst().shardId();
      var shard = new StreamShard(db.streams(), stream, id, Optional.empty(), false);
      assertThat(shard.read()).isEmpty();

      db.client()
          .putItem(r -> r.tableName("NotesTable").item(Map.of("pk", AttributeValue.fromS("b"))));

      assertThat(shard.read()).hasSize(1);
    }
  }

  private static void put(DynamoDbLocal db, String table) {
    db.client().putItem(r -> r.tableName(table).item(Map.of("pk", AttributeValue.fromS("a"))));
  }
}
