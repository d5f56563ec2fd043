package vn.congxa.restore;

import static vn.congxa.aws.Attributes.count;
import static vn.congxa.aws.Attributes.number;

import java.util.HashMap;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** What bears a {@code version} by which changes are told apart. */
final class VersionsItem {
  private static final String VERSION = "version";

  private VersionsItem() {}

  /**
   * The copy in a version of its own: whoever still has a later one before them does not take it
   * for what they saw. What says the same stays as it is.
   *
   * @param live empty where there is none
   */
  static Map<String, AttributeValue> over(
      Map<String, AttributeValue> copy, Map<String, AttributeValue> live) {
    if (live.isEmpty()) {
      return copy;
    }
    if (without(copy).equals(without(live))) {
      return live;
    }
    var item = new HashMap<>(copy);
    item.put(VERSION, number(Math.max(count(copy, VERSION), count(live, VERSION) + 1)));
    return item;
  }

  private static Map<String, AttributeValue> without(Map<String, AttributeValue> item) {
    var rest = new HashMap<>(item);
    rest.remove(VERSION);
    return rest;
  }
}
