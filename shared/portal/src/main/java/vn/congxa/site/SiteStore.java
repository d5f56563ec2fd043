package vn.congxa.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.Put;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import vn.congxa.aws.Attributes;
import vn.congxa.aws.ItemStore;
import vn.congxa.aws.ItemStore.ItemKey;
import vn.congxa.aws.Transactions;
import vn.congxa.aws.Transactions.Plan;
import vn.congxa.aws.Tries;
import vn.congxa.http.Code;
import vn.congxa.http.Refused;

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
  public Optional<Site> findNow(String id) {
    var found = db.getItem(r -> r.tableName(table).key(SiteItem.key(id)).consistentRead(true));
    return found.hasItem() ? Optional.of(SiteItem.read(found.item())) : Optional.empty();
  }

  /**
   * Stores a site, whatever was there, and lists it, both or neither.
   *
   * @param newKey signs the stack's cursors if this is its first site; kept otherwise
   * @throws Refused {@link Code#BUSY}: other sites change all the time, or the table does not
   *     answer
   */
  public void save(Site site, byte[] newKey) {
    var put = Put.builder().tableName(table).item(SiteItem.write(site)).build();
    write(site, newKey, List.of(item(put)));
  }

  /**
   * Stores a site in the place of what was seen there, lists it, and puts a mark beside it: all or
   * nothing.
   *
   * @param seen none where there was none
   * @param newKey as for {@link #save}
   * @return false where something else stands there by now
   * @throws Refused {@link Code#BUSY}: other sites change all the time, or the table does not
   *     answer
   */
  public boolean replace(Optional<Site> seen, Site site, byte[] newKey, Put mark) {
    var put = Put.builder().tableName(table).item(SiteItem.write(site));
    seen.ifPresentOrElse(
        there -> SiteItem.onlyOver(there, put),
        () -> put.conditionExpression("attribute_not_exists(pk)"));
    return write(site, newKey, List.of(item(put.build()), item(mark)));
  }

  /**
   * Writes the items and the directory; again where another site was saved in between.
   *
   * @return false where the first item's condition does not hold
   */
  private boolean write(Site site, byte[] newKey, List<TransactWriteItem> items) {
    return new Transactions(db, Tries.inRealTime())
        .write(() -> {
          var before = directoryNow();
          var all = new ArrayList<>(items);
          all.add(replace(before, before.with(site.ref(), newKey)));
          return new Plan<>(all, true, 1, false);
        });
  }

  private SiteDirectory directoryNow() {
    var found = db.getItem(r -> r.tableName(table).key(SiteDirectoryItem.KEY).consistentRead(true));
    return found.hasItem() ? SiteDirectoryItem.read(found.item()) : SiteDirectory.EMPTY;
  }

  private static TransactWriteItem item(Put put) {
    return TransactWriteItem.builder().put(put).build();
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
