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

/**
 * A year's reports as one item.
 *
 * <p>"How well does the commune do now?": {@code pk = <site>}, {@code sk} begins with {@code
 * year#}, the last one. "How did it do in that year?": {@code sk = year#<yyyy>}. "Which years lie
 * beside it?": from there on, either way, the first one.
 */
final class TthcItem {
  static final String PREFIX = "year#";

  private TthcItem() {}

  static Map<String, AttributeValue> key(String site, int year) {
    return Attributes.key(site, PREFIX + String.format(Locale.ROOT, "%04d", year));
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

  static TthcYear read(Map<String, AttributeValue> item) {
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
