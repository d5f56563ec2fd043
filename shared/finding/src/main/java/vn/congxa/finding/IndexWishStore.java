package vn.congxa.finding;

import static vn.congxa.aws.Attributes.string;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;
import vn.congxa.aws.Attributes;

/**
 * That somebody who cannot make an index misses one: {@code pk = <site>#search, sk = wish} in the
 * Content table, whose stream tells who can.
 */
public final class IndexWishStore {
  private static final String OF = "#search";
  private static final String WISH = "wish";

  /** So long nobody else need ask. */
  private static final Duration PATIENCE = Duration.ofMinutes(5);

  private final DynamoDbClient db;
  private final String table;

  public IndexWishStore(DynamoDbClient db, String table) {
    this.db = db;
    this.table = table;
  }

  /** The site whose index is missed, where an item of this key changed. */
  public static Optional<String> site(String pk, String sk) {
    return pk.endsWith(OF) && sk.equals(WISH)
        ? Optional.of(pk.substring(0, pk.length() - OF.length()))
        : Optional.empty();
  }

  /** Asks for it, unless somebody did a moment ago. One write. */
  public void ask(String site, Instant now) {
    var item = new HashMap<>(Attributes.key(site + OF, WISH));
    item.put("askedAt", string(time(now)));
    try {
      db.putItem(r ->
          r.tableName(table)
              .item(item)
              .conditionExpression("attribute_not_exists(pk) OR askedAt < :lately")
              .expressionAttributeValues(Map.of(":lately", string(time(now.minus(PATIENCE))))));
    } catch (ConditionalCheckFailedException _) {
      return; // it is on its way
    }
  }

  private static String time(Instant instant) {
    return instant.truncatedTo(ChronoUnit.SECONDS).toString();
  }
}
