package vn.congxa.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import vn.congxa.aws.Attributes;
import vn.congxa.aws.ItemStore;
import vn.congxa.aws.ItemStore.ItemKey;
import vn.congxa.aws.Transactions;
import vn.congxa.aws.Transactions.Plan;
import vn.congxa.aws.Tries;
import vn.congxa.http.Code;
import vn.congxa.http.Refused;
import vn.congxa.site.SiteOutcome.HostTaken;
import vn.congxa.site.SiteOutcome.Made;
import vn.congxa.site.SiteOutcome.Superseded;

/** Sites in the Content table: see {@link SiteItem} for keys. */
public final class SiteStore {
  private final DynamoDbClient db;
  private final String table;
  private final Function<ItemKey, Optional<Map<String, AttributeValue>>> read;

  public SiteStore(DynamoDbClient db, String table) {
    this(db, table, key -> one(db, key));
  }

  private SiteStore(
      DynamoDbClient db,
      String table,
      Function<ItemKey, Optional<Map<String, AttributeValue>>> read) {
    this.db = db;
    this.table = table;
    this.read = read;
  }

  /**
   * For a function that reads pages: by the same kind of request as those, for each kind has to be
   * loaded by a function that starts.
   */
  public static SiteStore besidePages(DynamoDbClient db, String table) {
    var items = new ItemStore(db);
    return new SiteStore(db, table, key -> items.read(List.of(key)).get(key));
  }

  private static Optional<Map<String, AttributeValue>> one(DynamoDbClient db, ItemKey key) {
    var attributes = Attributes.key(key.pk(), key.sk());
    var found = db.getItem(r -> r.tableName(key.table()).key(attributes));
    return found.hasItem() ? Optional.of(found.item()) : Optional.empty();
  }

  /** Which sites there are; empty in a new stack. One request. */
  public SiteDirectory directory() {
    return read.apply(SiteDirectoryItem.key(table))
        .map(SiteDirectoryItem::read)
        .orElse(SiteDirectory.EMPTY);
  }

  /** One request. */
  public Optional<Site> find(String id) {
    return read.apply(SiteItem.key(table, id)).map(SiteItem::read);
  }

  /** As it is at this moment, to decide what may replace it. One consistent request. */
  public Optional<SavedSite> saved(String id) {
    var found = db.getItem(r -> r.tableName(table).key(SiteItem.key(id)).consistentRead(true));
    return found.hasItem() ? Optional.of(SiteItem.saved(found.item())) : Optional.empty();
  }

  /** The same without its version. */
  public Optional<Site> findNow(String id) {
    return saved(id).map(SavedSite::site);
  }

  /**
   * Stores a site, whatever was there, and lists it, both or neither.
   *
   * @param newKey signs the stack's cursors if this is its first site; kept otherwise
   * @throws IllegalArgumentException one of its hosts is another site's
   * @throws Refused {@link Code#BUSY}: other sites change all the time, or the table does not
   *     answer
   */
  public void save(Site site, byte[] newKey) {
    var outcome =
        new Transactions(db, Tries.inRealTime())
            .write(() -> {
              var seen = saved(site.id()).map(SavedSite::version).orElse(0L);
              var put = SiteItem.put(table, site, seen, seen + 1);
              return plan(put, site, newKey, List.of(), 0, UnaryOperator.identity());
            });
    if (outcome instanceof HostTaken(var host, var other)) {
      throw new IllegalArgumentException("host " + host + " belongs to the site " + other);
    }
  }

  /**
   * Stores a site in the place of what was seen there, lists it, and writes what belongs to it: all
   * or nothing.
   *
   * @param seen the version that was seen; 0 for none
   * @param next the version that it gets
   * @param newKey as for {@link #save}
   * @param beside what belongs to it, read anew after each conflict
   * @throws Refused {@link Code#BUSY} as {@link #save}
   */
  public SiteOutcome replace(
      long seen, long next, Site site, byte[] newKey, Supplier<List<TransactWriteItem>> beside) {
    return replace(seen, next, site, newKey, beside, UnaryOperator.identity());
  }

  /**
   * The same, and other sites come or go in the same moment.
   *
   * @param others to the directory as it is, before the site is listed in it
   */
  public SiteOutcome replace(
      long seen,
      long next,
      Site site,
      byte[] newKey,
      Supplier<List<TransactWriteItem>> beside,
      UnaryOperator<SiteDirectory> others) {
    var put = SiteItem.put(table, site, seen, next);
    return new Transactions(db, Tries.inRealTime())
        .write(() -> {
          var plan = plan(put, site, newKey, beside.get(), next, others);
          return new Plan<>(plan.items(), plan.answer(), 1, new Superseded());
        });
  }

  // The directory is written only where it says something else of the site.
  private Plan<SiteOutcome> plan(
      TransactWriteItem put,
      Site site,
      byte[] newKey,
      List<TransactWriteItem> beside,
      long next,
      UnaryOperator<SiteDirectory> others) {
    var seen = directoryNow();
    var before = others.apply(seen);
    var taken = before.taken(site.ref());
    if (taken.isPresent()) {
      return new Plan<>(List.of(), taken.get());
    }
    if (before.leaving(site.id()).isPresent()) {
      throw new IllegalStateException("the site " + site.id() + " is just being taken out");
    }
    var all = new ArrayList<>(List.of(put));
    all.addAll(beside);
    if (before.version() > seen.version() || !before.lists(site.ref())) {
      all.add(replace(seen, before.with(site.ref(), newKey)));
    }
    return new Plan<>(all, new Made(next));
  }

  /** Remembers a site that is one no more, in the place of what was known of it. */
  public void part(FormerSite gone) {
    new Transactions(db, Tries.inRealTime())
        .write(() -> {
          var before = directoryNow();
          return new Plan<>(List.of(replace(before, before.with(gone))), gone);
        });
  }

  /** As it is at this moment. One consistent request. */
  public SiteDirectory directoryNow() {
    var found = db.getItem(r -> r.tableName(table).key(SiteDirectoryItem.KEY).consistentRead(true));
    return found.hasItem() ? SiteDirectoryItem.read(found.item()) : SiteDirectory.EMPTY;
  }

  private TransactWriteItem replace(SiteDirectory before, SiteDirectory after) {
    return TransactWriteItem.builder()
        .put(p ->
            p.tableName(table)
                .item(SiteDirectoryItem.write(after))
                .conditionExpression("attribute_not_exists(pk) OR version = :version")
                .expressionAttributeValues(SiteDirectoryItem.version(before.version())))
        .build();
  }
}
