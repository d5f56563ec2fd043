package vn.congxa.content;

import static vn.congxa.aws.Attributes.bytes;
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
 * An article as an item of the Content table.
 *
 * <ul>
 *   <li>"The article at this address": {@code pk = <site>, sk = article#<slug>}.
 *   <li>"The newest articles": index {@code newest}, {@code listed = <site>}, {@code listedAt}
 *       descending.
 *   <li>"The newest of a section": index {@code section}, {@code sectionListed = <site>#<section>},
 *       {@code listedAt} descending.
 *   <li>"What came next in its section": index {@code section}, {@code listedAt} ascending.
 *   <li>"All, to export them": {@code pk = <site>, sk} from {@code article#}.
 * </ul>
 *
 * <p>An address that an article had before is an item with {@code movedTo} alone, so that one
 * request finds either.
 *
 * <p>Only published articles bear the indexes' attributes. The body is kept compressed, which
 * halves what reading it costs.
 */
final class ArticleItem {
  static final String PREFIX = "article#";

  private ArticleItem() {}

  static Map<String, AttributeValue> key(String site, Slug slug) {
    return Attributes.key(site, PREFIX + slug);
  }

  /** The key from which a list goes on in one of the indexes. */
  static Map<String, AttributeValue> start(String site, @Nullable Slug section, Position after) {
    var key = new HashMap<>(key(site, after.slug()));
    key.put(section == null ? "listed" : "sectionListed", string(list(site, section)));
    key.put("listedAt", string(after.wire()));
    return key;
  }

  static String list(String site, @Nullable Slug section) {
    return section == null ? site : site + "#" + section;
  }

  static Map<String, AttributeValue> write(String site, Article article) {
    var item = new HashMap<>(key(site, article.slug()));
    item.put("slug", string(article.slug().value()));
    item.put("section", string(article.section().value()));
    item.put("title", string(article.title()));
    item.put("lead", string(article.lead()));
    item.put("body", bytes(Compressed.from(article.body())));
    item.put("author", string(article.author()));
    item.put("publishedAt", string(article.publishedAt().toString()));
    item.put("status", string(article.status().wire()));
    item.put("updatedAt", string(article.updatedAt().toString()));
    item.put("version", number(article.version()));
    if (article.image() != null) {
      item.put("image", FigureItem.write(article.image()));
    }
    if (!article.attachments().isEmpty()) {
      item.put("attachments", AttachmentItem.write(article.attachments()));
    }
    if (!article.formerSlugs().isEmpty()) {
      item.put("firstSlug", string(article.formerSlugs().getFirst().value()));
      item.put("formerSlugs", texts(article.formerSlugs().stream().map(Slug::value).toList()));
    }
    if (article.source() != null) {
      item.put("source", string(article.source()));
    }
    if (article.withdrawnBecause() != null) {
      item.put("withdrawnBecause", string(article.withdrawnBecause()));
    }
    if (article.status() == Status.PUBLISHED) {
      item.put("listed", string(list(site, null)));
      item.put("sectionListed", string(list(site, article.section())));
      item.put("listedAt", string(new Position(article.publishedAt(), article.slug()).wire()));
    }
    return item;
  }

  static Article read(Map<String, AttributeValue> item) {
    return new Article(
        new Slug(string(item, "slug")),
        new Slug(string(item, "section")),
        string(item, "title"),
        string(item, "lead"),
        Compressed.text(bytes(item, "body")),
        FigureItem.read(item, "image"),
        string(item, "author"),
        optional(item, "source"),
        Instant.parse(string(item, "publishedAt")),
        Status.of(string(item, "status")),
        optional(item, "withdrawnBecause"),
        Instant.parse(string(item, "updatedAt")),
        number(item, "version"),
        AttachmentItem.read(item),
        texts(item, "formerSlugs").stream().map(Slug::new).toList());
  }

  /** Where an article was before. */
  static Map<String, AttributeValue> moved(String site, Slug from, Slug to) {
    var item = new HashMap<>(key(site, from));
    item.put("movedTo", string(to.value()));
    return item;
  }

  static @Nullable Slug movedTo(Map<String, AttributeValue> item) {
    var to = optional(item, "movedTo");
    return to == null ? null : new Slug(to);
  }

  static Headline headline(Map<String, AttributeValue> item) {
    var first = optional(item, "firstSlug");
    return new Headline(
        new Slug(string(item, "slug")),
        new Slug(string(item, "section")),
        string(item, "title"),
        string(item, "lead"),
        string(item, "author"),
        Instant.parse(string(item, "publishedAt")),
        Instant.parse(string(item, "updatedAt")),
        FigureItem.read(item, "image"),
        new Slug(first == null ? string(item, "slug") : first));
  }
}
