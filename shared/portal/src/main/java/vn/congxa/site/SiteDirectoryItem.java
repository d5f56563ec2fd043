package vn.congxa.site;

import static vn.congxa.aws.Attributes.bytes;
import static vn.congxa.aws.Attributes.map;
import static vn.congxa.aws.Attributes.number;
import static vn.congxa.aws.Attributes.optional;
import static vn.congxa.aws.Attributes.string;
import static vn.congxa.aws.Attributes.texts;

import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import vn.congxa.aws.Attributes;
import vn.congxa.aws.ItemStore.ItemKey;

/**
 * The directory of sites: the one item that belongs to no site.
 *
 * <p>"Which site answers at this host?": {@code pk = sites, sk = directory}, read at most once a
 * minute by each running function.
 */
final class SiteDirectoryItem {
  static final Map<String, AttributeValue> KEY = Attributes.key("sites", "directory");

  private SiteDirectoryItem() {}

  static ItemKey key(String table) {
    return new ItemKey(table, "sites", "directory");
  }

  static Map<String, AttributeValue> write(SiteDirectory directory) {
    var sites = new HashMap<String, AttributeValue>();
    directory.sites().forEach((id, site) -> sites.put(id, map(entry(site))));
    var item = new HashMap<>(KEY);
    item.put("sites", map(sites));
    if (!directory.former().isEmpty()) {
      var former = new HashMap<String, AttributeValue>();
      directory.former().forEach((id, gone) -> former.put(id, entry(gone)));
      item.put("former", map(former));
    }
    item.put("key", bytes(directory.key()));
    item.put("version", number(directory.version()));
    return item;
  }

  static SiteDirectory read(Map<String, AttributeValue> item) {
    var sites = new LinkedHashMap<String, SiteRef>();
    map(item, "sites").forEach((id, entry) -> sites.put(id, ref(id, entry.m())));
    var former = new LinkedHashMap<String, FormerSite>();
    if (item.containsKey("former")) {
      map(item, "former").forEach((id, entry) -> former.put(id, former(id, entry.m())));
    }
    return new SiteDirectory(sites, former, bytes(item, "key"), number(item, "version"));
  }

  static Map<String, AttributeValue> version(long version) {
    return Map.of(":version", number(version));
  }

  private static Map<String, AttributeValue> entry(SiteRef site) {
    return Map.of(
        "zone", string(site.zone().getId()),
        "carriedOver", number(site.carriedOver()),
        "hosts", texts(site.hosts()),
        "formerHosts", texts(site.formerHosts()));
  }

  private static SiteRef ref(String id, Map<String, AttributeValue> entry) {
    return new SiteRef(
        id,
        ZoneId.of(string(entry, "zone")),
        number(entry, "carriedOver"),
        texts(entry, "hosts"),
        texts(entry, "formerHosts"));
  }

  private static AttributeValue entry(FormerSite gone) {
    return map(m -> {
      m.put("name", string(gone.name()));
      m.put("hosts", texts(gone.hosts()));
      m.put("since", string(gone.since().toString()));
      m.put("visits", number(gone.visits()));
      m.put("stage", string(gone.stage().wire()));
      if (gone.into() != null) {
        m.put("into", string(gone.into()));
      }
    });
  }

  private static FormerSite former(String id, Map<String, AttributeValue> entry) {
    return new FormerSite(
        id,
        string(entry, "name"),
        texts(entry, "hosts"),
        optional(entry, "into"),
        Instant.parse(string(entry, "since")),
        number(entry, "visits"),
        FormerSite.Stage.of(string(entry, "stage")));
  }
}
