package vn.congxa.content;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import vn.congxa.aws.ItemStore;
import vn.congxa.aws.Transactions;
import vn.congxa.aws.Transactions.Plan;
import vn.congxa.aws.Tries;

/** Ways laid and taken away in the Content table, whoever lays them: see {@link AddressItem}. */
public final class WayStore {
  /** Ways lead to the end; one that leads to another way is rare. */
  public static final int LONGEST = 5;

  /** What became of a way. */
  public enum Laid {
    LAID,
    /** It was there. */
    UNCHANGED,
    /** It would lead back to itself, or over more than {@link #LONGEST} others. */
    CIRCLE,
    /** Something stands where it begins. */
    OVER_CONTENT
  }

  private final String table;
  private final ItemStore items;
  private final Transactions transactions;

  public WayStore(DynamoDbClient db, String table) {
    this.table = table;
    this.items = new ItemStore(db);
    this.transactions = new Transactions(db, Tries.inRealTime());
  }

  /**
   * Lays a way, or leads an earlier one elsewhere, unless it would end nowhere. What lies on the
   * way is held still meanwhile, so that two who lay ways at the same time make no circle.
   *
   * @param hosts by which the site itself is or was reached
   */
  public Laid lay(String site, Way way, List<String> hosts) {
    return transactions.write(() -> {
      var key = AddressItem.key(table, site, way.from());
      var start = items.readNow(List.of(key));
      var changes = new SeenItemStore(table, start);
      var there = start.get(key);
      var to = there.map(AddressItem::to);
      if (to.isEmpty() && there.isPresent()) {
        return done(Laid.OVER_CONTENT);
      }
      if (to.equals(Optional.of(way.to()))) {
        return done(Laid.UNCHANGED);
      }
      var writes = new ArrayList<TransactWriteItem>();
      if (!follow(site, way, hosts, writes)) {
        return done(Laid.CIRCLE);
      }
      changes.put(key, AddressItem.write(key, way));
      writes.addAll(changes.writes());
      return new Plan<>(writes, Laid.LAID);
    });
  }

  /**
   * Takes a way away.
   *
   * @return false where there was none
   */
  public boolean take(String site, Place from) {
    return transactions.write(() -> {
      var key = AddressItem.key(table, site, from);
      var changes = new SeenItemStore(table, items.readNow(List.of(key)));
      if (changes.seen(key).map(AddressItem::to).isEmpty()) {
        return new Plan<>(List.of(), false);
      }
      changes.delete(key);
      return new Plan<>(changes.writes(), true);
    });
  }

  // False where it comes back to something that it passed.
  private boolean follow(String site, Way way, List<String> hosts, List<TransactWriteItem> writes) {
    var passed = new HashSet<Place>(List.of(way.from()));
    var next = WrittenAddress.end(way.to(), hosts);
    while (next.isPresent()) {
      var on = onward(site, next.get(), writes);
      if (!passed.add(on.map(Way::from).orElse(next.get())) || passed.size() > LONGEST + 1) {
        return false;
      }
      next = on.flatMap(further -> WrittenAddress.end(further.to(), hosts));
    }
    return true;
  }

  // A query may say nothing to the way that begins at its path.
  private Optional<Way> onward(String site, Place place, List<TransactWriteItem> writes) {
    for (var from : new LinkedHashSet<>(List.of(place, Place.ofPath(place.path())))) {
      if (from.isKey()) {
        var key = AddressItem.key(table, site, from);
        var seen = new SeenItemStore(table, items.readNow(List.of(key)));
        seen.unchanged(key);
        writes.addAll(seen.writes());
        var way = seen.seen(key).filter(item -> AddressItem.to(item) != null);
        if (way.isPresent()) {
          return way.map(AddressItem::way);
        }
      }
    }
    return Optional.empty();
  }

  private static Plan<Laid> done(Laid laid) {
    return new Plan<>(List.of(), laid);
  }
}
