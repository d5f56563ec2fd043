package vn.congxa.newsroom;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import vn.congxa.aws.Attributes;
import vn.congxa.aws.BatchWrites;
import vn.congxa.aws.ItemStore;
import vn.congxa.aws.ItemStore.ItemKey;

/**
 * Which articles name a file. A note of it is written before the first state that names the file,
 * or with it, and stays; whether an article still does, its state says: see {@link LibraryItem} for
 * keys.
 */
public final class UsageStore {
  /** So many notes go into an article's own transaction, which takes a hundred items. */
  private static final int MOST_WITHIN = 40;

  private final DynamoDbClient db;
  private final ItemStore items;
  private final BatchWrites batches;
  private final String table;

  public UsageStore(DynamoDbClient db, String table) {
    this.db = db;
    this.items = new ItemStore(db);
    this.batches = new BatchWrites(db);
    this.table = table;
  }

  /**
   * Notes those that an article begins to name: among the items that are written with its state, or
   * at once where they are many.
   */
  void note(
      String site,
      String id,
      Collection<String> before,
      Collection<String> after,
      List<TransactWriteItem> with) {
    var begun = new TreeSet<>(after);
    begun.removeAll(before);
    var keys =
        begun.stream()
            .map(file -> Attributes.key(LibraryItem.pk(site), LibraryItem.naming(file) + id))
            .toList();
    if (keys.size() > MOST_WITHIN) {
      batches.put(table, keys);
      return;
    }
    for (var key : keys) {
      with.add(TransactWriteItem.builder().put(p -> p.tableName(table).item(key)).build());
    }
  }

  /** The articles whose newest text or public one names the file, as it is now. */
  public List<ArticleState> articles(String site, String file) {
    var prefix = LibraryItem.naming(file);
    var states =
        db
            .queryPaginator(r ->
                r.tableName(table)
                    .keyConditionExpression("pk = :pk AND begins_with(sk, :prefix)")
                    .projectionExpression("sk")
                    .expressionAttributeValues(
                        Map.of(
                            ":pk",
                            Attributes.string(LibraryItem.pk(site)),
                            ":prefix",
                            Attributes.string(prefix)))
                    .consistentRead(true))
            .items()
            .stream()
            .map(item -> Attributes.string(item, "sk").substring(prefix.length()))
            .map(id -> new ItemKey(table, StateItem.pk(site, id), StateItem.SK))
            .toList();
    var naming = new ArrayList<ArticleState>();
    if (!states.isEmpty()) {
      var found = items.readNow(states);
      for (var key : states) {
        found
            .get(key)
            .map(StateItem::read)
            .filter(state -> state.files().contains(file))
            .ifPresent(naming::add);
      }
    }
    return naming;
  }
}
