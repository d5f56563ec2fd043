package vn.congxa.stack;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * Items of Content as portals on one machine kept them before addresses were keys, in the form of
 * now; without those that readers may not have. All others are as they were.
 */
final class FormerForm {
  private static final String ARTICLE = "article#";
  private static final String REDIRECTS = "#redirects";
  private static final String ASIDE = "#aside";
  private static final int LONGEST_LEAD = 300;
  private static final AttributeValue NONE = AttributeValue.fromS("");

  /** What lists show, which has one attribute of its own now. */
  private static final Set<String> CARD =
      Set.of(
          "section",
          "title",
          "lead",
          "opening",
          "author",
          "publishedAt",
          "updatedAt",
          "image",
          "firstSlug");

  private FormerForm() {}

  static List<Map<String, AttributeValue>> renewed(Map<String, AttributeValue> item) {
    var pk = text(item, "pk");
    var sk = text(item, "sk");
    if (pk.endsWith(REDIRECTS)) {
      var site = pk.substring(0, pk.length() - REDIRECTS.length());
      return List.of(way(site, sk, text(item, "to"), "import"));
    }
    if (pk.endsWith(ASIDE)) {
      return List.of();
    }
    if (!sk.startsWith(ARTICLE)) {
      return List.of(item);
    }
    var place = place(sk.substring(ARTICLE.length()));
    return item.containsKey("movedTo")
        ? List.of(way(pk, place, place(text(item, "movedTo")), "move"))
        : article(pk, place, item);
  }

  // Readers' table holds nothing else than what they may have: a folder brings the rest again.
  private static List<Map<String, AttributeValue>> article(
      String site, String place, Map<String, AttributeValue> item) {
    return switch (text(item, "status")) {
      case "published" -> List.of(shown(site, place, item));
      case "withdrawn" -> List.of(gone(site, place, item));
      default -> List.of();
    };
  }

  private static Map<String, AttributeValue> shown(
      String site, String place, Map<String, AttributeValue> item) {
    var article = keyed(site + "#at", place);
    article.put("kind", AttributeValue.fromS("article"));
    var card = new HashMap<String, AttributeValue>();
    item.forEach((name, value) -> {
      if (CARD.contains(name)) {
        card.put(name, value);
      } else if (!name.equals("slug")) {
        article.putIfAbsent(name, value);
      }
    });
    var lead = text(item, "lead");
    if (lead.length() > LONGEST_LEAD) {
      article.put("lead", AttributeValue.fromS(lead));
      card.put("lead", AttributeValue.fromS(lead.substring(0, LONGEST_LEAD - 1) + "…"));
    }
    article.put("card", AttributeValue.fromM(card));
    return article;
  }

  private static Map<String, AttributeValue> gone(
      String site, String place, Map<String, AttributeValue> item) {
    var gone = keyed(site + "#at", place);
    gone.put("kind", AttributeValue.fromS("gone"));
    gone.put("goneBecause", AttributeValue.fromS(text(item, "withdrawnBecause")));
    gone.put("since", AttributeValue.fromS(text(item, "updatedAt")));
    gone.put("version", item.getOrDefault("version", AttributeValue.fromN("1")));
    return gone;
  }

  private static Map<String, AttributeValue> way(String site, String from, String to, String by) {
    var way = keyed(site + "#at", from);
    way.put("to", AttributeValue.fromS(to));
    way.put("since", AttributeValue.fromS("1970-01-01T00:00:00Z"));
    way.put("by", AttributeValue.fromS(by));
    return way;
  }

  private static Map<String, AttributeValue> keyed(String pk, String sk) {
    var item = new HashMap<String, AttributeValue>();
    item.put("pk", AttributeValue.fromS(pk));
    item.put("sk", AttributeValue.fromS(sk));
    return item;
  }

  private static String place(String slug) {
    return "/bai-viet/" + slug;
  }

  private static String text(Map<String, AttributeValue> item, String name) {
    return item.getOrDefault(name, NONE).s();
  }
}
