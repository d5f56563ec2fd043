package vn.congxa.newsroom;

import static vn.congxa.aws.Attributes.list;
import static vn.congxa.aws.Attributes.number;
import static vn.congxa.aws.Attributes.string;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import vn.congxa.aws.Attributes;
import vn.congxa.aws.ItemStore;
import vn.congxa.aws.ItemStore.ItemKey;

/**
 * The files that a site keeps, in the Newsroom table: {@code pk = <site>#m, sk = f#<file>}, {@code
 * file} being its name in the media store.
 */
public final class LibraryStore {
  private static final String PREFIX = "f#";

  private final ItemStore items;
  private final String table;

  public LibraryStore(DynamoDbClient db, String table) {
    this.items = new ItemStore(db);
    this.table = table;
  }

  /** Those of the files that there are, by name. One request for a hundred. */
  public Map<String, LibraryFile> files(String site, Collection<String> names) {
    var files = new HashMap<String, LibraryFile>();
    if (names.isEmpty()) {
      return files;
    }
    var keys = names.stream().map(name -> new ItemKey(table, pk(site), PREFIX + name)).toList();
    items
        .readNow(keys)
        .items()
        .forEach((key, item) -> files.put(key.sk().substring(PREFIX.length()), read(item)));
    return files;
  }

  static String pk(String site) {
    return site + "#m";
  }

  private static LibraryFile read(Map<String, AttributeValue> item) {
    return new LibraryFile(
        string(item, "sk").substring(PREFIX.length()),
        string(item, "name"),
        number(item, "bytes"),
        (int) Attributes.count(item, "width"),
        (int) Attributes.count(item, "height"),
        item.containsKey("widths")
            ? list(item, "widths").stream().map(AttributeValue::n).map(Integer::valueOf).toList()
            : List.of());
  }
}
