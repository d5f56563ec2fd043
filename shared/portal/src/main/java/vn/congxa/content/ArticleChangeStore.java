package vn.congxa.content;

import static vn.congxa.aws.Attributes.number;
import static vn.congxa.aws.Attributes.string;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.Put;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import vn.congxa.aws.Transactions;
import vn.congxa.aws.Tries;

/** Articles put into the Content table, each with the ways to it: see {@link ArticleItem}. */
public final class ArticleChangeStore {
  private final DynamoDbClient db;
  private final String table;
  private final Transactions transactions;

  public ArticleChangeStore(DynamoDbClient db, String table) {
    this.db = db;
    this.table = table;
    this.transactions = new Transactions(db, Tries.inRealTime());
  }

  /**
   * Stores an edited article in place of the version that the editor saw.
   *
   * @param replaced 0 for a new one
   * @return false where another version, or another article at this address, stands there by now
   */
  public boolean save(String site, Article article, long replaced) {
    return put(site, article, ArticleItem.write(site, article), replaced, List.of());
  }

  /** Like {@link #save}, and remembers that this version came from a content folder. */
  public boolean saveImported(String site, Article article, long replaced) {
    return put(site, article, imported(site, article), replaced, List.of());
  }

  /** Likewise; addresses that only the replaced version had before are free again. */
  public boolean saveImported(String site, Article article, Article replaced) {
    var left =
        replaced.formerSlugs().stream()
            .filter(from -> !article.formerSlugs().contains(from))
            .filter(from -> leads(site, from, article.slug()))
            .toList();
    return put(site, article, imported(site, article), replaced.version(), left);
  }

  private static Map<String, AttributeValue> imported(String site, Article article) {
    var item = new HashMap<>(ArticleItem.write(site, article));
    item.put("imported", number(article.version()));
    return item;
  }

  // It may be another article's way, or an article again, by now.
  private boolean leads(String site, Slug from, Slug to) {
    return item(site, from).filter(item -> to.equals(ArticleItem.movedTo(item))).isPresent();
  }

  /** Whether what stands there is still as a content folder brought it. */
  public boolean isAsImported(String site, Slug slug) {
    return item(site, slug).filter(item -> item.containsKey("imported")).isPresent();
  }

  // As it is this moment.
  private Optional<Map<String, AttributeValue>> item(String site, Slug slug) {
    var found =
        db.getItem(r -> r.tableName(table).key(ArticleItem.key(site, slug)).consistentRead(true));
    return found.hasItem() ? Optional.of(found.item()) : Optional.empty();
  }

  // The article, the ways to it from where it was, and no more those it left: all or none.
  private boolean put(
      String site,
      Article article,
      Map<String, AttributeValue> item,
      long replaced,
      List<Slug> left) {
    var writes = new ArrayList<TransactWriteItem>();
    writes.add(
        put(p -> {
          p.item(item);
          if (replaced == 0) {
            overNothing(article, p);
          } else {
            p.conditionExpression("version = :replaced")
                .expressionAttributeValues(Map.of(":replaced", number(replaced)));
          }
        }));
    for (var from : article.formerSlugs()) {
      // Over nothing, another way, or this very article as a content folder brought it before.
      writes.add(
          put(p ->
              p.item(ArticleItem.moved(site, from, article.slug()))
                  .conditionExpression(
                      "attribute_not_exists(pk) OR attribute_exists(movedTo)"
                          + " OR attribute_exists(imported)")));
    }
    for (var from : left) {
      writes.add(wayTaken(site, from, article.slug()));
    }
    return transactions.writeIf(writes);
  }

  // Or over the way from here to where it was until now: an article may come back.
  private static void overNothing(Article article, Put.Builder put) {
    var values = new TreeMap<String, AttributeValue>();
    for (var from : article.formerSlugs()) {
      values.put(":from" + values.size(), string(from.value()));
    }
    if (values.isEmpty()) {
      put.conditionExpression("attribute_not_exists(pk)");
    } else {
      put.conditionExpression(
              "attribute_not_exists(pk) OR movedTo IN (" + String.join(", ", values.keySet()) + ")")
          .expressionAttributeValues(values);
    }
  }

  private TransactWriteItem wayTaken(String site, Slug from, Slug to) {
    return TransactWriteItem.builder()
        .delete(d ->
            d.tableName(table)
                .key(ArticleItem.key(site, from))
                .conditionExpression("movedTo = :to")
                .expressionAttributeValues(Map.of(":to", string(to.value()))))
        .build();
  }

  private TransactWriteItem put(Consumer<Put.Builder> fill) {
    return TransactWriteItem.builder().put(p -> fill.accept(p.tableName(table))).build();
  }
}
