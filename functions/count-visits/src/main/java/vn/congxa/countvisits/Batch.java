package vn.congxa.countvisits;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.congxa.json.JsonTree;
import vn.congxa.log.RequestLog;
import vn.congxa.visit.VisitChange;
import vn.congxa.visit.VisitorItem;

/**
 * Records of one shard, in its order.
 *
 * @param changes of visitors, by site
 */
record Batch(String shard, Map<String, List<VisitChange>> changes) {
  /** What cannot be read is passed over, or all that comes after it would wait for good. */
  static Batch read(JsonTree json, RequestLog log) {
    var changes = new LinkedHashMap<String, List<VisitChange>>();
    for (var record : json.list("Records")) {
      try {
        var change = VisitorItem.change(record);
        changes.computeIfAbsent(change.site(), _ -> new ArrayList<>()).add(change);
      } catch (IllegalArgumentException | DateTimeException _) {
        var id = record.find("eventID").orElse("without a name");
        log.warn("record", new IllegalArgumentException("not a visitor's change: " + id));
      }
    }
    return new Batch(changes.isEmpty() ? "" : json.text("shardId"), changes);
  }

  /** When the visitor was seen who waits longest to be counted. */
  Optional<Instant> oldest() {
    return changes.values().stream()
        .flatMap(List::stream)
        .map(VisitChange::seen)
        .min(Instant::compareTo);
  }
}
