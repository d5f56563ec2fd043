package vn.congxa.tthc;

import static vn.congxa.aws.Attributes.map;
import static vn.congxa.aws.Attributes.number;
import static vn.congxa.aws.Attributes.string;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import vn.congxa.aws.Attributes;

/**
 * What was answered to an addition, so that the same one sent again gets the same answer.
 *
 * <p>"Was this done already?": {@code pk = <site>#idempotency, sk = <key>}. Expires; DynamoDB
 * deletes late, so the time is checked as well.
 */
final class AnswerItem {
  private static final Duration KEPT = Duration.ofDays(2);

  private AnswerItem() {}

  static Map<String, AttributeValue> key(String site, String key) {
    return Attributes.key(site + "#idempotency", key);
  }

  /** Only if the key was not used, or so long ago that it may be used again. */
  static TransactWriteItem put(
      String table, String site, AddResultsCommand adding, TthcReport report) {
    return TransactWriteItem.builder()
        .put(p ->
            p.tableName(table)
                .item(write(site, adding, report))
                .conditionExpression("attribute_not_exists(pk) OR expires <= :now")
                .expressionAttributeValues(Map.of(":now", number(adding.when().getEpochSecond()))))
        .build();
  }

  /** Never, as long as the site has no items: only over one that is there. */
  static TransactWriteItem never(String table, String site) {
    return TransactWriteItem.builder()
        .put(p ->
            p.tableName(table).item(key(site, "never")).conditionExpression("attribute_exists(pk)"))
        .build();
  }

  private static Map<String, AttributeValue> write(
      String site, AddResultsCommand adding, TthcReport report) {
    var item = new HashMap<>(key(site, adding.key()));
    item.put("request", string(adding.fingerprint()));
    item.put("year", number(report.year()));
    item.put("month", number(report.month()));
    item.put("report", TthcItem.report(report));
    item.put("expires", number(adding.when().plus(KEPT).getEpochSecond()));
    return item;
  }

  static boolean holds(Map<String, AttributeValue> item, Instant now) {
    return number(item, "expires") > now.getEpochSecond();
  }

  static boolean answers(Map<String, AttributeValue> item, AddResultsCommand adding) {
    return string(item, "request").equals(adding.fingerprint());
  }

  static SavedReport read(Map<String, AttributeValue> item) {
    var report =
        TthcItem.report(
            (int) number(item, "year"), (int) number(item, "month"), map(item, "report"));
    return new SavedReport(report, true);
  }
}
