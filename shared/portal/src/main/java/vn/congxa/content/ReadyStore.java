package vn.congxa.content;

import static vn.congxa.aws.Attributes.key;
import static vn.congxa.aws.Attributes.number;
import static vn.congxa.aws.Attributes.string;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import vn.congxa.aws.Attributes;
import vn.congxa.aws.ItemStore;
import vn.congxa.aws.ItemStore.ItemKey;
import vn.congxa.aws.ItemStore.Items;

/** Ready items as they are made anew: see {@link ReadyItem}. */
public final class ReadyStore {
  /** So long may an index of DynamoDB answer without what was written: by far not as long. */
  private static final Duration LAG = Duration.ofMinutes(1);

  /** As many as one batch of the stream may bring. */
  private static final int MOST_RECENT = 1_000;

  /** Somebody else made the same item meanwhile, maybe of something newer. */
  public static final class SupersededException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    SupersededException(ItemKey key) {
      super(key.sk() + " of " + key.pk() + " was made by somebody else meanwhile");
    }
  }

  private final DynamoDbClient db;
  private final ItemStore items;
  private final String table;

  public ReadyStore(DynamoDbClient db, String table) {
    this.db = db;
    this.items = new ItemStore(db);
    this.table = table;
  }

  /**
   * Notes which addresses of a site changed, and answers all that did lately, for which an index
   * cannot be believed yet.
   */
  public Set<Place> note(String site, Collection<Place> changed, Instant now) {
    var key = new ItemKey(table, site, "recent");
    var item = items.readNow(List.of(key)).get(key).orElse(Map.of());
    var times = new HashMap<Place, Long>();
    var since = now.minus(LAG).getEpochSecond();
    item.getOrDefault("places", Attributes.map(Map.of()))
        .m()
        .forEach((place, time) -> {
          if (Long.parseLong(time.n()) > since) {
            times.put(new Place(place), Long.parseLong(time.n()));
          }
        });
    if (!changed.isEmpty()) {
      changed.forEach(place -> times.put(place, now.getEpochSecond()));
      var latest =
          times.entrySet().stream()
              .sorted(Map.Entry.<Place, Long>comparingByValue().reversed())
              .limit(MOST_RECENT)
              .toList();
      var noted = new HashMap<String, AttributeValue>();
      latest.forEach(entry -> noted.put(entry.getKey().value(), number(entry.getValue())));
      var next = new HashMap<>(key(key.pk(), key.sk()));
      next.put("places", Attributes.map(noted));
      next.put("version", number(ReadyItem.version(item) + 1));
      put(key, next, ReadyItem.version(item));
    }
    return Set.copyOf(times.keySet());
  }

  /** Whether there is a site's list. */
  public boolean isThere(String site) {
    var key = ReadyItem.list(table, site, null);
    return items.readNow(List.of(key)).get(key).isPresent();
  }

  /** What there is of these now, to be held against what is made. */
  public Made now(String site, Collection<Slug> sections) {
    var keys = new LinkedHashSet<ItemKey>();
    keys.add(ReadyItem.list(table, site, null));
    keys.add(ReadyItem.near(table, site));
    keys.add(ReadyItem.map(table, site));
    sections.forEach(section -> keys.add(ReadyItem.list(table, site, section)));
    var parts = new HashMap<MapPart.Name, Map<String, AttributeValue>>();
    var query =
        QueryRequest.builder()
            .tableName(table)
            .keyConditionExpression("pk = :site AND begins_with(sk, :parts)")
            .expressionAttributeValues(
                Map.of(":site", string(site), ":parts", string(ReadyItem.PARTS)))
            .consistentRead(true)
            .build();
    db.queryPaginator(query).items().forEach(item -> parts.put(ReadyItem.name(item), item));
    return new Made(site, items.readNow(keys), parts);
  }

  /** What was there, and what is put in its place. */
  public final class Made {
    private final String site;
    private final Items before;
    private final Map<MapPart.Name, Map<String, AttributeValue>> parts;
    private final List<String> written = new ArrayList<>();

    private Made(String site, Items before, Map<MapPart.Name, Map<String, AttributeValue>> parts) {
      this.site = site;
      this.before = before;
      this.parts = parts;
    }

    /** Names of those that said something else. */
    public List<String> written() {
      return List.copyOf(written);
    }

    /**
     * Which parts of a site map there are, maybe without an article in them; broken ones as such.
     */
    public Map<MapPart.Name, MapPart> parts() {
      var all = new HashMap<MapPart.Name, MapPart>();
      parts.forEach((name, item) -> {
        try {
          all.put(name, ReadyItem.mapPart(item));
        } catch (RuntimeException _) {
          all.put(name, new MapPart(name, List.of()));
        }
      });
      return all;
    }

    /** Of a section, or of the site where there is none. */
    public void list(@Nullable Slug section, ReadyList list) {
      var key = ReadyItem.list(table, site, section);
      put(key, before.get(key).orElse(Map.of()), CardsJson.list(list));
    }

    private void put(ItemKey key, Map<String, AttributeValue> there, byte[] text) {
      if (!ReadyItem.says(there.isEmpty() ? null : there, text)) {
        var version = ReadyItem.version(there);
        ReadyStore.this.put(key, ReadyItem.write(key, text, version + 1), version);
        written.add(key.sk());
      }
    }

    public void near(NearList near) {
      var key = ReadyItem.near(table, site);
      put(key, before.get(key).orElse(Map.of()), TitlesJson.near(near));
    }

    public void map(List<MapPart.Summary> summaries) {
      var key = ReadyItem.map(table, site);
      put(key, before.get(key).orElse(Map.of()), TitlesJson.parts(summaries));
    }

    public void map(MapPart part) {
      var key = ReadyItem.map(table, site, part.name());
      put(key, parts.getOrDefault(part.name(), Map.of()), TitlesJson.part(part));
    }
  }

  private void put(ItemKey key, Map<String, AttributeValue> item, long version) {
    try {
      db.putItem(r -> {
        r.tableName(table).item(item);
        if (version == 0) {
          r.conditionExpression("attribute_not_exists(pk)");
        } else {
          r.conditionExpression("version = :version")
              .expressionAttributeValues(Map.of(":version", number(version)));
        }
      });
    } catch (ConditionalCheckFailedException _) {
      throw new SupersededException(key);
    }
  }
}
