package vn.congxa.content;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.WriteRequest;
import vn.congxa.aws.Attributes;

/**
 * Articles as {@link PublicationStore} would store them where nothing was before. Many at a time,
 * for a transaction for each of 100,000 would take longer than all else that is measured.
 */
public final class WrittenArticles {
  /** What one request of DynamoDB takes. */
  private static final int MOST = 25;

  private final DynamoDbClient db;
  private final String table;
  private final List<WriteRequest> waiting = new ArrayList<>();

  public WrittenArticles(DynamoDbClient db, String table) {
    this.db = db;
    this.table = table;
  }

  public void add(String site, Article article) {
    var key = AddressItem.key(table, site, Place.ofArticle(article.slug()));
    var item = ArticleItem.write(site, Attributes.key(key.pk(), key.sk()), article);
    waiting.add(WriteRequest.builder().putRequest(p -> p.item(item)).build());
    if (waiting.size() == MOST) {
      flush();
    }
  }

  /** One, as whoever publishes it. */
  public void show(String site, Article article) {
    var id = ArticleIds.of(site, article.slug());
    var writes = new PublicationStore(db, table).show(site, id, article, Replaced.alone(null));
    db.transactWriteItems(r -> r.transactItems(writes.orElseThrow()));
  }

  public void flush() {
    Map<String, List<WriteRequest>> left = new HashMap<>();
    if (!waiting.isEmpty()) {
      left.put(table, List.copyOf(waiting));
    }
    waiting.clear();
    while (!left.isEmpty()) {
      var asked = Map.copyOf(left);
      left = db.batchWriteItem(r -> r.requestItems(asked)).unprocessedItems();
    }
  }
}
