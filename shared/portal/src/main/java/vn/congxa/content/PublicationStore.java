package vn.congxa.content;

import static vn.congxa.aws.Attributes.number;
import static vn.congxa.aws.Attributes.string;

import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import vn.congxa.aws.ItemStore;
import vn.congxa.aws.ItemStore.ItemKey;

/**
 * What readers have of an article in the Content table: see {@link AddressItem}. It hands out its
 * writes, each on condition of what was seen, for whoever has more to write with them.
 */
public final class PublicationStore {
  /** Where an article, or why it is gone, stands: at this address, in this version. */
  public record Stood(Slug slug, long version) {}

  private final String table;
  private final ItemStore items;

  public PublicationStore(DynamoDbClient db, String table) {
    this.table = table;
    this.items = new ItemStore(db);
  }

  /**
   * Brings an article to its address, in place of what stood there or at another.
   *
   * @param id by which the newsroom knows it
   * @return empty where something else stands there by now
   */
  public Optional<List<TransactWriteItem>> show(
      String site, String id, Article article, @Nullable Stood stood) {
    return show(site, id, article, Replaced.alone(stood));
  }

  /** Likewise. */
  public Optional<List<TransactWriteItem>> show(
      String site, String id, Article article, Replaced replaced) {
    return replace(
        new Target(site, article.slug(), article.formerSlugs(), replaced, article.updatedAt()),
        (key, changes) -> {
          var item = new HashMap<>(ArticleItem.write(site, AddressItem.attributes(key), article));
          item.put("id", string(id));
          changes.put(key, item);
          BodyItem.rest(article.body(), item).forEach(changes::add);
        });
  }

  /**
   * Puts in the place of an article why it is gone.
   *
   * @param id as for {@link #show}
   * @return empty where something else stands there by now
   */
  public Optional<List<TransactWriteItem>> bury(
      String site, String id, Tombstone stone, Stood stood) {
    return bury(site, id, stone, Replaced.alone(stood));
  }

  /** Likewise, or where nothing is. */
  public Optional<List<TransactWriteItem>> bury(
      String site, String id, Tombstone stone, Replaced replaced) {
    return replace(
        new Target(site, stone.slug(), stone.formerSlugs(), replaced, stone.since()),
        (key, changes) -> changes.put(key, gone(key, id, stone)));
  }

  /**
   * Takes away what nobody has seen, and the ways to it.
   *
   * @return empty where something else stands there by now
   */
  public Optional<List<TransactWriteItem>> hide(String site, Stood stood, List<Slug> formerSlugs) {
    var at = key(site, stood.slug());
    var ways = formerSlugs.stream().map(slug -> key(site, slug)).toList();
    var keys = new LinkedHashSet<>(ways);
    keys.add(at);
    var changes = new SeenItemStore(table, items.readNow(keys));
    if (!stands(changes, at, stood.version())) {
      return Optional.empty();
    }
    changes.delete(at);
    ways.forEach(way -> changes.free(way, at.sk()));
    return Optional.of(changes.writes());
  }

  /**
   * Lets what stands there say by what the newsroom knows it.
   *
   * @return empty where something else stands there by now
   */
  public Optional<List<TransactWriteItem>> name(String site, String id, Stood stood) {
    var at = key(site, stood.slug());
    var changes = new SeenItemStore(table, items.readNow(List.of(at)));
    if (!stands(changes, at, stood.version())) {
      return Optional.empty();
    }
    changes.set(at, "id", string(id));
    return Optional.of(changes.writes());
  }

  private record Target(
      String site, Slug slug, List<Slug> former, Replaced replaced, Instant now) {}

  private Optional<List<TransactWriteItem>> replace(
      Target target, BiConsumer<ItemKey, SeenItemStore> write) {
    var at = key(target.site(), target.slug());
    var keys = new LinkedHashSet<>(List.of(at));
    var replaced = target.replaced();
    var stood = replaced.stood();
    var from = stood == null ? at : key(target.site(), stood.slug());
    keys.add(from);
    target.former().forEach(slug -> keys.add(key(target.site(), slug)));
    var left = replaced.left().stream().map(slug -> key(target.site(), slug)).toList();
    keys.addAll(left);
    var changes = new SeenItemStore(table, items.readNow(keys));
    if (stood != null && !stands(changes, from, stood.version())) {
      return Optional.empty();
    }
    if ((stood == null || !from.equals(at)) && !isFree(changes, at, from)) {
      return Optional.empty();
    }
    write.accept(at, changes);
    for (var slug : target.former()) {
      var isOver = replaced.over().contains(slug) || (stood != null && slug.equals(stood.slug()));
      if (!lead(changes, key(target.site(), slug), at, isOver, target.now())) {
        return Optional.empty();
      }
    }
    left.stream()
        .filter(way -> !way.equals(at) && !way.equals(from))
        .forEach(way -> {
          changes.free(way, from.sk());
          if (!from.equals(at)) {
            changes.free(way, at.sk());
          }
        });
    if (stood != null && !from.equals(at) && !target.former().contains(stood.slug())) {
      changes.delete(from);
    }
    return Optional.of(changes.writes());
  }

  // An article may come back to where it was.
  private static boolean isFree(SeenItemStore changes, ItemKey at, ItemKey from) {
    var there = changes.seen(at);
    return there.isEmpty() || (!from.equals(at) && from.sk().equals(AddressItem.to(there.get())));
  }

  private static boolean stands(SeenItemStore changes, ItemKey key, long version) {
    return changes
        .seen(key)
        .filter(item -> AddressItem.to(item) == null && number(item, "version") == version)
        .isPresent();
  }

  // Over nothing, another way, or what leaves that address; a way that is right stays.
  private static boolean lead(
      SeenItemStore changes, ItemKey way, ItemKey to, boolean isOver, Instant now) {
    var there = changes.seen(way);
    var leads = there.map(AddressItem::to);
    if (leads.equals(Optional.of(to.sk()))) {
      return true;
    }
    if (there.isPresent() && leads.isEmpty() && !isOver) {
      return false;
    }
    var laid = new Way(new Place(way.sk()), to.sk(), now, Way.By.MOVE);
    changes.put(way, AddressItem.write(way, laid));
    return true;
  }

  private static Map<String, AttributeValue> gone(ItemKey key, String id, Tombstone stone) {
    var item = new HashMap<>(AddressItem.attributes(key));
    item.put("kind", string("gone"));
    item.put("id", string(id));
    item.put("goneBecause", string(stone.because()));
    item.put("since", string(stone.since().toString()));
    item.put("version", number(stone.version()));
    if (stone.replacedBy() != null) {
      item.put("replacedBy", string(stone.replacedBy()));
    }
    return item;
  }

  private ItemKey key(String site, Slug slug) {
    return AddressItem.key(table, site, Place.ofArticle(slug));
  }
}
