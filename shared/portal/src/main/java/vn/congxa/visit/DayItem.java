package vn.congxa.visit;

import static vn.congxa.aws.Attributes.count;
import static vn.congxa.aws.Attributes.string;

import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import vn.congxa.aws.Attributes;

/**
 * A finished day's {@code visits}, kept for good; and what other portals counted on that day, each
 * under an attribute of its own, {@code from<portal>}, so that the same brought again is not added.
 *
 * <p>"How many visits on each day?": {@code pk = <site>#days, sk = <yyyy-MM-dd>}.
 */
final class DayItem {
  static final String VISITS = "visits";
  private static final String FROM = "from";

  private DayItem() {}

  static Map<String, AttributeValue> key(String site, LocalDate day) {
    return Attributes.key(pk(site), day.toString());
  }

  static String pk(String site) {
    return site + "#days";
  }

  static LocalDate day(Map<String, AttributeValue> item) {
    return LocalDate.parse(string(item, "sk"));
  }

  /** The attribute of what another portal counted. */
  static String from(String portal) {
    return FROM + portal;
  }

  /** What other portals counted, by portal. */
  static Map<String, Long> carried(Map<String, AttributeValue> item) {
    var carried = new TreeMap<String, Long>();
    for (var name : item.keySet()) {
      if (name.startsWith(FROM)) {
        carried.put(name.substring(FROM.length()), count(item, name));
      }
    }
    return carried;
  }

  /** Whoever counted them. */
  static long visits(Map<String, AttributeValue> item) {
    return count(item, VISITS) + carried(item).values().stream().mapToLong(Long::longValue).sum();
  }
}
