package vn.congxa.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.Put;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import software.amazon.awssdk.services.dynamodb.model.TransactionCanceledException;

/** Sites in the Content table: see {@link SiteItem} for keys. */
public final class SiteStore {
  private final DynamoDbClient db;
  private final String table;

  public SiteStore(DynamoDbClient db, String table) {
    this.db = db;
    this.table = table;
  }

  /** Which sites there are; empty in a new stack. One request. */
  public Directory directory() {
    var found = db.getItem(r -> r.tableName(table).key(DirectoryItem.KEY));
    return found.hasItem() ? DirectoryItem.read(found.item()) : Directory.EMPTY;
  }

  /** One request. */
  public Optional<Site> find(String id) {
    var found = db.getItem(r -> r.tableName(table).key(SiteItem.key(id)));
    return found.hasItem() ? Optional.of(SiteItem.read(found.item())) : Optional.empty();
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
   * @throws IllegalStateException another site changed meanwhile too often
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
   * @throws IllegalStateException another site changed meanwhile too often
   */
  public boolean replace(Optional<Site> seen, Site site, byte[] newKey, Put mark) {
    var put = Put.builder().tableName(table).item(SiteItem.write(site));
    seen.ifPresentOrElse(
        there -> SiteItem.onlyOver(there, put),
        () -> put.conditionExpression("attribute_not_exists(pk)"));
    return write(site, newKey, List.of(item(put.build()), item(mark)));
  }

  /** Answers whether it was written: not where the first item's condition did not hold. */
  private boolean write(Site site, byte[] newKey, List<TransactWriteItem> items) {
    for (var attempt = 0; attempt < 20; attempt++) {
      var before = db.getItem(r -> r.tableName(table).key(DirectoryItem.KEY).consistentRead(true));
      var directory = before.hasItem() ? DirectoryItem.read(before.item()) : Directory.EMPTY;
      var all = new ArrayList<>(items);
      all.add(replace(directory, directory.with(site.ref(), newKey)));
      try {
        db.transactWriteItems(r -> r.transactItems(all));
        return true;
      } catch (TransactionCanceledException e) {
        if ("ConditionalCheckFailed".equals(e.cancellationReasons().getFirst().code())) {
          return false;
        }
        // Another site was saved in between: read the directory anew.
      }
    }
    throw new IllegalStateException("the directory of sites keeps changing: try again");
  }

  private static TransactWriteItem item(Put put) {
    return TransactWriteItem.builder().put(put).build();
  }

  private TransactWriteItem replace(Directory before, Directory after) {
    return TransactWriteItem.builder()
        .put(p ->
            p.tableName(table)
                .item(DirectoryItem.write(after))
                .conditionExpression("attribute_not_exists(pk) OR version = :version")
                .expressionAttributeValues(DirectoryItem.version(before.version())))
        .build();
  }
}
