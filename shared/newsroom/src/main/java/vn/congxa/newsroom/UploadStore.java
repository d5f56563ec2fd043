package vn.congxa.newsroom;

import static vn.congxa.aws.Attributes.number;
import static vn.congxa.aws.Attributes.optional;
import static vn.congxa.aws.Attributes.string;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
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

/**
 * Uploads under way, in the Newsroom table, {@code pk = <site>#m, sk = u#<upload>}, and what comes
 * of them: {@link LibraryItem}. The same bytes twice are one file.
 */
public final class UploadStore {
  private static final String PREFIX = "u#";

  private final DynamoDbClient db;
  private final ItemStore items;
  private final Transactions transactions;
  private final String table;

  public UploadStore(DynamoDbClient db, String table, Tries tries) {
    this.db = db;
    this.items = new ItemStore(db);
    this.transactions = new Transactions(db, tries);
    this.table = table;
  }

  public void begin(String site, Upload upload) {
    db.putItem(r -> r.tableName(table).item(write(site, upload)));
  }

  /** One that is not over yet, as it is now. */
  public Optional<Upload> find(String site, String id, Instant now) {
    return item(site, PREFIX + id)
        .map(UploadStore::read)
        .filter(upload -> upload.expires().isAfter(now));
  }

  /** As which file these bytes were kept when they were sent before; it may be gone since. */
  public Optional<String> sent(String site, String sha256) {
    return item(site, LibraryItem.SENT + sha256).map(item -> string(item, "file"));
  }

  /** Remembers why it may not be kept. */
  public void refuse(String site, Upload upload, String code) {
    db.putItem(r -> r.tableName(table).item(write(site, upload.refused(code))));
  }

  /**
   * Puts what came of an upload into the library, unless it is there: by another upload of the
   * same, or by this one, asked at the same time.
   *
   * @return as the library has it
   * @throws Refused {@link Code#BUSY}: it is just being taken out
   */
  public LibraryEntry keep(String site, Upload upload, LibraryEntry fresh) {
    var name = fresh.file().file();
    return transactions.write(() -> {
      var there = item(site, LibraryItem.FILE + name);
      var entry = there.map(LibraryItem::read);
      if (entry.filter(found -> found.isLeaving(fresh.at())).isPresent()) {
        throw new Refused(Code.BUSY);
      }
      var kept = entry.filter(found -> found.gone() == null).orElse(fresh);
      var sent = new TreeSet<>(there.map(LibraryItem::sent).orElse(new TreeSet<>()));
      var writes = new ArrayList<TransactWriteItem>();
      if (sent.add(upload.sha256()) || kept.equals(fresh)) {
        writes.add(library(site, kept, sent, there));
      }
      var hash =
          new HashMap<>(Attributes.key(LibraryItem.pk(site), LibraryItem.SENT + upload.sha256()));
      hash.put("file", string(name));
      writes.add(put(hash));
      writes.add(put(write(site, upload.kept(name))));
      return new Plan<>(writes, kept);
    });
  }

  private TransactWriteItem library(
      String site,
      LibraryEntry entry,
      Set<String> sent,
      Optional<Map<String, AttributeValue>> there) {
    return TransactWriteItem.builder()
        .put(p -> {
          p.tableName(table).item(LibraryItem.write(site, entry, sent));
          if (there.isEmpty()) {
            p.conditionExpression("attribute_not_exists(pk)");
          } else {
            var seen = LibraryItem.read(there.get());
            p.conditionExpression(LibraryItem.unchanged(seen))
                .expressionAttributeValues(LibraryItem.asSeen(seen));
          }
        })
        .build();
  }

  private TransactWriteItem put(Map<String, AttributeValue> item) {
    return TransactWriteItem.builder().put(p -> p.tableName(table).item(item)).build();
  }

  private Optional<Map<String, AttributeValue>> item(String site, String sk) {
    var key = new ItemKey(table, LibraryItem.pk(site), sk);
    return items.readNow(List.of(key)).get(key);
  }

  private static Map<String, AttributeValue> write(String site, Upload upload) {
    var item = new HashMap<>(Attributes.key(LibraryItem.pk(site), PREFIX + upload.id()));
    item.put("name", string(upload.name()));
    item.put("type", string(upload.type()));
    item.put("bytes", number(upload.bytes()));
    item.put("sha256", string(upload.sha256()));
    item.put("by", string(upload.by()));
    item.put("expires", number(upload.expires().getEpochSecond()));
    if (upload.file() != null) {
      item.put("file", string(upload.file()));
    }
    if (upload.refused() != null) {
      item.put("refused", string(upload.refused()));
    }
    return item;
  }

  private static Upload read(Map<String, AttributeValue> item) {
    return new Upload(
        string(item, "sk").substring(PREFIX.length()),
        string(item, "name"),
        string(item, "type"),
        Attributes.number(item, "bytes"),
        string(item, "sha256"),
        string(item, "by"),
        Instant.ofEpochSecond(Attributes.number(item, "expires")),
        optional(item, "file"),
        optional(item, "refused"));
  }
}
