package vn.congxa.site;

import java.util.List;
import java.util.Optional;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
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

  /**
   * Stores a site and lists it, both or neither.
   *
   * @param newKey signs the stack's cursors if this is its first site; kept otherwise
   * @throws IllegalStateException another site changed meanwhile too often
   */
  public void save(Site site, byte[] newKey) {
    for (var attempt = 0; attempt < 20; attempt++) {
      var before = db.getItem(r -> r.tableName(table).key(DirectoryItem.KEY).consistentRead(true));
      var directory = before.hasItem() ? DirectoryItem.read(before.item()) : Directory.EMPTY;
      var after = directory.with(site.ref(), newKey);
      try {
        db.transactWriteItems(r -> r.transactItems(List.of(put(site), replace(directory, after))));
        return;
      } catch (TransactionCanceledException _) {
        // Another site was saved in between: read the directory anew.
      }
    }
    throw new IllegalStateException("the directory of sites keeps changing: try again");
  }

  private TransactWriteItem put(Site site) {
    return TransactWriteItem.builder()
        .put(p -> p.tableName(table).item(SiteItem.write(site)))
        .build();
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
