package vn.congxa.countvisits;

import java.io.IOException;
import java.io.InputStream;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
  static Batch read(InputStream event, RequestLog log) throws IOException {
    var json = JsonTree.read(event);
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
}
