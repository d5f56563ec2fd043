package vn.congxa.article;

import static vn.congxa.aws.Attributes.number;
import static vn.congxa.aws.Attributes.string;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;

/** Articles in the Content table: see {@link ArticleItem} for keys. */
public final class ArticleStore {
  private final DynamoDbClient db;
  private final String table;

  public ArticleStore(DynamoDbClient db, String table) {
    this.db = db;
    this.table = table;
  }

  /** Whatever its status: whether readers may see it is {@link Article#isPublic}'s to say. */
  public Optional<Article> find(String site, Slug slug) {
    var found = db.getItem(r -> r.tableName(table).key(ArticleItem.key(site, slug)));
    return found.hasItem() ? Optional.of(ArticleItem.read(found.item())) : Optional.empty();
  }

  /**
   * What is public now, newest first. One request.
   *
   * @param section null for all
   * @param after where the part before ended; null for the newest
   */
  public Page<Headline> newest(
      String site, @Nullable Slug section, int limit, @Nullable Position after, Instant now) {
    var found =
        db.query(r -> {
          r.tableName(table)
              .indexName(section == null ? "newest" : "section")
              .keyConditionExpression("#list = :list AND listedAt < :soon")
              .expressionAttributeNames(
                  Map.of("#list", section == null ? "listed" : "sectionListed"))
              .expressionAttributeValues(
                  Map.of(
                      ":list", string(ArticleItem.list(site, section)),
                      ":soon", string(Position.time(now.plusSeconds(1)))))
              .scanIndexForward(false)
              .limit(limit + 1);
          if (after != null) {
            r.exclusiveStartKey(ArticleItem.start(site, section, after));
          }
        });
    var headlines = found.items().stream().map(ArticleItem::headline).toList();
    if (headlines.size() <= limit) {
      return new Page<>(headlines, null);
    }
    var last = headlines.get(limit - 1);
    return new Page<>(headlines.subList(0, limit), new Position(last.publishedAt(), last.slug()));
  }

  /** Every article of a site, whatever its status, in the order of slugs. */
  public void forEach(String site, Consumer<Article> each) {
    var all =
        QueryRequest.builder()
            .tableName(table)
            .keyConditionExpression("pk = :site AND begins_with(sk, :prefix)")
            .expressionAttributeValues(
                Map.of(":site", string(site), ":prefix", string(ArticleItem.PREFIX)))
            .consistentRead(true)
            .build();
    db.queryPaginator(all).items().stream().map(ArticleItem::read).forEach(each);
  }

  /**
   * Stores an edited article in place of the version that the editor saw.
   *
   * @param replaced 0 for a new one
   * @return false where another version, or another article at this address, stands there by now
   */
  public boolean save(String site, Article article, long replaced) {
    return put(ArticleItem.write(site, article), replaced);
  }

  /** Like {@link #save}, and remembers that this version came from a content folder. */
  public boolean saveImported(String site, Article article, long replaced) {
    var item = new HashMap<>(ArticleItem.write(site, article));
    item.put("imported", number(article.version()));
    return put(item, replaced);
  }

  /** Whether what stands there is still as a content folder brought it. */
  public boolean isAsImported(String site, Slug slug) {
    var found =
        db.getItem(r -> r.tableName(table).key(ArticleItem.key(site, slug)).consistentRead(true));
    return found.hasItem() && found.item().containsKey("imported");
  }

  private boolean put(Map<String, AttributeValue> item, long replaced) {
    try {
      db.putItem(r -> {
        r.tableName(table).item(item);
        if (replaced == 0) {
          r.conditionExpression("attribute_not_exists(pk)");
        } else {
          r.conditionExpression("version = :replaced")
              .expressionAttributeValues(Map.of(":replaced", number(replaced)));
        }
      });
      return true;
    } catch (ConditionalCheckFailedException _) {
      return false;
    }
  }
}
