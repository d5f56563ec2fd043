package vn.congxa.content;

import static vn.congxa.aws.Attributes.number;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import vn.congxa.aws.ItemStore;
import vn.congxa.aws.ItemStore.ItemKey;
import vn.congxa.aws.ItemStore.Items;
import vn.congxa.outage.Outage;

/**
 * What readers may have of a site, now or once its time has come, as it is now. One that cannot be
 * read is told and left out, or it would keep all others back.
 */
public final class LegibleStore {
  private final DynamoDbClient db;
  private final ItemStore items;
  private final String table;
  private final BiConsumer<String, RuntimeException> illegible;

  /**
   * Of this table.
   *
   * @param illegible is told the place of what cannot be read, and why
   */
  public LegibleStore(
      DynamoDbClient db, String table, BiConsumer<String, RuntimeException> illegible) {
    this.db = db;
    this.items = new ItemStore(db);
    this.table = table;
    this.illegible = illegible;
  }

  /** Those of these slugs that are there. One request for a hundred. */
  public Map<Slug, Article> at(String site, Collection<Slug> slugs) {
    var keys = new LinkedHashMap<Slug, ItemKey>();
    slugs.forEach(slug -> keys.put(slug, AddressItem.key(table, site, Place.ofArticle(slug))));
    var found = keys.isEmpty() ? Items.NONE : items.readNow(keys.values());
    var articles = new HashMap<Slug, Article>();
    keys.forEach((slug, key) ->
        found
            .get(key)
            .filter(ArticleItem::isOne)
            .flatMap(this::read)
            .ifPresent(article -> articles.put(slug, article)));
    return articles;
  }

  /** All, one by one, for there may be more than memory holds. */
  public Stream<Article> all(String site) {
    return items(site, "").flatMap(item -> read(item).stream());
  }

  /** The versions of all, by slug: takes as much reading, and sends next to nothing. */
  public Map<String, Long> versions(String site) {
    return items(site, "sk, kind, version")
        .filter(item -> item.containsKey("version"))
        .collect(
            Collectors.toMap(item -> CardItem.slug(item).value(), item -> number(item, "version")));
  }

  private Stream<Map<String, AttributeValue>> items(String site, String only) {
    var at = Map.of(":pk", AttributeValue.fromS(AddressItem.at(site)));
    return db
        .queryPaginator(r ->
            r.tableName(table)
                .keyConditionExpression("pk = :pk")
                .expressionAttributeValues(at)
                .projectionExpression(only.isEmpty() ? null : only)
                .consistentRead(true))
        .items()
        .stream()
        .filter(ArticleItem::isOne);
  }

  private Optional<Article> read(Map<String, AttributeValue> item) {
    try {
      var more = AddressItem.more(table, item);
      var parts = more.isEmpty() ? Items.NONE : items.readNow(more);
      return Optional.of(ArticleItem.read(item, BodyItem.read(table, item, parts)));
    } catch (RuntimeException e) {
      if (Outage.isOne(e)) {
        throw e;
      }
      illegible.accept(item.getOrDefault("sk", AttributeValue.fromS("")).s(), e);
      return Optional.empty();
    }
  }
}
