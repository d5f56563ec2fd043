package vn.congxa.site;

import static vn.congxa.aws.Attributes.list;
import static vn.congxa.aws.Attributes.map;
import static vn.congxa.aws.Attributes.optional;
import static vn.congxa.aws.Attributes.string;
import static vn.congxa.aws.Attributes.texts;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** A site's profile, as attributes of the {@link SiteItem}; what is empty has none. */
final class ProfileItem {
  private ProfileItem() {}

  static Map<String, AttributeValue> write(Profile profile) {
    var item = new HashMap<String, AttributeValue>();
    if (!profile.formerHosts().isEmpty()) {
      item.put("formerHosts", texts(profile.formerHosts()));
    }
    if (profile.alert() != null) {
      item.put("alert", alert(profile.alert()));
    }
    if (!profile.services().isEmpty()) {
      item.put("services", links(profile.services()));
    }
    if (!profile.channels().isEmpty()) {
      item.put("channels", links(profile.channels()));
    }
    if (profile.selfApproval()) {
      item.put("selfApproval", AttributeValue.fromBool(true));
    }
    return item;
  }

  static Profile read(Map<String, AttributeValue> item) {
    return new Profile(
        texts(item, "formerHosts"),
        alert(item),
        links(item, "services"),
        links(item, "channels"),
        item.containsKey("selfApproval"));
  }

  private static AttributeValue alert(Alert alert) {
    return map(m -> {
      m.put("text", string(alert.text()));
      m.put("until", string(alert.until().toString()));
      if (alert.url() != null) {
        m.put("url", string(alert.url()));
      }
    });
  }

  private static @Nullable Alert alert(Map<String, AttributeValue> item) {
    if (!item.containsKey("alert")) {
      return null;
    }
    var m = map(item, "alert");
    return new Alert(string(m, "text"), optional(m, "url"), Instant.parse(string(m, "until")));
  }

  private static AttributeValue links(List<SiteLink> links) {
    return list(
        links.stream()
            .map(link -> map(Map.of("name", string(link.name()), "url", string(link.url()))))
            .toList());
  }

  private static List<SiteLink> links(Map<String, AttributeValue> item, String name) {
    return item.containsKey(name)
        ? list(item, name).stream()
            .map(AttributeValue::m)
            .map(m -> new SiteLink(string(m, "name"), string(m, "url")))
            .toList()
        : List.of();
  }
}
