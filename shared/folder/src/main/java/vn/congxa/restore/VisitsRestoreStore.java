package vn.congxa.restore;

import static vn.congxa.aws.Attributes.count;
import static vn.congxa.aws.Attributes.string;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import vn.congxa.restore.TwinStore.Pair;

/**
 * Visits: the counter and the days. A day that the copy's counter still holds, and that was closed
 * since, stays as it was closed: put back, its visits would be added a second time. Visitors and
 * codes of addresses are not looked at: they are of no use, and are not to come back.
 */
final class VisitsRestoreStore implements RestoringStore {
  private static final String COUNTER = "counter";
  private static final String VISITS = "visits";

  private final TwinStore twins;

  VisitsRestoreStore(TwinStore twins) {
    this.twins = twins;
  }

  @Override
  public void restore(String site, PutBackStore to) {
    var none = new Pair(Map.of(), Map.of());
    var counter = twins.byKey(site + "#counter").getOrDefault(COUNTER, none);
    var closed = new HashSet<String>();
    for (var day : twins.pairs(site + "#days")) {
      var name = attribute(day.sk());
      var isOpen = counter.copy().containsKey(name);
      if (isOpen && count(day.live(), VISITS) > count(day.copy(), VISITS)) {
        closed.add(name);
        to.stays(string(day.live(), "pk") + "  " + day.sk() + ", as it was closed since");
      } else if (day.isNewer()) {
        to.stays(day.live());
      } else {
        to.put(day.copy(), day.live());
      }
    }
    counter(counter, closed, to);
  }

  private static void counter(Pair counter, Set<String> closed, PutBackStore to) {
    if (counter.copy().isEmpty()) {
      if (!counter.live().isEmpty()) {
        to.stays(counter.live());
      }
      return;
    }
    var item = new HashMap<>(settled(counter.copy()));
    item.keySet().removeAll(closed);
    if (item.equals(settled(counter.live()))) {
      to.right();
    } else {
      to.put(item, counter.live());
    }
  }

  /** Without who was online, who is not any more. */
  private static Map<String, AttributeValue> settled(Map<String, AttributeValue> counter) {
    var item = new HashMap<>(counter);
    item.keySet().removeIf(name -> name.startsWith("on"));
    return item;
  }

  /** By which a counter knows a day that is not closed. */
  private static String attribute(String day) {
    return "d" + day.replace("-", "");
  }
}
