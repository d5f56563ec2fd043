package vn.congxa.content;

import static vn.congxa.aws.Attributes.optional;
import static vn.congxa.aws.Attributes.string;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import vn.congxa.aws.Attributes;
import vn.congxa.aws.ItemStore.ItemKey;
import vn.congxa.aws.ItemStore.Items;

/**
 * What is at an address, as an item of the Content table.
 *
 * <ul>
 *   <li>"What is at this address?": {@code pk = <site>#at, sk = <place>}: an article that readers
 *       may have, the way to where it is now ({@code to}), or why it is gone ({@code goneBecause}).
 *   <li>"All of it, to export it": the same {@code pk}.
 * </ul>
 */
public final class AddressItem {
  private AddressItem() {}

  static String at(String site) {
    return site + "#at";
  }

  public static ItemKey key(String table, String site, Place place) {
    return new ItemKey(table, at(site), place.value());
  }

  static Map<String, AttributeValue> attributes(ItemKey key) {
    return Attributes.key(key.pk(), key.sk());
  }

  /** Further items that hold what did not go into this one; none for almost all. */
  public static List<ItemKey> more(String table, Map<String, AttributeValue> item) {
    return ArticleItem.isOne(item) ? BodyItem.more(table, item) : List.of();
  }

  /**
   * What an item says.
   *
   * @param more the items of {@link #more}
   */
  public static Found read(String table, Map<String, AttributeValue> item, Items more) {
    if (ArticleItem.isOne(item)) {
      return new Found.Here(ArticleItem.read(item, BodyItem.read(table, item, more)));
    }
    var to = to(item);
    if (to != null) {
      return new Found.Moved(to);
    }
    var because = optional(item, "goneBecause");
    return because == null
        ? new Found.Nowhere()
        : new Found.Gone(because, optional(item, "replacedBy"));
  }

  static @Nullable String to(Map<String, AttributeValue> item) {
    return optional(item, "to");
  }

  static Map<String, AttributeValue> write(ItemKey key, Way way) {
    var item = new HashMap<>(attributes(key));
    item.put("to", string(way.to()));
    item.put("since", string(way.since().toString()));
    item.put("by", string(way.by().wire()));
    return item;
  }

  static Way way(Map<String, AttributeValue> item) {
    return new Way(
        new Place(string(item, "sk")),
        string(item, "to"),
        ArticleItem.since(item),
        Way.By.of(string(item, "by")));
  }
}
