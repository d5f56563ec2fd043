package vn.congxa.site;

import static vn.congxa.aws.Attributes.string;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import vn.congxa.aws.Attributes;

/**
 * Addresses of an earlier portal and where each leads now, in the Content table.
 *
 * <ul>
 *   <li>"Where does this old address lead?": {@code pk = <site>#redirects, sk = <address>}.
 *   <li>"All, to export them": the same {@code pk}.
 * </ul>
 *
 * <p>An address is in the form of {@link OldAddress}.
 */
public final class RedirectStore {
  /** DynamoDB takes sort keys of 1,024 bytes. */
  public static final int LONGEST_BYTES = 1_024;

  private final DynamoDbClient db;
  private final String table;

  public RedirectStore(DynamoDbClient db, String table) {
    this.db = db;
    this.table = table;
  }

  /** One request. */
  public Optional<String> find(String site, String from) {
    var found = db.getItem(r -> r.tableName(table).key(key(site, from)));
    return found.hasItem() ? Optional.of(string(found.item(), "to")) : Optional.empty();
  }

  public void save(String site, String from, String to) {
    var item = new HashMap<>(key(site, from));
    item.put("to", string(to));
    db.putItem(r -> r.tableName(table).item(item));
  }

  /** Every one of a site, in the order of the old addresses. */
  public void forEach(String site, BiConsumer<String, String> each) {
    var all =
        QueryRequest.builder()
            .tableName(table)
            .keyConditionExpression("pk = :redirects")
            .expressionAttributeValues(Map.of(":redirects", string(pk(site))))
            .consistentRead(true)
            .build();
    db.queryPaginator(all)
        .items()
        .forEach(item -> each.accept(string(item, "sk"), string(item, "to")));
  }

  private static Map<String, AttributeValue> key(String site, String from) {
    return Attributes.key(pk(site), from);
  }

  private static String pk(String site) {
    return site + "#redirects";
  }
}
