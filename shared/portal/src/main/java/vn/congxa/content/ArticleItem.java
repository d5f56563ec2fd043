package vn.congxa.content;

import static vn.congxa.aws.Attributes.map;
import static vn.congxa.aws.Attributes.number;
import static vn.congxa.aws.Attributes.optional;
import static vn.congxa.aws.Attributes.string;
import static vn.congxa.aws.Attributes.texts;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import vn.congxa.aws.Attributes;

/**
 * An article as an item of the Content table, wherever it stands there.
 *
 * <ul>
 *   <li>"The newest articles": index {@code newest}, {@code listed = <site>}, {@code listedAt}
 *       descending.
 *   <li>"The newest of a section": index {@code section}, {@code sectionListed = <site>#<section>},
 *       {@code listedAt} descending.
 *   <li>"Those of a month": index {@code newest}, {@code listedAt} from its first second to its
 *       last.
 * </ul>
 *
 * <p>Nothing is an article there but what readers may have. The body is kept compressed, which
 * halves what reading it costs.
 */
final class ArticleItem {
  static final String KIND = "article";

  private ArticleItem() {}

  static String list(String site, @Nullable Slug section) {
    return section == null ? site : site + "#" + section;
  }

  /**
   * The article under this key.
   *
   * @throws IllegalArgumentException readers may not have it
   */
  static Map<String, AttributeValue> write(
      String site, Map<String, AttributeValue> key, Article article) {
    if (article.status() != Status.PUBLISHED) {
      throw new IllegalArgumentException(article.slug() + " is " + article.status().wire());
    }
    var item = new HashMap<>(key);
    item.put("kind", string(KIND));
    item.put("status", string(article.status().wire()));
    item.put("version", number(article.version()));
    var card = article.headline().inShort();
    item.put(CardItem.NAME, CardItem.write(card));
    if (!card.lead().equals(article.lead())) {
      item.put("lead", string(article.lead()));
    }
    BodyItem.write(article.body(), item);
    if (!article.figures().isEmpty()) {
      item.put("figures", FigureItem.writeAll(article.figures()));
    }
    if (!article.attachments().isEmpty()) {
      item.put("attachments", AttachmentItem.write(article.attachments()));
    }
    if (!article.formerSlugs().isEmpty()) {
      item.put(
          "formerSlugs",
          Attributes.texts(article.formerSlugs().stream().map(Slug::value).toList()));
    }
    if (!article.corrections().isEmpty()) {
      item.put("corrections", CorrectionItem.write(article.corrections()));
    }
    if (article.source() != null) {
      item.put("source", string(article.source()));
    }
    item.put("listed", string(list(site, null)));
    item.put("sectionListed", string(list(site, article.section())));
    item.put("listedAt", string(new Position(article.publishedAt(), article.slug()).wire()));
    return item;
  }

  /**
   * Reads it.
   *
   * @param body which may lie in further items
   */
  static Article read(Map<String, AttributeValue> item, String body) {
    var card = CardItem.read(item);
    var lead = optional(item, "lead");
    return new Article(
        card.slug(),
        card.section(),
        card.title(),
        lead == null ? card.lead() : lead,
        body,
        FigureItem.read(map(item, CardItem.NAME), "image"),
        card.author(),
        optional(item, "source"),
        card.publishedAt(),
        Status.of(string(item, "status")),
        null,
        card.updatedAt(),
        number(item, "version"),
        FigureItem.readAll(item, "figures"),
        AttachmentItem.read(item),
        texts(item, "formerSlugs").stream().map(Slug::new).toList(),
        CorrectionItem.read(item));
  }

  static boolean isOne(Map<String, AttributeValue> item) {
    return KIND.equals(optional(item, "kind"));
  }

  static Instant since(Map<String, AttributeValue> item) {
    return Instant.parse(string(item, "since"));
  }
}
