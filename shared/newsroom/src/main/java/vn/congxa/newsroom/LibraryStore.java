package vn.congxa.newsroom;

import static vn.congxa.aws.Attributes.number;
import static vn.congxa.aws.Attributes.string;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import vn.congxa.aws.Attributes;
import vn.congxa.aws.BatchWrites;
import vn.congxa.aws.ItemStore;
import vn.congxa.aws.ItemStore.ItemKey;
import vn.congxa.newsroom.NewsroomStore.Part;

/**
 * The files that a site keeps: see {@link LibraryItem} for keys. What is being taken out is none.
 */
public final class LibraryStore {
  private final DynamoDbClient db;
  private final ItemStore items;
  private final BatchWrites batches;
  private final String table;

  public LibraryStore(DynamoDbClient db, String table) {
    this.db = db;
    this.items = new ItemStore(db);
    this.batches = new BatchWrites(db);
    this.table = table;
  }

  /** Those of the files that there are, by name, as it is now. One request for a hundred. */
  public Map<String, LibraryFile> files(String site, Collection<String> names) {
    var files = new HashMap<String, LibraryFile>();
    if (names.isEmpty()) {
      return files;
    }
    var found = items.readNow(names.stream().map(name -> key(site, name)).toList());
    for (var name : names) {
      found
          .get(key(site, name))
          .map(LibraryItem::read)
          .filter(entry -> entry.gone() == null)
          .ifPresent(entry -> files.put(name, entry.file()));
    }
    return files;
  }

  /** A file as it is now. */
  public Optional<LibraryEntry> entry(String site, String name) {
    return found(site, name).filter(entry -> entry.gone() == null);
  }

  /** The same, also while it is being taken out. */
  public Optional<LibraryEntry> found(String site, String name) {
    return item(site, name).map(LibraryItem::read);
  }

  /**
   * Files that are there, the newest first. One request for each megabyte.
   *
   * @param until of those that came before then; null for all
   * @param after {@link Part#next} of the part before; null for the newest
   */
  public Part<LibraryEntry> list(
      String site, @Nullable Instant until, int limit, @Nullable String after) {
    var values = new HashMap<String, AttributeValue>();
    values.put(":list", string(LibraryItem.list(site)));
    if (until != null) {
      values.put(":until", string(Times.text(until)));
    }
    var query =
        QueryRequest.builder()
            .tableName(table)
            .indexName("lists")
            .keyConditionExpression("#list = :list" + (until == null ? "" : " AND listAt < :until"))
            .expressionAttributeNames(Map.of("#list", "list"))
            .expressionAttributeValues(values)
            .scanIndexForward(false)
            .limit(limit + 1);
    // DynamoDB refuses to begin beyond what is asked for.
    if (after != null && (until == null || after.compareTo(Times.text(until)) < 0)) {
      query.exclusiveStartKey(start(site, after));
    }
    var found = db.queryPaginator(query.build()).items().stream().limit(limit + 1L).toList();
    var entries = found.stream().limit(limit).map(LibraryItem::read).toList();
    return new Part<>(entries, found.size() <= limit ? null : place(entries.getLast()));
  }

  /** Behind which a list goes on: as {@link Part#next}. */
  public static String place(LibraryEntry entry) {
    return entry.listAt();
  }

  private static Map<String, AttributeValue> start(String site, String after) {
    var name = after.substring(after.indexOf('#') + 1);
    var key = new HashMap<>(Attributes.key(LibraryItem.pk(site), LibraryItem.FILE + name));
    key.put("list", string(LibraryItem.list(site)));
    key.put("listAt", string(after));
    return key;
  }

  /**
   * Puts an entry in the place of the version before it.
   *
   * @return false where another version stands there, or none
   */
  public boolean replace(String site, LibraryEntry next) {
    var item = item(site, next.file().file());
    if (item.isEmpty()) {
      return false;
    }
    var written = LibraryItem.write(site, next, LibraryItem.sent(item.get()));
    try {
      db.putItem(r ->
          r.tableName(table)
              .item(written)
              .conditionExpression("version = :before AND attribute_not_exists(gone)")
              .expressionAttributeValues(Map.of(":before", number(next.version() - 1))));
      return true;
    } catch (ConditionalCheckFailedException _) {
      return false;
    }
  }

  /**
   * Adds those that are not there yet; of others only what copies there are is brought up to date.
   * No file twice.
   */
  public void add(String site, List<LibraryEntry> entries) {
    if (entries.isEmpty()) {
      return;
    }
    var found = items.readNow(entries.stream().map(e -> key(site, e.file().file())).toList());
    var changed = new ArrayList<Map<String, AttributeValue>>();
    for (var entry : entries) {
      var item = found.get(key(site, entry.file().file()));
      var there = item.map(LibraryItem::read).filter(known -> known.gone() == null);
      if (there.isEmpty()) {
        changed.add(LibraryItem.write(site, entry, List.of()));
      } else if (!there.get().file().widths().equals(entry.file().widths())) {
        var sent = item.map(LibraryItem::sent).orElse(Set.of());
        changed.add(LibraryItem.write(site, there.get().with(entry.file().widths()), sent));
      }
    }
    batches.put(table, changed);
  }

  private Optional<Map<String, AttributeValue>> item(String site, String name) {
    var key = key(site, name);
    return items.readNow(List.of(key)).get(key);
  }

  private ItemKey key(String site, String name) {
    return new ItemKey(table, LibraryItem.pk(site), LibraryItem.FILE + name);
  }
}
