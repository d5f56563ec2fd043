package vn.congxa.content;

import static vn.congxa.aws.Attributes.string;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;

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
   * What is public now, newest first. One request for each megabyte.
   *
   * @param section null for all
   * @param after where the part before ended; null for the newest
   */
  public Page<Headline> newest(
      String site, @Nullable Slug section, int limit, @Nullable Position after, Instant now) {
    var query = upTo(QueryRequest.builder(), site, section, now).scanIndexForward(false);
    if (after != null) {
      query.exclusiveStartKey(ArticleItem.start(site, section, after));
    }
    var headlines = first(limit + 1, query);
    if (headlines.size() <= limit) {
      return new Page<>(headlines, null);
    }
    var last = headlines.get(limit - 1);
    return new Page<>(headlines.subList(0, limit), new Position(last.publishedAt(), last.slug()));
  }

  /**
   * What is public now and came after a position, the nearest first. One request for each megabyte.
   *
   * @param section null for all
   */
  public List<Headline> newer(
      String site, @Nullable Slug section, int limit, Position before, Instant now) {
    var query =
        upTo(QueryRequest.builder(), site, section, now)
            .scanIndexForward(true)
            .exclusiveStartKey(ArticleItem.start(site, section, before));
    return first(limit, query);
  }

  // An answer ends at a megabyte, however many were asked for, and then names where to go on.
  private List<Headline> first(int limit, QueryRequest.Builder query) {
    return db.queryPaginator(query.limit(limit).build()).items().stream()
        .limit(limit)
        .map(ArticleItem::headline)
        .toList();
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
}
