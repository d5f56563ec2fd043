package vn.congxa.visit;

import static vn.congxa.aws.Attributes.number;
import static vn.congxa.aws.Attributes.optional;
import static vn.congxa.aws.Attributes.string;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import vn.congxa.aws.Attributes;

/**
 * A visitor in a period.
 *
 * <p>"Is this view a visit?": {@code pk = <site>#visitors#<0 to 7>, sk = <period>#<id>}, spread by
 * the id so that no partition meets all of a site's visitors. "Who is online?": all eight {@code
 * pk}, {@code sk} from the period of five minutes ago on. Expired items are not looked at, for
 * their period is over.
 */
final class VisitorItem {
  static final int SPREAD = 8;
  private static final Duration KEPT_AFTER_NEXT_PERIOD = Duration.ofMinutes(10);

  private VisitorItem() {}

  static List<String> partitions(String site) {
    return IntStream.range(0, SPREAD).mapToObj(part -> pk(site, part)).toList();
  }

  private static String pk(String site, int part) {
    return site + "#visitors#" + part;
  }

  /** The least {@code sk} of the period's visitors. */
  static String from(HalfHour period) {
    return period.text() + "#";
  }

  static Map<String, AttributeValue> key(String site, HalfHour period, String id) {
    return Attributes.key(pk(site, Math.floorMod(id.hashCode(), SPREAD)), from(period) + id);
  }

  static Map<String, AttributeValue> write(String site, View view, boolean continued) {
    var item = new HashMap<>(key(site, view.period(), view.id()));
    item.put("seen", seen(view.at()));
    if (continued && !view.before().equals(view.id())) {
      item.put("was", string(view.before()));
    }
    var useless = view.period().next().next().start().plus(KEPT_AFTER_NEXT_PERIOD);
    item.put("expires", number(useless.getEpochSecond()));
    return item;
  }

  static AttributeValue seen(Instant at) {
    return number(at.toEpochMilli());
  }

  static Instant seen(Map<String, AttributeValue> item) {
    return Instant.ofEpochMilli(number(item, "seen"));
  }

  static Presence read(Map<String, AttributeValue> item) {
    var sk = string(item, "sk");
    return new Presence(sk.substring(sk.indexOf('#') + 1), optional(item, "was"));
  }
}
