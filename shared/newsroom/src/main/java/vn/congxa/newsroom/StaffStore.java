package vn.congxa.newsroom;

import static vn.congxa.aws.Attributes.string;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import vn.congxa.aws.Attributes;
import vn.congxa.aws.ItemStore;
import vn.congxa.aws.ItemStore.ItemKey;

/**
 * What staff are called, in the Newsroom table: {@code pk = <site>#staff, sk = <sub>}. Names stand
 * here alone; everything else keeps the account's identifier.
 */
public final class StaffStore {
  public static final int LONGEST_NAME = 120;

  private final DynamoDbClient db;
  private final ItemStore items;
  private final String table;

  public StaffStore(DynamoDbClient db, String table) {
    this.db = db;
    this.items = new ItemStore(db);
    this.table = table;
  }

  public Optional<String> name(String site, String sub) {
    return Optional.ofNullable(names(site, Set.of(sub)).get(sub));
  }

  /** Names by account; without those that have none. One request. */
  public Map<String, String> names(String site, Collection<String> subs) {
    var names = new HashMap<String, String>();
    var keys = new LinkedHashSet<>(subs).stream().map(sub -> key(site, sub)).toList();
    if (keys.isEmpty()) {
      return names;
    }
    items
        .read(keys)
        .items()
        .forEach((key, item) -> names.put(key.sk(), Attributes.string(item, "name")));
    return names;
  }

  /** Calls somebody so from now on. */
  public void call(String site, String sub, String name, Instant now) {
    var item = new HashMap<>(Attributes.key(pk(site), sub));
    item.put("name", string(name));
    item.put("seenAt", string(now.toString()));
    db.putItem(r -> r.tableName(table).item(item));
  }

  private ItemKey key(String site, String sub) {
    return new ItemKey(table, pk(site), sub);
  }

  private static String pk(String site) {
    return site + "#staff";
  }
}
