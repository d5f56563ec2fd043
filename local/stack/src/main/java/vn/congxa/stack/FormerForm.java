package vn.congxa.stack;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * Items of Content as portals on one machine kept them before addresses were keys, in the form of
 * now. All others are as they were.
 */
final class FormerForm {
  private static final String ARTICLE = "article#";
  private static final String REDIRECTS = "#redirects";
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
    if (!sk.startsWith(ARTICLE)) {
      return List.of(item);
    }
    var place = place(sk.substring(ARTICLE.length()));
    return item.containsKey("movedTo")
        ? List.of(way(pk, place, place(text(item, "movedTo")), "move"))
        : article(pk, place, item);
  }

  private static List<Map<String, AttributeValue>> article(
      String site, String place, Map<String, AttributeValue> item) {
    var status = text(item, "status");
    var isShown = status.equals("published");
    var renewed = new ArrayList<Map<String, AttributeValue>>();
    var article = keyed(site + (isShown ? "#at" : "#aside"), place);
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
    renewed.add(article);
    if (status.equals("withdrawn")) {
      var gone = keyed(site + "#at", place);
      gone.put("kind", AttributeValue.fromS("gone"));
      gone.put("goneBecause", AttributeValue.fromS(text(item, "withdrawnBecause")));
      gone.put("since", AttributeValue.fromS(text(item, "updatedAt")));
      gone.put("version", item.getOrDefault("version", AttributeValue.fromN("1")));
      renewed.add(gone);
    }
    return renewed;
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
