package vn.congxa.tthc;

import static vn.congxa.aws.Attributes.list;
import static vn.congxa.aws.Attributes.number;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import vn.congxa.aws.Attributes;
import vn.congxa.aws.ItemStore.ItemKey;

/**
 * The newest report and the years there are.
 *
 * <p>"How well does the commune do now, and which years can be chosen?": {@code pk = <site>, sk =
 * newest}.
 */
public final class NewestItem {
  private static final String SK = "newest";

  private NewestItem() {}

  public static ItemKey key(String table, String site) {
    return new ItemKey(table, site, SK);
  }

  static Map<String, AttributeValue> attributes(String site) {
    return Attributes.key(site, SK);
  }

  public static TthcNewest read(Map<String, AttributeValue> item) {
    var report =
        TthcItem.report(
            Math.toIntExact(number(item, "year")),
            Math.toIntExact(number(item, "month")),
            Attributes.map(item, "report"));
    var years = list(item, "years").stream().map(AttributeValue::n).map(Integer::valueOf).toList();
    return new TthcNewest(Optional.of(report), years, number(item, "version"));
  }

  /** Stores what a change came to, only if nobody changed it since it was {@code before}. */
  static TransactWriteItem put(String table, String site, TthcNewest before, TthcNewest after) {
    var report = after.report().orElseThrow();
    var item = new HashMap<>(attributes(site));
    item.put("year", number(report.year()));
    item.put("month", number(report.month()));
    item.put("report", TthcItem.report(report));
    item.put("years", list(after.years().stream().map(Attributes::number).toList()));
    item.put("version", number(before.version() + 1));
    return TransactWriteItem.builder()
        .put(p -> {
          p.tableName(table).item(item);
          if (before.version() == 0) {
            p.conditionExpression("attribute_not_exists(pk)");
          } else {
            p.conditionExpression("version = :before")
                .expressionAttributeValues(Map.of(":before", number(before.version())));
          }
        })
        .build();
  }
}
