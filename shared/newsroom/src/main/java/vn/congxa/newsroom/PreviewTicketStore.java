package vn.congxa.newsroom;

import static vn.congxa.aws.Attributes.number;
import static vn.congxa.aws.Attributes.string;

import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;
import vn.congxa.aws.Attributes;
import vn.congxa.aws.ItemStore;
import vn.congxa.aws.ItemStore.ItemKey;
import vn.congxa.text.Sha256;

/**
 * Tickets by which somebody without an account sees a version of an article, in the Newsroom table:
 * {@code pk = <site>#ticket, sk = <SHA-256 of the ticket>}. The ticket itself is kept nowhere.
 */
public final class PreviewTicketStore {
  private static final Duration LASTS = Duration.ofDays(7);
  private static final int RANDOM_BYTES = 18;
  private static final Pattern FORM = Pattern.compile("[A-Za-z0-9_-]{24}");

  /** What a ticket shows, and until when. */
  public record Preview(String article, long version, String by, Instant until) {}

  /**
   * A ticket that was just made.
   *
   * @param secret what its holder shows: base64url
   */
  public record Ticket(String secret, Preview preview) {}

  private final DynamoDbClient db;
  private final ItemStore items;
  private final String table;
  private final SecureRandom random;

  public PreviewTicketStore(DynamoDbClient db, String table, SecureRandom random) {
    this.db = db;
    this.items = new ItemStore(db);
    this.table = table;
    this.random = random;
  }

  /** Makes one for a version of an article. One request. */
  public Ticket make(String site, String article, long version, String by, Instant now) {
    var bytes = new byte[RANDOM_BYTES];
    random.nextBytes(bytes);
    var secret = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    var expires = now.plus(LASTS).getEpochSecond();
    var item = new HashMap<>(Attributes.key(pk(site), hash(secret)));
    item.put("article", string(article));
    item.put("version", number(version));
    item.put("by", string(by));
    item.put("expires", number(expires));
    db.putItem(r -> r.tableName(table).item(item).conditionExpression("attribute_not_exists(pk)"));
    return new Ticket(secret, read(item));
  }

  /** Empty where there is none, or it is over: by its time, or ended. At most one request. */
  public Optional<Preview> find(String site, String secret, Instant now) {
    if (!FORM.matcher(secret).matches()) {
      return Optional.empty();
    }
    var key = new ItemKey(table, pk(site), hash(secret));
    return items
        .readNow(List.of(key))
        .get(key)
        .map(PreviewTicketStore::read)
        .filter(preview -> preview.until().isAfter(now));
  }

  /** It is over from now on, if it ever was one. At most one request. */
  public void end(String site, String secret, Instant now) {
    if (!FORM.matcher(secret).matches()) {
      return;
    }
    try {
      db.updateItem(r ->
          r.tableName(table)
              .key(Attributes.key(pk(site), hash(secret)))
              .updateExpression("SET expires = :now")
              .conditionExpression("expires > :now")
              .expressionAttributeValues(Map.of(":now", number(now.getEpochSecond()))));
    } catch (ConditionalCheckFailedException _) {
      // There is none, or it was over before.
    }
  }

  private static Preview read(Map<String, AttributeValue> item) {
    return new Preview(
        Attributes.string(item, "article"),
        Attributes.number(item, "version"),
        Attributes.string(item, "by"),
        Instant.ofEpochSecond(Attributes.number(item, "expires")));
  }

  private static String hash(String secret) {
    return Sha256.hex(Sha256.of(secret));
  }

  private static String pk(String site) {
    return site + "#ticket";
  }
}
