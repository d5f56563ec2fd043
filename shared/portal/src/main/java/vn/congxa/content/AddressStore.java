package vn.congxa.content;

import static vn.congxa.aws.Attributes.string;

import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import vn.congxa.aws.ItemStore;
import vn.congxa.aws.ItemStore.ItemKey;
import vn.congxa.aws.ItemStore.Items;

/** What is at a site's addresses, in the Content table: see {@link AddressItem} for keys. */
public final class AddressStore {
  private final DynamoDbClient db;
  private final ItemStore items;
  private final String table;

  public AddressStore(DynamoDbClient db, String table) {
    this.db = db;
    this.items = new ItemStore(db);
    this.table = table;
  }

  /** What is at an address. One request, and one more for a text of over 350,000 bytes. */
  public Found at(String site, Place place) {
    if (!place.isKey()) {
      return new Found.Nowhere();
    }
    var key = AddressItem.key(table, site, place);
    return items.read(List.of(key)).get(key).map(this::read).orElseGet(Found.Nowhere::new);
  }

  /** What an item says that was read already. */
  public Found read(Map<String, AttributeValue> item) {
    return AddressItem.read(table, item, more(item));
  }

  /** Those of the places from which a way leads on, as it is now. */
  public Map<Place, Way> ways(String site, Collection<Place> places) {
    var ways = new HashMap<Place, Way>();
    now(site, places)
        .forEach((place, item) -> {
          if (AddressItem.to(item) != null) {
            ways.put(place, AddressItem.way(item));
          }
        });
    return ways;
  }

  /** What lists show of those places at which there is an article that they may, as it is now. */
  public Map<Place, Headline> listed(String site, Collection<Place> places) {
    var listed = new HashMap<Place, Headline>();
    now(site, places, List.of("listed", CardItem.NAME))
        .forEach((place, item) -> {
          if (item.containsKey("listed")) {
            listed.put(place, CardItem.read(item));
          }
        });
    return listed;
  }

  /**
   * Those of the places of which readers may no longer be shown what they were shown: what was
   * there is withdrawn, or its newest change corrects it.
   */
  public Set<Place> recalled(String site, Collection<Place> places) {
    var recalled = new HashSet<Place>();
    now(site, places, List.of("kind", "goneBecause", "corrections", CardItem.NAME))
        .forEach((place, item) -> {
          if (item.containsKey("goneBecause") || isJustCorrected(item)) {
            recalled.add(place);
          }
        });
    return recalled;
  }

  private static boolean isJustCorrected(Map<String, AttributeValue> item) {
    var corrections = ArticleItem.isOne(item) ? CorrectionItem.read(item) : List.<Correction>of();
    return !corrections.isEmpty()
        && !corrections
            .getLast()
            .at()
            .isBefore(CardItem.read(item).updatedAt().truncatedTo(ChronoUnit.SECONDS));
  }

  /** Those of the places at which something else than a way is now. */
  public Set<Place> taken(String site, Collection<Place> places) {
    var taken = new HashSet<Place>();
    now(site, places)
        .forEach((place, item) -> {
          if (AddressItem.to(item) == null) {
            taken.add(place);
          }
        });
    return taken;
  }

  private Map<Place, Map<String, AttributeValue>> now(String site, Collection<Place> places) {
    return now(site, places, List.of());
  }

  private Map<Place, Map<String, AttributeValue>> now(
      String site, Collection<Place> places, List<String> attributes) {
    var keys = new HashMap<Place, ItemKey>();
    places.stream()
        .filter(Place::isKey)
        .forEach(place -> keys.put(place, AddressItem.key(table, site, place)));
    var found = items.readNow(keys.values(), attributes);
    var now = new HashMap<Place, Map<String, AttributeValue>>();
    keys.forEach((place, key) -> found.get(key).ifPresent(item -> now.put(place, item)));
    return now;
  }

  /** Every way of a site, by where it begins. */
  public void forEachWay(String site, Consumer<Way> each) {
    all(AddressItem.at(site))
        .filter(item -> AddressItem.to(item) != null)
        .map(AddressItem::way)
        .forEach(each);
  }

  private Stream<Map<String, AttributeValue>> all(String pk) {
    var query =
        QueryRequest.builder()
            .tableName(table)
            .keyConditionExpression("pk = :pk")
            .expressionAttributeValues(Map.of(":pk", string(pk)))
            .consistentRead(true)
            .build();
    return db.queryPaginator(query).items().stream();
  }

  private Items more(Map<String, AttributeValue> item) {
    var keys = AddressItem.more(table, item);
    return keys.isEmpty() ? Items.NONE : items.readNow(keys);
  }
}
