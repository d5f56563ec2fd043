package vn.congxa.newsroom;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import vn.congxa.aws.Attributes;
import vn.congxa.aws.ItemStore;
import vn.congxa.aws.ItemStore.ItemKey;
import vn.congxa.aws.Transactions;
import vn.congxa.aws.Tries;

/**
 * Takes files out of the library, in steps: a file that {@linkplain #leave leaves} is in the
 * library no more, so that no article can begin to use it and none be published with it; whoever
 * takes it out looks then whether one uses it, and either lets it {@linkplain #stay stay} or
 * deletes what is stored and {@linkplain #forget forgets} it. Broken off, it is completed by being
 * asked for again.
 */
public final class LeavingStore {
  /** What DynamoDB takes at once, beside the file's own item. */
  private static final int MOST_SENT = 90;

  private final DynamoDbClient db;
  private final ItemStore items;
  private final Transactions transactions;
  private final String table;

  public LeavingStore(DynamoDbClient db, String table, Tries tries) {
    this.db = db;
    this.items = new ItemStore(db);
    this.transactions = new Transactions(db, tries);
    this.table = table;
  }

  /**
   * Says that it leaves from now on.
   *
   * @return false where it changed since it was read
   */
  public boolean leave(String site, LibraryEntry seen, Instant now) {
    return replace(site, seen, seen.gone(now));
  }

  /** It is used after all. */
  public void stay(String site, LibraryEntry leaving) {
    replace(site, leaving, leaving.gone(null));
  }

  private boolean replace(String site, LibraryEntry seen, LibraryEntry next) {
    var sent = item(site, seen).map(LibraryItem::sent).orElse(Set.of());
    try {
      db.putItem(r ->
          r.tableName(table)
              .item(LibraryItem.write(site, next, sent))
              .conditionExpression(LibraryItem.unchanged(seen))
              .expressionAttributeValues(LibraryItem.asSeen(seen)));
      return true;
    } catch (ConditionalCheckFailedException _) {
      return false;
    }
  }

  /** Its bytes are new ones when they come again. */
  public void forget(String site, LibraryEntry leaving) {
    var writes = new ArrayList<TransactWriteItem>();
    writes.add(
        TransactWriteItem.builder()
            .delete(d ->
                d.tableName(table)
                    .key(
                        Attributes.key(
                            LibraryItem.pk(site), LibraryItem.FILE + leaving.file().file()))
                    .conditionExpression(LibraryItem.unchanged(leaving))
                    .expressionAttributeValues(LibraryItem.asSeen(leaving)))
            .build());
    var sent = item(site, leaving).map(LibraryItem::sent).orElse(Set.of());
    sent.stream()
        .limit(MOST_SENT)
        .forEach(hash ->
            writes.add(
                TransactWriteItem.builder()
                    .delete(d ->
                        d.tableName(table)
                            .key(Attributes.key(LibraryItem.pk(site), LibraryItem.SENT + hash)))
                    .build()));
    transactions.writeIf(writes);
  }

  private Optional<Map<String, AttributeValue>> item(String site, LibraryEntry entry) {
    var key = key(site, entry);
    return items.readNow(List.of(key)).get(key);
  }

  private ItemKey key(String site, LibraryEntry entry) {
    return new ItemKey(table, LibraryItem.pk(site), LibraryItem.FILE + entry.file().file());
  }
}
