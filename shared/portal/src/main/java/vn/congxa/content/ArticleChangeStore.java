package vn.congxa.content;

import static vn.congxa.aws.Attributes.number;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import vn.congxa.aws.ItemStore;
import vn.congxa.aws.ItemStore.ItemKey;
import vn.congxa.aws.Transactions;
import vn.congxa.aws.Transactions.Plan;
import vn.congxa.aws.Tries;

/**
 * Articles put into the Content table, each with the ways to it: see {@link AddressItem}. What
 * readers may have stands at its address; what they may not stands aside, and at the address is why
 * it is gone, or nothing.
 */
public final class ArticleChangeStore {
  private final String table;
  private final ItemStore items;
  private final Transactions transactions;

  public ArticleChangeStore(DynamoDbClient db, String table) {
    this.table = table;
    this.items = new ItemStore(db);
    this.transactions = new Transactions(db, Tries.inRealTime());
  }

  /**
   * Stores an edited article in place of the version that the editor saw.
   *
   * @param replaced 0 for a new one
   * @return false where another version, or another article or its way, stands there by now
   */
  public boolean save(String site, Article article, long replaced) {
    return put(site, article, replaced, List.of(), false);
  }

  /** Like {@link #save}, and remembers that this version came from a content folder. */
  public boolean saveImported(String site, Article article, long replaced) {
    return put(site, article, replaced, List.of(), true);
  }

  /** Likewise; addresses that only the replaced version had before are free again. */
  public boolean saveImported(String site, Article article, Article replaced) {
    var left =
        replaced.formerSlugs().stream()
            .filter(from -> !article.formerSlugs().contains(from))
            .toList();
    return put(site, article, replaced.version(), left, true);
  }

  /** Whether what stands there is still as a content folder brought it. */
  public boolean isAsImported(String site, Slug slug) {
    var spot = new Spot(site, Place.ofArticle(slug));
    var now = items.readNow(List.of(spot.at(), spot.aside()));
    return now.get(spot.aside())
        .or(() -> now.get(spot.at()))
        .filter(item -> item.containsKey("imported"))
        .isPresent();
  }

  // The article, the ways to it from where it was, and no more those it left: all or none.
  private boolean put(
      String site, Article article, long replaced, List<Slug> left, boolean imported) {
    var spot = new Spot(site, Place.ofArticle(article.slug()));
    var former = article.formerSlugs().stream().map(Place::ofArticle).toList();
    var free = left.stream().map(Place::ofArticle).toList();
    var keys = new ArrayList<>(List.of(spot.at(), spot.aside()));
    for (var place : former) {
      keys.add(new Spot(site, place).at());
      keys.add(new Spot(site, place).aside());
    }
    free.forEach(place -> keys.add(new Spot(site, place).at()));
    return transactions.write(() -> {
      var changes = new SeenItemStore(table, items.readNow(keys));
      var own = new Own(site, article, spot, former, imported);
      var stands =
          own.write(replaced, changes)
              && former.stream().allMatch(from -> lead(own, from, changes));
      free.forEach(from -> changes.free(new Spot(site, from).at(), spot.at().sk()));
      return stands ? new Plan<>(changes.writes(), true) : new Plan<>(List.of(), false);
    });
  }

  // Over nothing, another way, or what a content folder brought there before.
  private boolean lead(Own own, Place from, SeenItemStore changes) {
    var spot = new Spot(own.site(), from);
    for (var key : List.of(spot.at(), spot.aside())) {
      var there = changes.seen(key);
      if (there.isPresent()
          && AddressItem.to(there.get()) == null
          && !there.get().containsKey("imported")) {
        return false;
      }
    }
    var way = new Way(from, own.spot().at().sk(), own.article().updatedAt(), Way.By.MOVE);
    changes.put(spot.at(), AddressItem.write(spot.at(), way));
    changes.delete(spot.aside());
    return true;
  }

  /** Where an article stands, or would. */
  private final class Spot {
    private final ItemKey at;
    private final ItemKey aside;

    Spot(String site, Place place) {
      at = AddressItem.key(table, site, place);
      aside = AddressItem.aside(table, site, place);
    }

    ItemKey at() {
      return at;
    }

    ItemKey aside() {
      return aside;
    }
  }

  /** The article that is written. */
  private record Own(
      String site, Article article, Spot spot, List<Place> former, boolean imported) {

    /** False where something else stands there. */
    boolean write(long replaced, SeenItemStore changes) {
      if (standing(changes) != replaced) {
        return false;
      }
      switch (article.status()) {
        case PUBLISHED -> {
          put(spot.at(), changes);
          changes.delete(spot.aside());
        }
        case WITHDRAWN -> {
          changes.put(
              spot.at(), marked(ArticleItem.gone(AddressItem.attributes(spot.at()), article)));
          put(spot.aside(), changes);
        }
        case DRAFT, SUBMITTED -> {
          changes.delete(spot.at());
          put(spot.aside(), changes);
        }
      }
      return true;
    }

    private void put(ItemKey key, SeenItemStore changes) {
      var item = marked(ArticleItem.write(site, AddressItem.attributes(key), article));
      changes.put(key, item);
      BodyItem.rest(article.body(), item).forEach(changes::add);
    }

    private Map<String, AttributeValue> marked(Map<String, AttributeValue> item) {
      var marked = new HashMap<>(item);
      if (imported) {
        marked.put("imported", number(article.version()));
      }
      return marked;
    }

    /** The version that stands there; 0 for none, -1 where a way leads on to something else. */
    private long standing(SeenItemStore changes) {
      var at = changes.seen(spot.at());
      var to = at.map(AddressItem::to);
      if (to.isPresent()) {
        // An article may come back to where it was.
        var isOwn = former.stream().anyMatch(from -> from.value().equals(to.get()));
        return isOwn ? 0 : -1;
      }
      return Optional.of(changes.seen(spot.aside()).or(() -> at))
          .flatMap(item -> item)
          .map(item -> number(item, "version"))
          .orElse(0L);
    }
  }
}
