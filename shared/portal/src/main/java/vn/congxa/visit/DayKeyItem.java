package vn.congxa.visit;

import static vn.congxa.aws.Attributes.bytes;
import static vn.congxa.aws.Attributes.number;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import vn.congxa.aws.Attributes;

/**
 * The key under which a day's visitors get their ids, in a table that no backup is made of.
 *
 * <p>"What is today's key?": {@code pk = <site>#day-keys, sk = <yyyy-MM-dd>}. "Which keys are to be
 * forgotten?": the same {@code pk}, {@code sk} before a day; of all sites, those that expire soon.
 */
final class DayKeyItem {
  private static final String KEY = "key";
  static final Duration KEPT = Duration.ofDays(2);

  private DayKeyItem() {}

  static String pk(String site) {
    return site + "#day-keys";
  }

  static Map<String, AttributeValue> key(String site, LocalDate day) {
    return Attributes.key(pk(site), day.toString());
  }

  static Map<String, AttributeValue> write(String site, LocalDate day, ZoneId zone, byte[] key) {
    var item = new HashMap<>(key(site, day));
    item.put(KEY, bytes(key));
    item.put("expires", number(day.atStartOfDay(zone).toInstant().plus(KEPT).getEpochSecond()));
    return item;
  }

  static byte[] read(Map<String, AttributeValue> item) {
    return bytes(item, KEY);
  }
}
