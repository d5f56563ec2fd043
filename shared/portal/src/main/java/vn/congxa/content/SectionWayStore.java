package vn.congxa.content;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import vn.congxa.aws.ItemStore;
import vn.congxa.aws.ItemStore.ItemKey;

/**
 * Ways from the pages and feeds of sections that are gone to those that took their place, in the
 * Content table: see {@link AddressItem}. It hands out its writes, each on condition of what was
 * seen, for whoever changes the sections.
 */
public final class SectionWayStore {
  private static final List<String> KINDS = List.of("", "/rss.xml", "/atom.xml");

  /** A transaction takes a hundred items; what stays is hidden by the section above it. */
  private static final int MOST_TAKEN = 60;

  private final String table;
  private final ItemStore items;

  public SectionWayStore(DynamoDbClient db, String table) {
    this.table = table;
    this.items = new ItemStore(db);
  }

  /**
   * Lays the ways, and takes away those that would begin where there is a section again.
   *
   * @param leads by section that is gone
   * @param there sections that are new, or to which others lead
   */
  public List<TransactWriteItem> writes(
      String site, Map<Slug, Slug> leads, Collection<Slug> there, Instant now) {
    var keys = new ArrayList<ItemKey>();
    leads.keySet().forEach(gone -> keys.addAll(keys(site, gone)));
    there.forEach(section -> keys.addAll(keys(site, section)));
    if (keys.isEmpty()) {
      return List.of();
    }
    var changes = new SeenItemStore(table, items.readNow(keys));
    leads.forEach((gone, to) -> lay(changes, site, gone, to, now));
    there.stream()
        .flatMap(section -> keys(site, section).stream())
        .filter(key -> changes.seen(key).isPresent())
        .limit(MOST_TAKEN)
        .forEach(changes::delete);
    return changes.writes();
  }

  private void lay(SeenItemStore changes, String site, Slug gone, Slug to, Instant now) {
    for (var kind : KINDS) {
      var from = Place.ofPath(Place.SECTIONS + gone + kind);
      var key = AddressItem.key(table, site, from);
      var way = new Way(from, Place.SECTIONS + to + kind, now, Way.By.SECTION);
      changes.put(key, AddressItem.write(key, way));
    }
  }

  private List<ItemKey> keys(String site, Slug section) {
    return KINDS.stream()
        .map(kind -> Place.ofPath(Place.SECTIONS + section + kind))
        .map(place -> AddressItem.key(table, site, place))
        .toList();
  }
}
