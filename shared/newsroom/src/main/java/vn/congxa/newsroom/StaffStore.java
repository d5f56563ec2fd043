package vn.congxa.newsroom;

import static vn.congxa.aws.Attributes.string;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import vn.congxa.aws.Attributes;
import vn.congxa.aws.ItemStore;
import vn.congxa.aws.ItemStore.ItemKey;
import vn.congxa.newsroom.NewsroomStore.Part;

/**
 * What staff are called, in the Newsroom table: {@code pk = <site>#staff, sk = <sub>}. Names stand
 * here alone; everything else keeps the account's identifier.
 */
public final class StaffStore {
  public static final int LONGEST_NAME = 120;

  /**
   * Somebody of the staff.
   *
   * @param seenAt when they last said what they are called
   */
  public record Member(String sub, String name, Instant seenAt) {}

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

  /**
   * Who was ever called something here, by account. One request.
   *
   * @param after {@link Part#next} of the part before; null for the first
   */
  public Part<Member> all(String site, int limit, @Nullable String after) {
    var query =
        QueryRequest.builder()
            .tableName(table)
            .keyConditionExpression("pk = :pk")
            .expressionAttributeValues(Map.of(":pk", string(pk(site))))
            .limit(limit + 1);
    if (after != null) {
      query.exclusiveStartKey(Attributes.key(pk(site), after));
    }
    var found = db.queryPaginator(query.build()).items().stream().limit(limit + 1L).toList();
    var members = found.stream().limit(limit).map(StaffStore::member).toList();
    return new Part<>(members, found.size() <= limit ? null : members.getLast().sub());
  }

  private static Member member(Map<String, AttributeValue> item) {
    return new Member(
        string(item, "sk"), string(item, "name"), Instant.parse(string(item, "seenAt")));
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
