package vn.congxa.newsroom;

import static vn.congxa.aws.Attributes.map;
import static vn.congxa.aws.Attributes.number;
import static vn.congxa.aws.Attributes.string;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import vn.congxa.aws.Attributes;
import vn.congxa.site.Site;
import vn.congxa.site.SiteItem;

/**
 * One version of a site as an item of the Newsroom table, written once and never changed.
 *
 * <ul>
 *   <li>"What was changed of the site?": {@code pk = <site>#site, sk = v#<version, ten digits>}.
 *   <li>"Who did what in this month?": index {@code audit} as the {@link RevisionItem}'s, {@code
 *       auditedAt = <time>#site#<version>}.
 * </ul>
 */
final class SiteRevisionItem {
  /** In the place of an article's identifier. */
  private static final String ID = "site";

  private SiteRevisionItem() {}

  static String pk(String site) {
    return site + "#site";
  }

  static String sk(long version) {
    return RevisionItem.sk(true, version);
  }

  /**
   * It, only where there is none.
   *
   * @param before null where there was no site
   */
  static TransactWriteItem put(
      String table, SiteRevision revision, @Nullable Site before, Site after, Signature signature) {
    var was = before == null ? Map.<String, AttributeValue>of() : SiteItem.unlike(before, after);
    var is = SiteItem.unlike(after, before);
    var names = new TreeSet<>(was.keySet());
    names.addAll(is.keySet());
    var version = revision.version();
    var item = new HashMap<>(Attributes.key(pk(after.id()), sk(version)));
    item.put("version", number(version));
    item.put("command", string(signature.key()));
    item.put("request", string(signature.fingerprint()));
    item.put(StateItem.CARD, card(revision, after.name(), String.join(", ", names)));
    item.put("before", AttributeValue.fromM(was));
    item.put("after", AttributeValue.fromM(is));
    item.put("audited", string(after.id() + "#" + signature.month()));
    item.put("auditedAt", string(StateItem.at(revision.at(), ID + "#" + version)));
    return TransactWriteItem.builder()
        .put(p -> p.tableName(table).item(item).conditionExpression("attribute_not_exists(pk)"))
        .build();
  }

  private static AttributeValue card(SiteRevision revision, String title, String note) {
    return map(m -> {
      m.put("id", string(ID));
      m.put("subject", string(revision.subject().wire()));
      m.put("version", number(revision.version()));
      m.put("what", string(revision.what().wire()));
      m.put("by", string(revision.by()));
      m.put("at", string(revision.at().toString()));
      m.put("title", string(title));
      m.put("note", string(note));
    });
  }

  static SiteRevision read(Map<String, AttributeValue> item) {
    var card = Attributes.map(item, StateItem.CARD);
    return new SiteRevision(
        number(card, "version"),
        SiteRevision.Subject.of(string(card, "subject")),
        Deed.of(string(card, "what")),
        string(card, "by"),
        Instant.parse(string(card, "at")));
  }
}
