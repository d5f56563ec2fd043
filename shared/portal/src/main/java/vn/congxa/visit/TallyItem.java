package vn.congxa.visit;

import static vn.congxa.aws.Attributes.number;
import static vn.congxa.aws.Attributes.string;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemRequest;

/**
 * A tally as the counter takes it in one write: sums added, how far they go set, what is over
 * removed.
 */
final class TallyItem {
  private final Map<String, String> names = new HashMap<>();
  private final Map<String, AttributeValue> values = new HashMap<>();
  private final List<String> adds = new ArrayList<>();
  private final List<String> removes = new ArrayList<>();
  private final Set<String> touched = new HashSet<>();
  private String condition = "";

  /** For the attribute that tells how far a shard is counted. */
  TallyItem(String checkpoint) {
    names.put("#ck", checkpoint);
    touched.add(checkpoint);
  }

  void add(Tally tally) {
    if (tally.total() > 0) {
      add(CounterItem.TOTAL, tally.total());
    }
    tally.days().forEach((day, visits) -> add(CounterItem.day(day), visits));
    tally.seen().forEach((quarter, visitors) -> add(CounterItem.seen(quarter), visitors));
  }

  private void add(String attribute, long number) {
    var place = adds.size();
    names.put("#a" + place, attribute);
    values.put(":a" + place, number(number));
    adds.add("#a" + place + " :a" + place);
    touched.add(attribute);
  }

  void counted(VisitChange last, Instant now) {
    values.put(":ck", string(Checkpoint.at(last.number(), now)));
    names.put("#upTo", CounterItem.UP_TO);
    values.put(":upTo", VisitorItem.time(last.seen()));
  }

  /** Removes what is over, of the counter as it was last written here. */
  void forget(Map<String, AttributeValue> counter, Instant now) {
    for (var entry : counter.entrySet()) {
      var name = entry.getKey();
      if (!touched.contains(name) && isOver(name, entry.getValue(), now)) {
        names.put("#r" + removes.size(), name);
        removes.add("#r" + removes.size());
      }
    }
  }

  private static boolean isOver(String name, AttributeValue value, Instant now) {
    return Checkpoint.isOne(name)
        ? Checkpoint.isForgotten(value.s(), now)
        : CounterItem.quarter(name).stream().anyMatch(quarter -> Tally.isOver(quarter, now));
  }

  void ifBefore(String number) {
    values.put(":first", string(Checkpoint.of(number)));
    condition = "attribute_not_exists(#ck) OR #ck < :first";
  }

  void ifStill(@Nullable String checkpoint) {
    if (checkpoint == null) {
      condition = "attribute_not_exists(#ck)";
    } else {
      values.put(":was", string(checkpoint));
      condition = "#ck = :was";
    }
  }

  UpdateItemRequest.Builder in(UpdateItemRequest.Builder request) {
    return request
        .updateExpression(
            "SET #ck = :ck, #upTo = :upTo ADD "
                + String.join(", ", adds)
                + (removes.isEmpty() ? "" : " REMOVE " + String.join(", ", removes)))
        .conditionExpression(condition)
        .expressionAttributeNames(names)
        .expressionAttributeValues(values);
  }
}
