package vn.congxa.newsroom;

import static vn.congxa.aws.Attributes.string;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import vn.congxa.aws.Attributes;
import vn.congxa.aws.ItemStore;
import vn.congxa.aws.ItemStore.ItemKey;
import vn.congxa.newsroom.NewsroomStore.Part;
import vn.congxa.staff.Role;

/**
 * What staff are called and where they are told, in the Newsroom table: {@code pk = <site>#staff,
 * sk = <sub>}. Names stand here alone; everything else keeps the account's identifier.
 */
public final class StaffStore {
  public static final int LONGEST_NAME = 120;

  private static final String TOLD = "told";

  /**
   * Somebody of the staff.
   *
   * @param seenAt when they last said something of themselves
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

  /** What somebody said of themselves. One request. */
  public Optional<StaffProfile> profile(String site, String sub) {
    var key = key(site, sub);
    return items.read(Set.of(key)).get(key).map(StaffStore::profile);
  }

  /** Who wants to be told. One request for each megabyte of staff. */
  public List<StaffProfile> told(String site) {
    var query =
        QueryRequest.builder()
            .tableName(table)
            .keyConditionExpression("pk = :pk")
            .filterExpression("#told = :yes")
            .expressionAttributeNames(Map.of("#told", TOLD))
            .expressionAttributeValues(
                Map.of(":pk", string(pk(site)), ":yes", AttributeValue.fromBool(true)))
            .consistentRead(true)
            .build();
    return db.queryPaginator(query).items().stream().map(StaffStore::profile).toList();
  }

  /** In the place of whatever they said before. */
  public void keep(String site, StaffProfile profile) {
    var item = item(site, profile);
    db.putItem(r -> r.tableName(table).item(item));
  }

  /** In the place of this, unless they said something meanwhile. */
  public void see(String site, StaffProfile before, StaffProfile now) {
    var item = item(site, now);
    try {
      db.putItem(r ->
          r.tableName(table)
              .item(item)
              .conditionExpression("seenAt = :before")
              .expressionAttributeValues(Map.of(":before", string(before.seenAt().toString()))));
    } catch (ConditionalCheckFailedException _) {
      return; // that is newer
    }
  }

  private static Map<String, AttributeValue> item(String site, StaffProfile profile) {
    var item = new HashMap<>(Attributes.key(pk(site), profile.sub()));
    item.put("name", string(profile.name()));
    item.put("seenAt", string(profile.seenAt().toString()));
    if (profile.mail() != null) {
      item.put("mail", string(profile.mail()));
      item.put(TOLD, AttributeValue.fromBool(profile.told()));
      item.put(
          "roles", Attributes.texts(profile.roles().stream().map(Role::name).sorted().toList()));
    }
    return item;
  }

  private static StaffProfile profile(Map<String, AttributeValue> item) {
    return new StaffProfile(
        string(item, "sk"),
        string(item, "name"),
        Attributes.optional(item, "mail"),
        Attributes.flag(item, TOLD),
        Attributes.texts(item, "roles").stream().map(Role::valueOf).collect(Collectors.toSet()),
        Instant.parse(string(item, "seenAt")));
  }

  private ItemKey key(String site, String sub) {
    return new ItemKey(table, pk(site), sub);
  }

  private static String pk(String site) {
    return site + "#staff";
  }
}
