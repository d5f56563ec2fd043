package vn.congxa.content;

import static vn.congxa.aws.Attributes.number;
import static vn.congxa.aws.Attributes.optional;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import vn.congxa.aws.ItemStore;
import vn.congxa.aws.ItemStore.ItemKey;
import vn.congxa.aws.ItemStore.Items;
import vn.congxa.content.PublicationStore.Stood;

/**
 * What stands at articles' addresses in the Content table as whoever writes there has to know it:
 * as it is now, and by whose article it is.
 */
public final class StandingStore {
  /**
   * What stands at an address.
   *
   * @param id by which the newsroom knows it; null where it does not
   * @param article null where it is gone, or moved
   * @param movedTo where a way leads from there; null for none
   */
  public record Standing(
      Stood stood, @Nullable String id, @Nullable Article article, @Nullable String movedTo) {
    public Slug slug() {
      return stood.slug();
    }

    public boolean isWay() {
      return movedTo != null;
    }
  }

  private final DynamoDbClient db;
  private final ItemStore items;
  private final String table;

  public StandingStore(DynamoDbClient db, String table) {
    this.db = db;
    this.items = new ItemStore(db);
    this.table = table;
  }

  /** By slug, without those at which nothing is. One request for a hundred. */
  public Map<Slug, Standing> at(String site, Collection<Slug> slugs) {
    var keys = new LinkedHashMap<Slug, ItemKey>();
    slugs.forEach(slug -> keys.put(slug, AddressItem.key(table, site, Place.ofArticle(slug))));
    var found = keys.isEmpty() ? Items.NONE : items.readNow(keys.values());
    var standing = new HashMap<Slug, Standing>();
    keys.forEach(
        (slug, key) -> found.get(key).ifPresent(item -> standing.put(slug, read(slug, item))));
    return standing;
  }

  /** Every article of a site, by slug. */
  public void forEachArticle(String site, Consumer<Standing> each) {
    var at = Map.of(":pk", AttributeValue.fromS(AddressItem.at(site)));
    db
        .queryPaginator(r ->
            r.tableName(table)
                .keyConditionExpression("pk = :pk")
                .expressionAttributeValues(at)
                .consistentRead(true))
        .items()
        .stream()
        .filter(ArticleItem::isOne)
        .map(item -> read(CardItem.read(item).slug(), item))
        .forEach(each);
  }

  private Standing read(Slug slug, Map<String, AttributeValue> item) {
    var to = AddressItem.to(item);
    var stood = new Stood(slug, to == null ? number(item, "version") : 0);
    return new Standing(stood, optional(item, "id"), article(item), to);
  }

  private @Nullable Article article(Map<String, AttributeValue> item) {
    if (!ArticleItem.isOne(item)) {
      return null;
    }
    var more = AddressItem.more(table, item);
    var parts = more.isEmpty() ? Items.NONE : items.readNow(more);
    return ArticleItem.read(item, BodyItem.read(table, item, parts));
  }
}
