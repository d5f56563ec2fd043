package vn.congxa.local.stream;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import vn.congxa.stack.StreamDefinition;
import vn.congxa.stack.StreamRecord;
import vn.congxa.stack.StreamShard;

/**
 * A shard's records on their way to a function: read, filtered, gathered and given in batches. How
 * far it came is kept once it is done with, in a window once that has ended: before, what the
 * function handed on would be lost.
 */
final class ShardFeed {
  private final StreamShard shard;
  private final StreamDefinition mapping;
  private final Predicate<Map<String, Object>> wanted;
  private final Delivery delivery;
  private final Positions positions;
  private final InstantSource clock;
  private final List<StreamRecord> waiting = new ArrayList<>();
  private Instant waitingSince = Instant.EPOCH;
  private @Nullable String read;
  private @Nullable String done;
  private @Nullable Window window;

  ShardFeed(
      StreamShard shard,
      StreamDefinition mapping,
      Predicate<Map<String, Object>> wanted,
      Delivery delivery,
      Positions positions,
      InstantSource clock) {
    this.shard = shard;
    this.mapping = mapping;
    this.wanted = wanted;
    this.delivery = delivery;
    this.positions = positions;
    this.clock = clock;
  }

  /** Whether the shard's children may be read. */
  boolean isOver() {
    return shard.isOver() && waiting.isEmpty() && window == null;
  }

  /**
   * Reads on, and gives what is to be given now.
   *
   * @return whether there was anything
   */
  boolean turn() throws Rest.Over {
    var records = waiting.size() < mapping.batchSize() ? shard.read() : List.<StreamRecord>of();
    for (var record : records) {
      read = record.number();
      if (wanted.test(record.json())) {
        if (waiting.isEmpty()) {
          waitingSince = clock.instant();
        }
        waiting.add(record);
      }
    }
    if (window != null && window.isOver(clock.instant())) {
      endWindow();
    }
    while (isBatch()) {
      give();
    }
    if (waiting.isEmpty() && read != null) {
      done(read);
    }
    return !records.isEmpty();
  }

  private boolean isBatch() {
    return waiting.size() >= mapping.batchSize()
        || (!waiting.isEmpty()
            && (shard.isOver()
                || !clock.instant().isBefore(waitingSince.plus(mapping.gathering()))));
  }

  private void give() throws Rest.Over {
    var batch = List.copyOf(waiting.subList(0, Math.min(mapping.batchSize(), waiting.size())));
    if (window == null && mapping.window().compareTo(Duration.ZERO) > 0) {
      window = Window.at(clock.instant(), mapping.window());
    }
    window = delivery.give(shard.id(), batch, window, false);
    waiting.subList(0, batch.size()).clear();
    done(batch.getLast().number());
  }

  /** Tells the function that its window has ended, if one is open. */
  void endWindow() throws Rest.Over {
    if (window != null) {
      delivery.give(shard.id(), List.of(), window, true);
      window = null;
      if (done != null) {
        positions.keep(shard.id(), done);
      }
    }
  }

  private void done(String number) {
    done = number;
    if (window == null) {
      positions.keep(shard.id(), number);
    }
  }
}
