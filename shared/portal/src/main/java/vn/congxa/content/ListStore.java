package vn.congxa.content;

import static vn.congxa.aws.Attributes.string;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.QueryResponse;
import software.amazon.awssdk.services.dynamodb.model.Select;
import vn.congxa.aws.Attributes;

/** Lists of articles by the Content table's indexes: see {@link ArticleItem} for keys. */
public final class ListStore {
  private final DynamoDbClient db;
  private final String table;

  public ListStore(DynamoDbClient db, String table) {
    this.db = db;
    this.table = table;
  }

  /**
   * What is public now, newest first. One request for each megabyte.
   *
   * @param section null for all
   * @param after where the part before ended; null for the newest
   */
  public Page<Headline> newest(
      String site, @Nullable Slug section, int limit, @Nullable Position after, Instant now) {
    var query = of(site, section, "0", soon(now)).scanIndexForward(false);
    if (after != null) {
      query.exclusiveStartKey(start(site, section, after));
    }
    var headlines = first(limit + 1, query);
    return headlines.size() <= limit
        ? new Page<>(headlines, null)
        : new Page<>(headlines.subList(0, limit), headlines.get(limit - 1).position());
  }

  /**
   * What stands right before an article and is public now, newest first. One request for each
   * megabyte.
   */
  public List<Headline> before(
      String site, @Nullable Slug section, int limit, Position first, Instant now) {
    var query = of(site, section, first.wire(), soon(now)).scanIndexForward(true);
    return first(limit, query.exclusiveStartKey(start(site, section, first))).reversed();
  }

  /** How many there are, appointed ones too. One request for each megabyte. */
  public int count(String site) {
    var query = of(site, null, "0", "9").select(Select.COUNT).build();
    return db.queryPaginator(query).stream().mapToInt(QueryResponse::count).sum();
  }

  /** What is appointed, the nearest first. One request for each megabyte. */
  public List<Headline> appointed(String site, @Nullable Slug section, int limit, Instant now) {
    return first(limit, of(site, section, soon(now), "9").scanIndexForward(true));
  }

  /** Everything from one time to before another, the oldest first. */
  public List<Headline> between(String site, Instant from, Instant to) {
    var all = new ArrayList<Headline>();
    between(site, from, to, all::add);
    return List.copyOf(all);
  }

  /** The same one by one, for there may be more than memory holds. */
  public void between(String site, Instant from, Instant to, Consumer<Headline> each) {
    var query = of(site, null, Position.time(from), Position.time(to)).scanIndexForward(true);
    db.queryPaginator(query.build()).items().forEach(item -> each.accept(CardItem.read(item)));
  }

  /** The oldest from that time on. */
  public Optional<Headline> first(String site, Instant from) {
    return first(1, of(site, null, Position.time(from), "9").scanIndexForward(true)).stream()
        .findFirst();
  }

  // An answer ends at a megabyte, however many were asked for, and then names where to go on.
  private List<Headline> first(int limit, QueryRequest.Builder query) {
    return db.queryPaginator(query.limit(limit).build()).items().stream()
        .limit(limit)
        .map(CardItem::read)
        .toList();
  }

  private static String soon(Instant now) {
    return Position.time(now.plusSeconds(1));
  }

  private QueryRequest.Builder of(String site, @Nullable Slug section, String from, String to) {
    return QueryRequest.builder()
        .tableName(table)
        .indexName(section == null ? "newest" : "section")
        .keyConditionExpression("#list = :list AND listedAt BETWEEN :from AND :to")
        .expressionAttributeNames(Map.of("#list", section == null ? "listed" : "sectionListed"))
        .expressionAttributeValues(
            Map.of(
                ":list", string(ArticleItem.list(site, section)),
                ":from", string(from),
                ":to", string(to)));
  }

  /** The key from which a list goes on in one of the indexes. */
  private static Map<String, AttributeValue> start(
      String site, @Nullable Slug section, Position after) {
    var place = Place.ofArticle(after.slug());
    var key = new HashMap<>(Attributes.key(AddressItem.at(site), place.value()));
    key.put(section == null ? "listed" : "sectionListed", string(ArticleItem.list(site, section)));
    key.put("listedAt", string(after.wire()));
    return key;
  }
}
