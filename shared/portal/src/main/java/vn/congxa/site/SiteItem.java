package vn.congxa.site;

import static vn.congxa.aws.Attributes.list;
import static vn.congxa.aws.Attributes.map;
import static vn.congxa.aws.Attributes.number;
import static vn.congxa.aws.Attributes.string;
import static vn.congxa.aws.Attributes.texts;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.Put;
import vn.congxa.aws.Attributes;
import vn.congxa.aws.ItemStore.ItemKey;
import vn.congxa.content.Slug;

/**
 * A site's identity.
 *
 * <p>"What do masthead, footer and menu say?": {@code pk = <site>, sk = site}.
 */
public final class SiteItem {
  private SiteItem() {}

  public static ItemKey key(String table, String id) {
    return new ItemKey(table, id, "site");
  }

  static Map<String, AttributeValue> key(String id) {
    return Attributes.key(id, "site");
  }

  static Map<String, AttributeValue> write(Site site) {
    var item = new HashMap<>(key(site.id()));
    item.put("name", string(site.name()));
    item.put("hosts", texts(site.hosts()));
    item.put("zone", string(site.zone().getId()));
    item.put("editorInChief", string(site.editorInChief()));
    item.put("address", string(site.address()));
    item.put("phone", string(site.phone()));
    item.put("email", string(site.email()));
    item.put("sections", list(site.sections().stream().map(SiteItem::section).toList()));
    item.put("carriedOver", number(site.carriedOver()));
    item.putAll(ProfileItem.write(site.profile()));
    return item;
  }

  /**
   * Makes a put hold only over the very site that was seen. All that it says is compared, so that
   * no writer of sites has to remember to count versions.
   */
  static void onlyOver(Site seen, Put.Builder put) {
    var names = new HashMap<String, String>();
    var values = new HashMap<String, AttributeValue>();
    var same = new ArrayList<String>();
    write(seen)
        .forEach((name, value) -> {
          names.put("#" + name, name);
          values.put(":" + name, value);
          same.add("#" + name + " = :" + name);
        });
    for (var name : ProfileItem.NAMES) {
      if (names.putIfAbsent("#" + name, name) == null) {
        same.add("attribute_not_exists(#" + name + ")");
      }
    }
    put.conditionExpression(String.join(" AND ", same))
        .expressionAttributeNames(names)
        .expressionAttributeValues(values);
  }

  public static Site read(Map<String, AttributeValue> item) {
    return new Site(
        string(item, "pk"),
        string(item, "name"),
        texts(item, "hosts"),
        ZoneId.of(string(item, "zone")),
        string(item, "editorInChief"),
        string(item, "address"),
        string(item, "phone"),
        string(item, "email"),
        list(item, "sections").stream().map(section -> section(section.m())).toList(),
        number(item, "carriedOver"),
        ProfileItem.read(item));
  }

  private static AttributeValue section(Section section) {
    return map(Map.of("slug", string(section.slug().value()), "name", string(section.name())));
  }

  private static Section section(Map<String, AttributeValue> section) {
    return new Section(new Slug(string(section, "slug")), string(section, "name"));
  }
}
