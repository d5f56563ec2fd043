package vn.congxa.tthc;

import static vn.congxa.aws.Attributes.list;
import static vn.congxa.aws.Attributes.map;
import static vn.congxa.aws.Attributes.number;
import static vn.congxa.aws.Attributes.string;

import java.time.Instant;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import vn.congxa.aws.Attributes;
import vn.congxa.aws.ItemStore.ItemKey;

/**
 * A year's reports as one item.
 *
 * <p>"How did the commune do in that year?": {@code pk = <site>, sk = year#<yyyy>}. "All of them":
 * {@code sk} begins with {@code year#}.
 */
public final class TthcItem {
  static final String PREFIX = "year#";

  private TthcItem() {}

  static Map<String, AttributeValue> key(String site, int year) {
    return Attributes.key(site, sk(year));
  }

  public static ItemKey key(String table, String site, int year) {
    return new ItemKey(table, site, sk(year));
  }

  private static String sk(int year) {
    return PREFIX + String.format(Locale.ROOT, "%04d", year);
  }

  /** Stores {@code after} only if nobody changed the year since it was {@code before}. */
  static TransactWriteItem put(String table, String site, TthcYear before, TthcYear after) {
    return TransactWriteItem.builder()
        .put(p -> {
          p.tableName(table).item(write(site, after));
          if (before.version() == 0) {
            p.conditionExpression("attribute_not_exists(pk)");
          } else {
            p.conditionExpression("version = :before")
                .expressionAttributeValues(Map.of(":before", number(before.version())));
          }
        })
        .build();
  }

  static Map<String, AttributeValue> write(String site, TthcYear year) {
    var months = new HashMap<String, AttributeValue>();
    for (var report : year.reports()) {
      months.put(String.format(Locale.ROOT, "%02d", report.month()), report(report));
    }
    var item = new HashMap<>(key(site, year.year()));
    item.put("version", number(year.version()));
    item.put("months", map(months));
    return item;
  }

  public static TthcYear read(Map<String, AttributeValue> item) {
    var year = Integer.parseInt(string(item, "sk").substring(PREFIX.length()));
    return new TthcYear(
        year,
        number(item, "version"),
        map(item, "months").entrySet().stream()
            .map(month -> report(year, Integer.parseInt(month.getKey()), month.getValue().m()))
            .toList());
  }

  static AttributeValue report(TthcReport report) {
    return map(item -> {
      item.put("onTime", number(report.counts().onTime()));
      item.put("late", number(report.counts().late()));
      item.put("updatedAt", string(report.updatedAt().toString()));
      item.put("version", number(report.version()));
      item.put("fields", list(report.fields().stream().map(TthcItem::field).toList()));
    });
  }

  static TthcReport report(int year, int month, Map<String, AttributeValue> item) {
    return new TthcReport(
        year,
        month,
        counts(item),
        list(item, "fields").stream()
            .map(field -> new FieldCounts(string(field.m(), "field"), counts(field.m())))
            .toList(),
        Instant.parse(string(item, "updatedAt")),
        number(item, "version"));
  }

  private static AttributeValue field(FieldCounts field) {
    return map(item -> {
      item.put("field", string(field.field()));
      item.put("onTime", number(field.counts().onTime()));
      item.put("late", number(field.counts().late()));
    });
  }

  private static Counts counts(Map<String, AttributeValue> item) {
    return new Counts(number(item, "onTime"), number(item, "late"));
  }
}
