package vn.congxa.restore;

import static vn.congxa.aws.Attributes.count;
import static vn.congxa.aws.Attributes.map;
import static vn.congxa.aws.Attributes.number;

import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeSet;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import vn.congxa.aws.Attributes;

/**
 * An article of the newsroom: its state goes back, every version stays. A state that was put back
 * gets the number of the newest version there is, for the next change takes the number after it; a
 * version that came since can be had by its own.
 */
final class ArticleRestoreStore {
  private static final String STATE = "w";
  private static final String CARD = "card";
  private static final String VERSION = "version";
  private static final String IMPORTED = "imported";

  /** {@code v#} or {@code s#}, and ten digits. */
  private static final int NUMBER_AT = 2;

  private static final int NUMBER_END = 12;

  private final TwinStore twins;
  private final Clock clock;

  ArticleRestoreStore(TwinStore twins, Clock clock) {
    this.twins = twins;
    this.clock = clock;
  }

  void restore(String site, String id, PutBackStore to) {
    var pk = site + "#a#" + id;
    var newest = 0L;
    var since = new TreeSet<Long>();
    for (var pair : twins.pairs(pk)) {
      var sk = pair.sk();
      if (sk.equals(STATE)) {
        to.flush(); // of a state that is there its text has to be
        if (pair.isNewer()) {
          to.stays(pair.live());
        } else {
          to.put(numbered(pair.copy(), newest), pair.live());
        }
      } else if (sk.startsWith("v#") || sk.startsWith("s#")) {
        var number = Long.parseLong(sk.substring(NUMBER_AT, NUMBER_END));
        newest = Math.max(newest, number);
        if (pair.isNewer()) {
          since.add(number);
        } else {
          to.put(pair.copy(), pair.live());
        }
      } else if (sk.startsWith("x#") && pair.live().isEmpty() && isStill(pair.copy())) {
        to.put(pair.copy(), Map.of());
      }
    }
    if (!since.isEmpty()) {
      to.stays(pk + "  versions " + since.first() + " to " + since.last());
    }
  }

  private boolean isStill(Map<String, AttributeValue> item) {
    return count(item, "expires") > clock.instant().getEpochSecond();
  }

  /** What nobody changed since a folder brought it stays so. */
  private static Map<String, AttributeValue> numbered(
      Map<String, AttributeValue> state, long newest) {
    var version = count(state, VERSION);
    if (version >= newest) {
      return state;
    }
    var card = new HashMap<>(map(state, CARD));
    card.put(VERSION, number(newest));
    if (count(card, IMPORTED) == version) {
      card.put(IMPORTED, number(newest));
    }
    var item = new HashMap<>(state);
    item.put(VERSION, number(newest));
    item.put(CARD, Attributes.map(card));
    return item;
  }
}
