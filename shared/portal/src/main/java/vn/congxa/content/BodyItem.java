package vn.congxa.content;

import static vn.congxa.aws.Attributes.bytes;
import static vn.congxa.aws.Attributes.count;
import static vn.congxa.aws.Attributes.number;
import static vn.congxa.aws.Attributes.string;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import vn.congxa.aws.Attributes;
import vn.congxa.aws.ItemStore.ItemKey;
import vn.congxa.aws.ItemStore.Items;
import vn.congxa.http.Code;
import vn.congxa.http.Refused;

/**
 * An article's body: compressed in its item, and where that would make the item too large in
 * further parts beside it, {@code sk = <path>#<version>#<n>}, from 1 on.
 */
public final class BodyItem {
  /** An item holds 400 KB. */
  public static final int LARGEST = 350_000;

  private BodyItem() {}

  /** Puts the body, or its first part, into an article's item. */
  public static void write(String body, Map<String, AttributeValue> item) {
    var parts = split(Compressed.from(body));
    item.put("body", Attributes.bytes(parts.getFirst()));
    if (parts.size() > 1) {
      item.put("parts", number(parts.size() - 1L));
    }
  }

  /** The items that hold the rest of it. */
  public static List<Map<String, AttributeValue>> rest(
      String body, Map<String, AttributeValue> item) {
    var parts = split(Compressed.from(body));
    var more = new ArrayList<Map<String, AttributeValue>>();
    for (var n = 1; n < parts.size(); n++) {
      var part = new HashMap<>(Attributes.key(string(item, "pk"), sk(item, n)));
      part.put("body", Attributes.bytes(parts.get(n)));
      more.add(part);
    }
    return more;
  }

  /** Where the rest of it is; nowhere for almost all. */
  public static List<ItemKey> more(String table, Map<String, AttributeValue> item) {
    var keys = new ArrayList<ItemKey>();
    for (var n = 1; n <= count(item, "parts"); n++) {
      keys.add(new ItemKey(table, string(item, "pk"), sk(item, n)));
    }
    return keys;
  }

  public static String read(String table, Map<String, AttributeValue> item, Items more) {
    var body = new ByteArrayOutputStream();
    body.writeBytes(bytes(item, "body"));
    for (var key : more(table, item)) {
      // Another version may take its place at this moment.
      body.writeBytes(bytes(more.get(key).orElseThrow(() -> new Refused(Code.BUSY)), "body"));
    }
    return Compressed.text(body.toByteArray());
  }

  private static String sk(Map<String, AttributeValue> item, int part) {
    return string(item, "sk") + "#" + number(item, "version") + "#" + part;
  }

  private static List<byte[]> split(byte[] gzip) {
    var parts = new ArrayList<byte[]>();
    for (var from = 0; from < gzip.length; from += LARGEST) {
      parts.add(Arrays.copyOfRange(gzip, from, Math.min(from + LARGEST, gzip.length)));
    }
    return parts;
  }
}
