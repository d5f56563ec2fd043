package vn.congxa.site;

import static vn.congxa.aws.Attributes.list;
import static vn.congxa.aws.Attributes.map;
import static vn.congxa.aws.Attributes.number;
import static vn.congxa.aws.Attributes.string;
import static vn.congxa.aws.Attributes.texts;

import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import vn.congxa.aws.Attributes;
import vn.congxa.aws.ItemStore.ItemKey;
import vn.congxa.content.Slug;

/**
 * A site's identity.
 *
 * <p>"What do masthead, footer and menu say?": {@code pk = <site>, sk = site}; {@code version}
 * counts its changes.
 */
public final class SiteItem {
  private static final String VERSION = "version";

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

  /** Puts it in its next version, only over the version that was seen; 0 for none. */
  static TransactWriteItem put(String table, Site site, long seen, long next) {
    var item = new HashMap<>(write(site));
    item.put(VERSION, number(next));
    return TransactWriteItem.builder()
        .put(p -> {
          p.tableName(table).item(item).conditionExpression(only(seen));
          if (seen > 0) {
            p.expressionAttributeValues(Map.of(":seen", number(seen)));
          }
        })
        .build();
  }

  /** For a transaction that holds only as long as the site is the one that was seen. */
  public static TransactWriteItem unchanged(String table, SavedSite seen) {
    return TransactWriteItem.builder()
        .conditionCheck(c -> {
          c.tableName(table).key(key(seen.site().id())).conditionExpression(only(seen.version()));
          if (seen.version() > 0) {
            c.expressionAttributeValues(Map.of(":seen", number(seen.version())));
          }
        })
        .build();
  }

  private static String only(long seen) {
    return seen > 0 ? "version = :seen" : "attribute_not_exists(version)";
  }

  /** What one says that the other does not say so, by attribute; all of it where there is none. */
  public static Map<String, AttributeValue> unlike(Site one, @Nullable Site other) {
    var unlike = new TreeMap<>(write(one));
    if (other != null) {
      write(other).forEach(unlike::remove);
    }
    unlike.keySet().removeAll(key(one.id()).keySet());
    return unlike;
  }

  static SavedSite saved(Map<String, AttributeValue> item) {
    return new SavedSite(read(item), Attributes.count(item, VERSION));
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
