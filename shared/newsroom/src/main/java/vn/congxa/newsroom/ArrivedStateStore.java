package vn.congxa.newsroom;

import static vn.congxa.aws.Attributes.number;

import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;

/** The state of an article that came from elsewhere, and the version that tells of it. */
final class ArrivedStateStore {
  /** What nobody repeats under a key needs no fingerprint. */
  private static final String UNSIGNED = "-";

  private final String table;
  private final UsageStore usages;

  ArrivedStateStore(DynamoDbClient db, String table) {
    this.table = table;
    this.usages = new UsageStore(db, table);
  }

  /**
   * Writes them where what was seen still stands.
   *
   * @param before null for none
   * @param text null where it stays as it is
   */
  void put(
      String site,
      @Nullable Opened before,
      ArticleState after,
      @Nullable Manuscript text,
      @Nullable String note,
      Instant now,
      ZoneId zone,
      List<TransactWriteItem> items) {
    items.add(
        TransactWriteItem.builder()
            .put(p -> {
              p.tableName(table).item(StateItem.write(site, after));
              if (before == null) {
                p.conditionExpression("attribute_not_exists(pk)");
              } else {
                p.conditionExpression("version = :seen")
                    .expressionAttributeValues(Map.of(":seen", number(before.state().version())));
              }
            })
            .build());
    var named = before == null ? Set.<String>of() : before.state().files();
    usages.note(site, after.id(), named, after.files(), items);
    var revision = Revision.imported(after, text != null, note, now);
    var month = YearMonth.from(now.atZone(zone)).toString();
    var signature = new Signature(UNSIGNED, UNSIGNED, month);
    items.addAll(RevisionItem.put(table, site, revision, text, signature));
  }
}
