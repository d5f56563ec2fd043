package vn.congxa.content;

import static vn.congxa.aws.Attributes.map;
import static vn.congxa.aws.Attributes.optional;
import static vn.congxa.aws.Attributes.string;

import java.time.Instant;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * All that a list shows of an article, as one attribute: the only one that the indexes hold beside
 * keys, for a deployed index cannot be changed.
 */
final class CardItem {
  static final String NAME = "card";

  private CardItem() {}

  static AttributeValue write(Headline card) {
    return map(m -> {
      m.put("section", string(card.section().value()));
      m.put("title", string(card.title()));
      m.put("lead", string(card.lead()));
      m.put("author", string(card.author()));
      m.put("publishedAt", string(card.publishedAt().toString()));
      m.put("updatedAt", string(card.updatedAt().toString()));
      if (!card.opening().isEmpty()) {
        m.put("opening", string(card.opening()));
      }
      if (card.image() != null) {
        m.put("image", FigureItem.write(card.image()));
      }
      if (!card.firstSlug().equals(card.slug())) {
        m.put("firstSlug", string(card.firstSlug().value()));
      }
    });
  }

  /** Of an item of the table or of one of its indexes. */
  static Headline read(Map<String, AttributeValue> item) {
    var slug = slug(item);
    var card = map(item, NAME);
    var first = optional(card, "firstSlug");
    var opening = optional(card, "opening");
    return new Headline(
        slug,
        new Slug(string(card, "section")),
        string(card, "title"),
        string(card, "lead"),
        opening == null ? "" : opening,
        string(card, "author"),
        Instant.parse(string(card, "publishedAt")),
        Instant.parse(string(card, "updatedAt")),
        FigureItem.read(card, "image"),
        first == null ? slug : new Slug(first));
  }

  static Slug slug(Map<String, AttributeValue> item) {
    return new Slug(string(item, "sk").substring(Place.ARTICLES.length()));
  }
}
