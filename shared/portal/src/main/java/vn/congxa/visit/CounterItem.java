package vn.congxa.visit;

import static vn.congxa.aws.Attributes.count;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalLong;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import vn.congxa.aws.Attributes;

/**
 * A site's one counter: all its visits, {@code carried} over or its own, those of days that are not
 * closed yet, who was seen when in the last minutes, and up to which record of each shard of the
 * table's stream that is counted.
 *
 * <p>"How many visits, how many online?": {@code pk = <site>#counter, sk = counter}.
 */
final class CounterItem {
  static final String TOTAL = "total";
  static final String UP_TO = "upTo";

  /** What other portals counted, the sum of all days. */
  static final String CARRIED = "carried";

  private static final String DAY = "d";
  private static final String SEEN = "on";

  private CounterItem() {}

  static Map<String, AttributeValue> key(String site) {
    return Attributes.key(site + "#counter", "counter");
  }

  /** The attribute of a day's visits. */
  static String day(LocalDate day) {
    return DAY + DateTimeFormatter.BASIC_ISO_DATE.format(day);
  }

  /** The attribute of the visitors last seen in this quarter of a minute. */
  static String seen(long quarter) {
    return SEEN + quarter;
  }

  /** The quarter of a minute whose attribute this is; none where it is another's. */
  static OptionalLong quarter(String attribute) {
    return attribute.startsWith(SEEN)
        ? OptionalLong.of(Long.parseLong(attribute.substring(SEEN.length())))
        : OptionalLong.empty();
  }

  /** Empty where there is no item yet. */
  static Counter read(Map<String, AttributeValue> item) {
    var days = new HashMap<LocalDate, Long>();
    var seen = new HashMap<Long, Long>();
    for (var name : item.keySet()) {
      var quarter = quarter(name);
      if (quarter.isPresent()) {
        seen.put(quarter.getAsLong(), count(item, name));
      } else if (name.startsWith(DAY)) {
        var day = LocalDate.parse(name.substring(1), DateTimeFormatter.BASIC_ISO_DATE);
        days.put(day, count(item, name));
      }
    }
    var total = count(item, TOTAL) + count(item, CARRIED);
    return new Counter(total, days, seen, Instant.ofEpochMilli(count(item, UP_TO)));
  }
}
