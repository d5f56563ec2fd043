package vn.congxa.newsroom;

import static vn.congxa.aws.Attributes.count;
import static vn.congxa.aws.Attributes.map;
import static vn.congxa.aws.Attributes.number;
import static vn.congxa.aws.Attributes.optional;
import static vn.congxa.aws.Attributes.string;
import static vn.congxa.aws.Attributes.texts;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import vn.congxa.aws.Attributes;
import vn.congxa.content.Slug;

/**
 * An article's state as an item of the Newsroom table: {@code pk = <site>#a#<id>, sk = w}.
 *
 * <ul>
 *   <li>"What is at work?": index {@code lists}, {@code list = <site>#<draft, submitted, returned,
 *       binned>}, {@code listAt = <time>#<id>}.
 *   <li>"What have readers, or had?": index {@code publics}, {@code publicList = <site>#<published,
 *       withdrawn>}, {@code publicAt = <time>#<id>}.
 * </ul>
 *
 * <p>All that lists show is one attribute, {@code card}, for a deployed index cannot be changed.
 */
final class StateItem {
  static final String SK = "w";
  static final String CARD = "card";

  private StateItem() {}

  static String pk(String site, String id) {
    return site + "#a#" + id;
  }

  static Map<String, AttributeValue> write(String site, ArticleState state) {
    var item = new HashMap<>(Attributes.key(pk(site, state.id()), SK));
    item.put("version", number(state.version()));
    item.put(CARD, card(state));
    if (!state.files().isEmpty()) {
      item.put("files", AttributeValue.fromSs(state.files().stream().sorted().toList()));
    }
    if (!state.formerSlugs().isEmpty()) {
      item.put("formerSlugs", texts(state.formerSlugs().stream().map(Slug::value).toList()));
    }
    list(site, state, item);
    return item;
  }

  private static void list(String site, ArticleState state, Map<String, AttributeValue> item) {
    var life = state.life();
    if (life.binned() || life.work() != WorkState.NONE) {
      item.put("list", string(site + "#" + (life.binned() ? "binned" : life.work().wire())));
      item.put("listAt", string(at(state.at(), state.id())));
    }
    if (life.standing() != PublicState.NEVER && life.publishedAt() != null) {
      item.put("publicList", string(site + "#" + life.standing().wire()));
      item.put("publicAt", string(at(life.publishedAt(), state.id())));
    }
  }

  /** Sorts as text as it sorts in time. */
  static String at(Instant time, String rest) {
    return Times.text(time) + "#" + rest;
  }

  private static AttributeValue card(ArticleState state) {
    var life = state.life();
    return map(m -> {
      m.put("id", string(state.id()));
      m.put("content", number(state.content()));
      m.put("version", number(state.version()));
      m.put("work", string(life.work().wire()));
      m.put("public", string(life.standing().wire()));
      m.put("title", string(state.title()));
      m.put("section", string(state.section()));
      m.put("author", string(state.author()));
      m.put("owner", string(state.owner()));
      m.put("by", string(state.by()));
      m.put("at", string(state.at().toString()));
      put(m, "slug", state.slug());
      put(m, "submittedBy", life.submittedBy());
      put(m, "returnedBecause", life.returnedBecause());
      put(m, "publishedAt", life.publishedAt());
      positive(m, "publicVersion", life.publicVersion());
      positive(m, "imported", state.imported());
      if (life.binned()) {
        m.put("binned", AttributeValue.fromBool(true));
      }
      if (state.withdrawal() != null) {
        put(m, "withdrawnBecause", state.withdrawal().because());
        put(m, "replacedBy", state.withdrawal().replacedBy());
      }
    });
  }

  private static void put(Map<String, AttributeValue> m, String name, @Nullable Object value) {
    if (value != null) {
      m.put(name, string(value.toString()));
    }
  }

  private static void positive(Map<String, AttributeValue> m, String name, long value) {
    if (value > 0) {
      m.put(name, number(value));
    }
  }

  /**
   * Of an item of the table or of one of its indexes, which have neither files nor former slugs.
   */
  static ArticleState read(Map<String, AttributeValue> item) {
    var card = map(item, CARD);
    var slug = optional(card, "slug");
    var because = optional(card, "withdrawnBecause");
    return new ArticleState(
        string(card, "id"),
        number(card, "version"),
        number(card, "content"),
        life(card),
        slug == null ? null : new Slug(slug),
        texts(item, "formerSlugs").stream().map(Slug::new).toList(),
        because == null ? null : new Withdrawal(because, optional(card, "replacedBy")),
        string(card, "title"),
        string(card, "section"),
        string(card, "author"),
        string(card, "owner"),
        item.containsKey("files") ? Set.copyOf(files(item)) : Set.of(),
        count(card, "imported"),
        string(card, "by"),
        Instant.parse(string(card, "at")));
  }

  private static List<String> files(Map<String, AttributeValue> item) {
    var files = item.get("files");
    return files == null ? List.of() : files.ss();
  }

  private static Lifecycle life(Map<String, AttributeValue> card) {
    var publishedAt = optional(card, "publishedAt");
    return new Lifecycle(
        WorkState.of(string(card, "work")),
        PublicState.of(string(card, "public")),
        card.containsKey("binned"),
        optional(card, "submittedBy"),
        optional(card, "returnedBecause"),
        count(card, "publicVersion"),
        publishedAt == null ? null : Instant.parse(publishedAt));
  }
}
