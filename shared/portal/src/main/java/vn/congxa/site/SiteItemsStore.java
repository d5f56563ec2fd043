package vn.congxa.site;

import static vn.congxa.aws.Attributes.string;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.LongConsumer;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import vn.congxa.aws.BatchWrites;

/**
 * All that a table has of a site, whatever it is: every {@code pk} begins with the site's id. Reads
 * the whole table, as no request of readers or staff does.
 */
public final class SiteItemsStore {
  private final DynamoDbClient db;
  private final BatchWrites batches;

  public SiteItemsStore(DynamoDbClient db) {
    this.db = db;
    this.batches = new BatchWrites(db);
  }

  /**
   * Deletes all of it.
   *
   * @param progress told how many items are deleted so far
   * @return how many there were
   */
  public long delete(String table, String site, LongConsumer progress) {
    var deleted = 0L;
    var values = Map.of(":site", string(site), ":of", string(site + "#"));
    var pages =
        db.scanPaginator(r ->
            r.tableName(table)
                .consistentRead(true)
                .projectionExpression("pk, sk")
                .filterExpression("pk = :site OR begins_with(pk, :of)")
                .expressionAttributeValues(values));
    for (var page : pages) {
      var keys = new ArrayList<Map<String, AttributeValue>>(page.items());
      keys.removeIf(SiteDirectoryItem.KEY::equals); // no site's, whatever a site is called
      if (!keys.isEmpty()) {
        batches.delete(table, List.copyOf(keys));
        deleted += keys.size();
        progress.accept(deleted);
      }
    }
    return deleted;
  }
}
