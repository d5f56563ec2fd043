package vn.congxa.content;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import vn.congxa.aws.BatchWrites;

/**
 * Ways from addresses at a host that led to another site once, in the Content table: see {@link
 * AddressItem}; {@code sk = //<host><place>}, or {@code //<host>} for all that has none of its own.
 */
public final class FormerHostStore {
  private final AddressStore addresses;
  private final BatchWrites batches;
  private final String table;

  public FormerHostStore(DynamoDbClient db, String table) {
    this.addresses = new AddressStore(db, table);
    this.batches = new BatchWrites(db);
    this.table = table;
  }

  /**
   * Lays those that are not there, or lead elsewhere. Nothing else is ever at such a place.
   *
   * @param ways where each leads: a path of the site, or an http(s) address
   * @return how many were laid
   */
  public int lay(String site, Map<Place, String> ways, Instant now) {
    var there = addresses.ways(site, ways.keySet());
    var items = new ArrayList<Map<String, AttributeValue>>();
    new HashMap<>(ways)
        .forEach((from, to) -> {
          var way = there.get(from);
          if (from.isKey() && (way == null || !way.to().equals(to))) {
            var key = AddressItem.key(table, site, from);
            items.add(AddressItem.write(key, new Way(from, to, now, Way.By.IMPORT)));
          }
        });
    batches.put(table, items);
    return items.size();
  }
}
