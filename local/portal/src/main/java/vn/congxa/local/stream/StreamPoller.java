package vn.congxa.local.stream;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.congxa.local.gateway.LambdaFunction;
import vn.congxa.stack.DynamoDbLocal;
import vn.congxa.stack.FunctionDefinition;
import vn.congxa.stack.StreamDefinition;
import vn.congxa.stack.StreamShard;

/** Reads a table's stream for one function, a shard's parent before the shard. */
final class StreamPoller implements Runnable {
  private static final Duration BETWEEN_LOOKS = Duration.ofMillis(300);
  private static final Duration AFTER_TROUBLE = Duration.ofSeconds(2);
  private static final Duration BETWEEN_LISTS = Duration.ofSeconds(30);

  private final DynamoDbLocal db;
  private final StreamDefinition mapping;
  private final List<EventPattern> patterns;
  private final Positions positions;
  private final boolean wasNew;
  private final String stream;
  private final Delivery delivery;
  private final Rest rest;
  private final InstantSource clock;
  private final Map<String, ShardFeed> feeds = new HashMap<>();
  private final Map<String, String> parents = new HashMap<>();
  private Instant listed = Instant.EPOCH;

  StreamPoller(
      DynamoDbLocal db,
      FunctionDefinition definition,
      StreamDefinition mapping,
      LambdaFunction function,
      Positions positions,
      Rest rest,
      InstantSource clock) {
    this.db = db;
    this.mapping = mapping;
    this.patterns = mapping.filters().stream().map(EventPattern::of).toList();
    this.positions = positions;
    this.wasNew = positions.isNew();
    this.stream =
        db.client()
            .describeTable(r -> r.tableName(db.table(mapping.table())))
            .table()
            .latestStreamArn();
    this.delivery = new Delivery(definition, mapping, function, stream, rest);
    this.rest = rest;
    this.clock = clock;
  }

  @Override
  public void run() {
    try {
      while (true) {
        rest.take(look() ? Duration.ZERO : BETWEEN_LOOKS);
      }
    } catch (Rest.Over _) {
      endWindows();
    }
  }

  private boolean look() throws Rest.Over {
    try {
      if (!listed.plus(BETWEEN_LISTS).isAfter(clock.instant())) {
        list();
      }
      var found = false;
      for (var entry : feeds.entrySet()) {
        var parent = feeds.get(parents.get(entry.getKey()));
        if (parent == null || parent.isOver()) {
          found |= turn(entry.getValue());
        }
      }
      return found;
    } catch (RuntimeException e) {
      System.err.println("reading the stream of " + mapping.table() + " failed: " + e);
      rest.take(AFTER_TROUBLE);
      return false;
    }
  }

  private boolean turn(ShardFeed feed) throws Rest.Over {
    var wasOver = feed.isOver();
    var found = feed.turn();
    if (feed.isOver() && !wasOver) {
      listed = Instant.EPOCH; // its children are read at once
    }
    return found;
  }

  private void list() {
    var isFirst = feeds.isEmpty();
    String last = null;
    do {
      var from = last;
      var answer =
          db.streams().describeStream(r -> r.streamArn(stream).exclusiveStartShardId(from));
      for (var shard : answer.streamDescription().shards()) {
        parents.put(shard.shardId(), String.valueOf(shard.parentShardId()));
        feeds.computeIfAbsent(shard.shardId(), id -> feed(id, isFirst));
      }
      last = answer.streamDescription().lastEvaluatedShardId();
    } while (last != null);
    listed = clock.instant();
  }

  private ShardFeed feed(String shard, boolean isFirst) {
    var isFromTheStart = mapping.isFromTheStart() || !wasNew || !isFirst;
    return new ShardFeed(
        new StreamShard(db.streams(), stream, shard, positions.of(shard), isFromTheStart),
        mapping,
        record -> Delivery.isWanted(patterns, record),
        delivery,
        positions,
        clock);
  }

  private void endWindows() {
    for (var feed : feeds.values()) {
      try {
        feed.endWindow();
      } catch (Rest.Over _) {
        // It failed, and is given again after the next start.
      }
    }
  }
}
