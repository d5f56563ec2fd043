package vn.congxa.tthc;

import static vn.congxa.aws.Attributes.string;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import vn.congxa.aws.Attributes;

/**
 * Who changed a month's report, when, from what to what. Kept for good, and written in the same
 * transaction as the change.
 *
 * <p>"What happened to this month's counts?": {@code pk = <site>#audit}, {@code sk} begins with
 * {@code <yyyy>#<mm>#}, in the order of versions, and of time where a version came twice: a year
 * that was put back from an earlier time counts on from there, and what came after stays here.
 */
final class AuditItem {
  /** As text in the order of time: with as many digits for each. */
  private static final DateTimeFormatter INSTANT =
      new DateTimeFormatterBuilder().appendInstant(9).toFormatter(Locale.ROOT);

  private AuditItem() {}

  /** Only if there is none of this version and time, which there never should be. */
  static TransactWriteItem put(
      String table,
      String site,
      TthcDeed deed,
      String who,
      Instant when,
      TthcYear before,
      TthcReport after) {
    return TransactWriteItem.builder()
        .put(p ->
            p.tableName(table)
                .item(write(site, deed, who, when, before, after))
                .conditionExpression("attribute_not_exists(pk)"))
        .build();
  }

  private static Map<String, AttributeValue> write(
      String site, TthcDeed deed, String who, Instant when, TthcYear before, TthcReport after) {
    var sk =
        month(after.year(), after.month())
            + String.format(Locale.ROOT, "%010d#%s", after.version(), INSTANT.format(when));
    var item = new HashMap<>(Attributes.key(pk(site), sk));
    item.put("what", string(deed.wire()));
    item.put("who", string(who));
    item.put("when", string(when.toString()));
    Optional<TthcReport> replaced = before.month(after.month());
    replaced.ifPresent(report -> item.put("before", TthcItem.report(report)));
    item.put("after", TthcItem.report(after));
    return item;
  }

  static String pk(String site) {
    return site + "#audit";
  }

  /** With what the keys of a month's entries begin. */
  static String month(int year, int month) {
    return String.format(Locale.ROOT, "%04d#%02d#", year, month);
  }

  static TthcEntry read(int year, int month, Map<String, AttributeValue> item) {
    return new TthcEntry(
        TthcDeed.of(string(item, "what")),
        string(item, "who"),
        Instant.parse(string(item, "when")),
        item.containsKey("before")
            ? TthcItem.report(year, month, Attributes.map(item, "before"))
            : null,
        TthcItem.report(year, month, Attributes.map(item, "after")));
  }
}
