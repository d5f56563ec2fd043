package vn.congxa.visit;

import static vn.congxa.aws.Attributes.count;
import static vn.congxa.aws.Attributes.string;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import vn.congxa.aws.Attributes;

/**
 * One of a site's counters: all its visits, and those of days that are not archived yet.
 *
 * <p>"How many visits?": {@code pk = <site>#counter#<00 to 15>, sk = counter}, all sixteen at once.
 */
final class CounterItem {
  static final String TOTAL = "total";

  private CounterItem() {}

  static Map<String, AttributeValue> key(String site, int shard) {
    return Attributes.key(site + "#counter#" + (shard < 10 ? "0" : "") + shard, "counter");
  }

  static List<Map<String, AttributeValue>> keys(String site) {
    return IntStream.range(0, Shard.COUNT).mapToObj(shard -> key(site, shard)).toList();
  }

  /** The attribute of a day's visits. */
  static String day(LocalDate day) {
    return "d" + DateTimeFormatter.BASIC_ISO_DATE.format(day);
  }

  static Shard read(Map<String, AttributeValue> item) {
    var pk = string(item, "pk");
    var days = new HashMap<LocalDate, Long>();
    for (var name : item.keySet()) {
      if (name.startsWith("d")) {
        days.put(
            LocalDate.parse(name.substring(1), DateTimeFormatter.BASIC_ISO_DATE),
            count(item, name));
      }
    }
    return new Shard(
        Integer.parseInt(pk.substring(pk.lastIndexOf('#') + 1)), count(item, TOTAL), days);
  }
}
