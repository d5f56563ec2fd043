package vn.congxa.local.stream;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A tumbling window, and what the function handed on in it so far.
 *
 * @param state as it was answered
 */
record Window(Instant start, Instant end, Map<String, Object> state) {
  /** The one in which this moment lies. */
  static Window at(Instant now, Duration length) {
    var start = now.toEpochMilli() / length.toMillis() * length.toMillis();
    return new Window(
        Instant.ofEpochMilli(start), Instant.ofEpochMilli(start).plus(length), Map.of());
  }

  boolean isOver(Instant now) {
    return !now.isBefore(end);
  }

  Window with(Map<String, Object> newState) {
    return new Window(start, end, newState);
  }

  /** What an event says beside its records. */
  Map<String, Object> json(String shard, String stream, boolean isFinal) {
    var json = new LinkedHashMap<String, Object>();
    json.put("window", Map.of("start", start.toString(), "end", end.toString()));
    json.put("state", state);
    json.put("shardId", shard);
    json.put("eventSourceARN", stream);
    json.put("isFinalInvokeForWindow", isFinal);
    json.put("isWindowTerminatedEarly", false);
    return json;
  }
}
