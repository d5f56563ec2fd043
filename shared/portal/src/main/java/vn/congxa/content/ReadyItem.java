package vn.congxa.content;

import static vn.congxa.aws.Attributes.bytes;
import static vn.congxa.aws.Attributes.count;
import static vn.congxa.aws.Attributes.number;
import static vn.congxa.aws.Attributes.string;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import vn.congxa.aws.Attributes;
import vn.congxa.aws.ItemStore.ItemKey;

/**
 * What pages show of many articles, made ready: {@code pk = <site>}.
 *
 * <ul>
 *   <li>"The newest", {@code sk = list}, and "the newest of a section", {@code list#<section>}.
 *   <li>"What stands near an article", {@code near}.
 *   <li>"Which files of a site map are there", {@code map}, and "what came out in that month",
 *       {@code map#<yyyy-MM>}; of a month of very many further parts, {@code map#<yyyy-MM>-<n>}.
 * </ul>
 *
 * <p>{@code form} tells how {@code data} is to be read, {@code version} counts its changes.
 */
public final class ReadyItem {
  static final String PARTS = "map#";

  private static final long FORM = 1;

  private ReadyItem() {}

  public static ItemKey list(String table, String site, @Nullable Slug section) {
    return new ItemKey(table, site, section == null ? "list" : "list#" + section);
  }

  public static ItemKey near(String table, String site) {
    return new ItemKey(table, site, "near");
  }

  public static ItemKey map(String table, String site) {
    return new ItemKey(table, site, "map");
  }

  public static ItemKey map(String table, String site, MapPart.Name part) {
    return new ItemKey(table, site, PARTS + part.wire());
  }

  /**
   * What a list says.
   *
   * @throws RuntimeException it is of another form, or broken
   */
  public static ReadyList list(Map<String, AttributeValue> item) {
    return read(item, CardsJson::list);
  }

  /** Likewise. */
  public static NearList near(Map<String, AttributeValue> item) {
    return read(item, TitlesJson::near);
  }

  /** Likewise. */
  public static List<MapPart.Summary> map(Map<String, AttributeValue> item) {
    return read(item, TitlesJson::parts);
  }

  /** Likewise. */
  public static MapPart mapPart(Map<String, AttributeValue> item) {
    return read(item, text -> TitlesJson.part(name(item), text));
  }

  static MapPart.Name name(Map<String, AttributeValue> item) {
    return MapPart.Name.of(string(item, "sk").substring(PARTS.length())).orElseThrow();
  }

  private static <T> T read(Map<String, AttributeValue> item, Function<byte[], T> reader) {
    if (number(item, "form") != FORM) {
      throw new IllegalStateException("of form " + number(item, "form"));
    }
    return reader.apply(Compressed.bytes(bytes(item, "data")));
  }

  static Map<String, AttributeValue> write(ItemKey key, byte[] text, long version) {
    var item = new HashMap<>(Attributes.key(key.pk(), key.sk()));
    item.put("form", number(FORM));
    item.put("version", number(version));
    item.put("data", Attributes.bytes(Compressed.from(text)));
    return item;
  }

  static long version(@Nullable Map<String, AttributeValue> item) {
    return item == null ? 0 : count(item, "version");
  }

  static boolean says(@Nullable Map<String, AttributeValue> item, byte[] text) {
    try {
      return item != null && Arrays.equals(read(item, Function.identity()), text);
    } catch (RuntimeException _) {
      return false; // broken: it is written anew
    }
  }
}
