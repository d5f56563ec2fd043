package vn.congxa.content;

import static vn.congxa.aws.Attributes.number;
import static vn.congxa.aws.Attributes.string;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.Put;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import software.amazon.awssdk.services.dynamodb.model.TransactionCanceledException;

/** Articles in the Content table: see {@link ArticleItem} for keys. */
public final class ArticleStore {
  private final DynamoDbClient db;
  private final String table;

  public ArticleStore(DynamoDbClient db, String table) {
    this.db = db;
    this.table = table;
  }

  /**
   * What is at an address. Whatever the article's status: whether readers may see it is {@link
   * Article#isPublic}'s to say. One request.
   */
  public Found at(String site, Slug slug) {
    var found = db.getItem(r -> r.tableName(table).key(ArticleItem.key(site, slug)));
    if (!found.hasItem()) {
      return new Found.Nowhere();
    }
    var to = ArticleItem.movedTo(found.item());
    return to == null ? new Found.Here(ArticleItem.read(found.item())) : new Found.Moved(to);
  }

  /** The article of this slug, and not one that moved on. */
  public Optional<Article> find(String site, Slug slug) {
    return at(site, slug) instanceof Found.Here here
        ? Optional.of(here.article())
        : Optional.empty();
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
          upTo(r, site, section, now).scanIndexForward(false).limit(limit + 1);
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

  /**
   * What is public now and came after a position, the nearest first. One request.
   *
   * @param section null for all
   */
  public List<Headline> newer(
      String site, @Nullable Slug section, int limit, Position before, Instant now) {
    var found =
        db.query(r ->
            upTo(r, site, section, now)
                .scanIndexForward(true)
                .limit(limit)
                .exclusiveStartKey(ArticleItem.start(site, section, before)));
    return found.items().stream().map(ArticleItem::headline).toList();
  }

  /** Everything that is public now, the oldest first: one request for each megabyte. */
  public void forEachPublic(String site, Instant now, Consumer<Headline> each) {
    var all = upTo(QueryRequest.builder(), site, null, now).build();
    db.queryPaginator(all).items().stream().map(ArticleItem::headline).forEach(each);
  }

  // Of one list, for what is due by now.
  private QueryRequest.Builder upTo(
      QueryRequest.Builder query, String site, @Nullable Slug section, Instant now) {
    return query
        .tableName(table)
        .indexName(section == null ? "newest" : "section")
        .keyConditionExpression("#list = :list AND listedAt < :soon")
        .expressionAttributeNames(Map.of("#list", section == null ? "listed" : "sectionListed"))
        .expressionAttributeValues(
            Map.of(
                ":list", string(ArticleItem.list(site, section)),
                ":soon", string(Position.time(now.plusSeconds(1)))));
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
    db.queryPaginator(all).items().stream()
        .filter(item -> ArticleItem.movedTo(item) == null)
        .map(ArticleItem::read)
        .forEach(each);
  }

  /**
   * Stores an edited article in place of the version that the editor saw.
   *
   * @param replaced 0 for a new one
   * @return false where another version, or another article at this address, stands there by now
   */
  public boolean save(String site, Article article, long replaced) {
    return put(site, article, ArticleItem.write(site, article), replaced, List.of());
  }

  /** Like {@link #save}, and remembers that this version came from a content folder. */
  public boolean saveImported(String site, Article article, long replaced) {
    return put(site, article, imported(site, article), replaced, List.of());
  }

  /** Likewise; addresses that only the replaced version had before are free again. */
  public boolean saveImported(String site, Article article, Article replaced) {
    var left =
        replaced.formerSlugs().stream()
            .filter(from -> !article.formerSlugs().contains(from))
            .filter(from -> leads(site, from, article.slug()))
            .toList();
    return put(site, article, imported(site, article), replaced.version(), left);
  }

  private static Map<String, AttributeValue> imported(String site, Article article) {
    var item = new HashMap<>(ArticleItem.write(site, article));
    item.put("imported", number(article.version()));
    return item;
  }

  // It may be another article's way, or an article again, by now.
  private boolean leads(String site, Slug from, Slug to) {
    return item(site, from).filter(item -> to.equals(ArticleItem.movedTo(item))).isPresent();
  }

  /** Whether what stands there is still as a content folder brought it. */
  public boolean isAsImported(String site, Slug slug) {
    return item(site, slug).filter(item -> item.containsKey("imported")).isPresent();
  }

  // As it is this moment.
  private Optional<Map<String, AttributeValue>> item(String site, Slug slug) {
    var found =
        db.getItem(r -> r.tableName(table).key(ArticleItem.key(site, slug)).consistentRead(true));
    return found.hasItem() ? Optional.of(found.item()) : Optional.empty();
  }

  // The article, the ways to it from where it was, and no more those it left: all or none.
  private boolean put(
      String site,
      Article article,
      Map<String, AttributeValue> item,
      long replaced,
      List<Slug> left) {
    var writes = new ArrayList<TransactWriteItem>();
    writes.add(
        put(p -> {
          p.item(item);
          if (replaced == 0) {
            overNothing(article, p);
          } else {
            p.conditionExpression("version = :replaced")
                .expressionAttributeValues(Map.of(":replaced", number(replaced)));
          }
        }));
    for (var from : article.formerSlugs()) {
      // Over nothing, another way, or this very article as a content folder brought it before.
      writes.add(
          put(p ->
              p.item(ArticleItem.moved(site, from, article.slug()))
                  .conditionExpression(
                      "attribute_not_exists(pk) OR attribute_exists(movedTo)"
                          + " OR attribute_exists(imported)")));
    }
    for (var from : left) {
      writes.add(wayTaken(site, from, article.slug()));
    }
    try {
      db.transactWriteItems(r -> r.transactItems(writes));
      return true;
    } catch (TransactionCanceledException e) {
      if (e.cancellationReasons().stream()
          .anyMatch(reason -> "ConditionalCheckFailed".equals(reason.code()))) {
        return false;
      }
      throw e;
    }
  }

  // Or over the way from here to where it was until now: an article may come back.
  private static void overNothing(Article article, Put.Builder put) {
    var values = new TreeMap<String, AttributeValue>();
    for (var from : article.formerSlugs()) {
      values.put(":from" + values.size(), string(from.value()));
    }
    if (values.isEmpty()) {
      put.conditionExpression("attribute_not_exists(pk)");
    } else {
      put.conditionExpression(
              "attribute_not_exists(pk) OR movedTo IN (" + String.join(", ", values.keySet()) + ")")
          .expressionAttributeValues(values);
    }
  }

  private TransactWriteItem wayTaken(String site, Slug from, Slug to) {
    return TransactWriteItem.builder()
        .delete(d ->
            d.tableName(table)
                .key(ArticleItem.key(site, from))
                .conditionExpression("movedTo = :to")
                .expressionAttributeValues(Map.of(":to", string(to.value()))))
        .build();
  }

  private TransactWriteItem put(Consumer<Put.Builder> fill) {
    return TransactWriteItem.builder().put(p -> fill.accept(p.tableName(table))).build();
  }
}
