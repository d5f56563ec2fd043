package vn.congxa.folder;

import static vn.congxa.aws.Attributes.key;
import static vn.congxa.aws.Attributes.string;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import vn.congxa.site.Site;
import vn.congxa.text.Sha256;

/**
 * Remembers which identity of a site an import brought, so that one edited since is told apart: in
 * the Content table, {@code pk = <site>, sk = import#site}.
 */
final class ImportMarkStore {
  private final DynamoDbClient db;
  private final String table;

  ImportMarkStore(DynamoDbClient db, String table) {
    this.db = db;
    this.table = table;
  }

  boolean is(Site site) {
    var found =
        db.getItem(r -> r.tableName(table).key(key(site.id(), "import#site")).consistentRead(true));
    return found.hasItem() && string(found.item(), "hash").equals(hash(site));
  }

  /** To be stored together with the site that an import brings. */
  List<TransactWriteItem> mark(Site site) {
    return List.of(
        TransactWriteItem.builder().put(p -> p.tableName(table).item(item(site))).build());
  }

  /** A folder says the very same as the site; nothing is written where one said so before. */
  void remember(Site site, boolean isRemembered) {
    if (!isRemembered) {
      db.putItem(r -> r.tableName(table).item(item(site)));
    }
  }

  private static Map<String, AttributeValue> item(Site site) {
    var item = new HashMap<>(key(site.id(), "import#site"));
    item.put("hash", string(hash(site)));
    return item;
  }

  private static String hash(Site site) {
    return Sha256.hex(Sha256.of(SiteText.write(new SiteFile.Content(site, Set.of()))));
  }
}
