package vn.congxa.tthc;

import static vn.congxa.aws.Attributes.number;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import vn.congxa.tthc.AuditItem.Deed;

/** What a change reads first and the parts of the transaction that it writes. */
final class TthcTable {
  private final DynamoDbClient db;
  private final String table;

  TthcTable(DynamoDbClient db, String table) {
    this.db = db;
    this.table = table;
  }

  /** As it stands now, whatever was written last. */
  TthcYear year(String site, int year) {
    return item(TthcItem.key(site, year)).map(TthcItem::read).orElse(TthcYear.empty(year));
  }

  Optional<Map<String, AttributeValue>> answer(String site, String key) {
    return item(AnswerItem.key(site, key));
  }

  /** Only if nobody changed the year since it was {@code before}. */
  TransactWriteItem put(String site, TthcYear before, TthcYear after) {
    return TransactWriteItem.builder()
        .put(p -> {
          p.tableName(table).item(TthcItem.write(site, after));
          if (before.version() == 0) {
            p.conditionExpression("attribute_not_exists(pk)");
          } else {
            p.conditionExpression("version = :before")
                .expressionAttributeValues(Map.of(":before", number(before.version())));
          }
        })
        .build();
  }

  /** Only if there is none of this version, which there never should be. */
  TransactWriteItem put(
      String site, Deed deed, String who, Instant when, TthcYear before, TthcReport after) {
    return TransactWriteItem.builder()
        .put(p ->
            p.tableName(table)
                .item(AuditItem.write(site, deed, who, when, before, after))
                .conditionExpression("attribute_not_exists(pk)"))
        .build();
  }

  /** Only if the key was not used, or so long ago that it may be used again. */
  TransactWriteItem put(String site, Adding adding, TthcReport report) {
    return TransactWriteItem.builder()
        .put(p ->
            p.tableName(table)
                .item(AnswerItem.write(site, adding, report))
                .conditionExpression("attribute_not_exists(pk) OR expires <= :now")
                .expressionAttributeValues(Map.of(":now", number(adding.when().getEpochSecond()))))
        .build();
  }

  private Optional<Map<String, AttributeValue>> item(Map<String, AttributeValue> key) {
    var found = db.getItem(r -> r.tableName(table).key(key).consistentRead(true));
    return found.hasItem() ? Optional.of(found.item()) : Optional.empty();
  }
}
