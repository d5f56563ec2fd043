package vn.congxa.newsroom;

import static vn.congxa.aws.Attributes.number;
import static vn.congxa.aws.Attributes.string;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import vn.congxa.aws.Attributes;

/**
 * Who has an article open, in the Newsroom table: {@code pk} as the article's, {@code sk =
 * p#<sub>}. It informs, and decides nothing.
 */
public final class PresentStore {
  private static final Duration KEPT = Duration.ofSeconds(90);
  private static final String PREFIX = "p#";

  /** Somebody, and since when. */
  public record Present(String sub, Instant since) {}

  private final DynamoDbClient db;
  private final String table;

  public PresentStore(DynamoDbClient db, String table) {
    this.db = db;
    this.table = table;
  }

  /** Says that somebody is there for another minute and a half; who is there then. Two requests. */
  public List<Present> note(String site, String id, String sub, Instant now) {
    var there = new ArrayList<>(present(site, id, now));
    var self =
        there.stream()
            .filter(one -> one.sub().equals(sub))
            .findFirst()
            .orElse(new Present(sub, now));
    if (!there.contains(self)) {
      there.add(self);
    }
    var item = new HashMap<>(Attributes.key(StateItem.pk(site, id), PREFIX + sub));
    item.put("since", string(self.since().toString()));
    item.put("expires", number(now.plus(KEPT).getEpochSecond()));
    db.putItem(r -> r.tableName(table).item(item));
    return List.copyOf(there);
  }

  /** Who is there, the first first. One request. */
  public List<Present> present(String site, String id, Instant now) {
    return db
        .queryPaginator(r ->
            r.tableName(table)
                .keyConditionExpression("pk = :pk AND begins_with(sk, :prefix)")
                .expressionAttributeValues(
                    Map.of(":pk", string(StateItem.pk(site, id)), ":prefix", string(PREFIX))))
        .items()
        .stream()
        .filter(item -> Attributes.number(item, "expires") > now.getEpochSecond())
        .map(PresentStore::read)
        .sorted(Comparator.comparing(Present::since))
        .toList();
  }

  private static Present read(Map<String, AttributeValue> item) {
    return new Present(
        Attributes.string(item, "sk").substring(PREFIX.length()),
        Instant.parse(Attributes.string(item, "since")));
  }
}
