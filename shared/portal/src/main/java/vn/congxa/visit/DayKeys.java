package vn.congxa.visit;

import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;
import vn.congxa.site.SiteRef;

/**
 * A random key for each site and day, made by the first who asks for it. Asked for are only the day
 * of a view and its neighbours, so a key that expired and is not deleted yet is never used.
 */
final class DayKeys {
  private static final int KEY_BYTES = 32;

  private record Day(String site, LocalDate date) {}

  private final DynamoDbClient db;
  private final String table;
  private final SecureRandom random;
  private final Map<Day, byte[]> known = new ConcurrentHashMap<>();

  DayKeys(DynamoDbClient db, String table, SecureRandom random) {
    this.db = db;
    this.table = table;
    this.random = random;
  }

  byte[] of(SiteRef site, LocalDate day) {
    var wanted = new Day(site.id(), day);
    var key = known.get(wanted);
    if (key == null) {
      key = readOrMake(site, day);
      known.keySet().removeIf(old -> old.date().isBefore(day.minusDays(2)));
      known.put(wanted, key);
    }
    return key;
  }

  /** Reads a key ahead of the first view; makes none, for there may be no view. */
  void remember(SiteRef site, LocalDate day) {
    var key = read(site, day);
    if (key != null) {
      known.put(new Day(site.id(), day), key);
    }
  }

  private byte[] readOrMake(SiteRef site, LocalDate day) {
    var found = read(site, day);
    return found == null ? make(site, day) : found;
  }

  private byte @Nullable [] read(SiteRef site, LocalDate day) {
    var key = DayKeyItem.key(site.id(), day);
    var found = db.getItem(r -> r.tableName(table).key(key).consistentRead(true));
    return found.hasItem() ? DayKeyItem.read(found.item()) : null;
  }

  private byte[] make(SiteRef site, LocalDate day) {
    var key = new byte[KEY_BYTES];
    random.nextBytes(key);
    try {
      db.putItem(r ->
          r.tableName(table)
              .item(DayKeyItem.write(site.id(), day, site.zone(), key))
              .conditionExpression("attribute_not_exists(pk)"));
    } catch (ConditionalCheckFailedException _) {
      var there = read(site, day);
      if (there == null) {
        throw new IllegalStateException("the key of " + day + " was there and is gone");
      }
      if (!Arrays.equals(there, key)) {
        return there;
      }
      // It is ours: the answer to the first attempt got lost on its way.
    }
    return key;
  }
}
