package vn.congxa.newsroom;

import static vn.congxa.aws.Attributes.map;
import static vn.congxa.aws.Attributes.number;
import static vn.congxa.aws.Attributes.optional;
import static vn.congxa.aws.Attributes.string;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import vn.congxa.aws.Attributes;
import vn.congxa.content.BodyItem;
import vn.congxa.content.Slug;

/**
 * One version of an article as an item of the Newsroom table, written once and never changed:
 * {@code pk} as the {@link StateItem}'s.
 *
 * <ul>
 *   <li>"What was the text?": {@code sk = v#<version, ten digits>}; of a long one further parts
 *       behind it.
 *   <li>"What was done with it?": {@code sk = s#<version, ten digits>}; {@code s} sorts before
 *       {@code v}, and {@code v} before the state, so the state and the newest text are neighbours.
 *   <li>"Who did what in this month?": index {@code audit}, {@code audited = <site>#<yyyy-MM>},
 *       {@code auditedAt = <time>#<id>#<version>}; what programs save by themselves is not in it.
 * </ul>
 */
final class RevisionItem {
  static final String OF_TEXT = "v#";
  static final String OF_STATE = "s#";

  private RevisionItem() {}

  static String sk(boolean hasText, long version) {
    return (hasText ? OF_TEXT : OF_STATE) + String.format(Locale.ROOT, "%010d", version);
  }

  /** All items of it, each only where there is none. */
  static List<TransactWriteItem> put(
      String table,
      String site,
      Revision revision,
      @Nullable Manuscript text,
      Signature signature) {
    var item =
        new HashMap<>(
            Attributes.key(
                StateItem.pk(site, revision.article()),
                sk(revision.hasText(), revision.version())));
    item.put("version", number(revision.version()));
    item.put("command", string(signature.key()));
    item.put("request", string(signature.fingerprint()));
    item.put(StateItem.CARD, card(revision));
    if (!revision.automatic()) {
      item.put("audited", string(site + "#" + signature.month()));
      item.put(
          "auditedAt",
          string(StateItem.at(revision.at(), revision.article() + "#" + revision.version())));
    }
    var items = new ArrayList<Map<String, AttributeValue>>();
    items.add(item);
    if (text != null) {
      ManuscriptItem.write(text, item);
      BodyItem.write(text.body(), item);
      items.addAll(BodyItem.rest(text.body(), item));
    }
    return items.stream().map(one -> put(table, one)).toList();
  }

  private static TransactWriteItem put(String table, Map<String, AttributeValue> item) {
    return TransactWriteItem.builder()
        .put(p -> p.tableName(table).item(item).conditionExpression("attribute_not_exists(pk)"))
        .build();
  }

  private static AttributeValue card(Revision revision) {
    return map(m -> {
      m.put("id", string(revision.article()));
      m.put("version", number(revision.version()));
      m.put("what", string(revision.what().wire()));
      m.put("by", string(revision.by()));
      m.put("at", string(revision.at().toString()));
      m.put("work", string(revision.work().wire()));
      m.put("public", string(revision.standing().wire()));
      m.put("title", string(revision.title()));
      m.put("text", AttributeValue.fromBool(revision.hasText()));
      m.put("automatic", AttributeValue.fromBool(revision.automatic()));
      if (revision.note() != null) {
        m.put("note", string(revision.note()));
      }
      if (revision.slug() != null) {
        m.put("slug", string(revision.slug().value()));
      }
    });
  }

  /** Of an item of the table or of the index. */
  static Revision read(Map<String, AttributeValue> item) {
    var card = map(item, StateItem.CARD);
    var slug = optional(card, "slug");
    return new Revision(
        string(card, "id"),
        number(card, "version"),
        Deed.of(string(card, "what")),
        Attributes.flag(card, "text"),
        Attributes.flag(card, "automatic"),
        string(card, "by"),
        Instant.parse(string(card, "at")),
        optional(card, "note"),
        WorkState.of(string(card, "work")),
        PublicState.of(string(card, "public")),
        string(card, "title"),
        slug == null ? null : new Slug(slug));
  }

  /** By whose command it was made. */
  static Signature signature(Map<String, AttributeValue> item) {
    return new Signature(string(item, "command"), string(item, "request"), "");
  }
}
