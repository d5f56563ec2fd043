package vn.congxa.newsroom;

import static vn.congxa.aws.Attributes.optional;
import static vn.congxa.aws.Attributes.string;

import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import vn.congxa.aws.Attributes;
import vn.congxa.newsroom.NewsroomStore.Part;

/**
 * Who did what, by the index {@code audit} of the Newsroom table, where articles are beside what
 * was changed of the site itself; of one article, by its versions.
 */
public final class AuditStore {
  private static final int AT_ONCE = 200;
  private static final String AT = "auditedAt";

  /**
   * What is looked for.
   *
   * @param limit so many at most are given
   * @param most so many at most are looked at
   * @param wanted which
   */
  public record Wish(int limit, int most, Predicate<AuditEntry> wanted) {}

  private final DynamoDbClient db;
  private final String table;
  private final NewsroomStore articles;

  public AuditStore(DynamoDbClient db, String table) {
    this.db = db;
    this.table = table;
    this.articles = new NewsroomStore(db, table);
  }

  /**
   * Of a month in the site's zone, the newest first. One request for each 200 looked at.
   *
   * @param after {@link Part#next} of the part before; null for the newest
   */
  public Part<AuditEntry> month(String site, YearMonth month, @Nullable String after, Wish wish) {
    var values = new HashMap<String, AttributeValue>();
    values.put(":month", string(site + "#" + month));
    if (after != null) {
      values.put(":after", string(after));
    }
    var query =
        QueryRequest.builder()
            .tableName(table)
            .indexName("audit")
            .keyConditionExpression(
                "audited = :month" + (after == null ? "" : " AND auditedAt < :after"))
            .expressionAttributeValues(values)
            .scanIndexForward(false)
            .limit(Math.min(AT_ONCE, wish.most()))
            .build();
    var entries = new ArrayList<AuditEntry>();
    var seen = 0;
    var last = "";
    for (var item : db.queryPaginator(query).items()) {
      if (entries.size() == wish.limit() || seen == wish.most()) {
        return new Part<>(entries, last);
      }
      seen++;
      last = string(item, AT);
      var entry = read(item);
      if (wish.wanted().test(entry)) {
        entries.add(entry);
      }
    }
    return new Part<>(entries, null);
  }

  /** Of one article, whenever it was; without what programs saved by themselves. */
  public Part<AuditEntry> article(String site, String id, @Nullable String after, Wish wish) {
    var entries = new ArrayList<AuditEntry>();
    var seen = 0;
    var before = after == null ? null : Long.valueOf(after);
    while (true) {
      var revisions = articles.revisions(site, id, AT_ONCE, before);
      for (var revision : revisions) {
        if (entries.size() == wish.limit() || seen == wish.most()) {
          return new Part<>(entries, Objects.requireNonNull(before).toString());
        }
        seen++;
        before = revision.version();
        var entry = AuditEntry.of(revision);
        if (!revision.automatic() && wish.wanted().test(entry)) {
          entries.add(entry);
        }
      }
      if (revisions.size() < AT_ONCE) {
        return new Part<>(entries, null);
      }
    }
  }

  // What others than articles wrote is told as far as it says it.
  static AuditEntry read(Map<String, AttributeValue> item) {
    var card = Attributes.map(item, StateItem.CARD);
    var subject = optional(card, "subject");
    return new AuditEntry(
        subject == null ? AuditEntry.ARTICLE : subject,
        subject == null ? optional(card, "id") : null,
        Attributes.count(card, "version"),
        string(card, "what"),
        string(card, "by"),
        Instant.parse(string(card, "at")),
        optional(card, "note"),
        optional(card, "title"));
  }
}
