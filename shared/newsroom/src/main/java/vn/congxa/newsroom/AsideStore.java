package vn.congxa.newsroom;

import static vn.congxa.aws.Attributes.number;
import static vn.congxa.aws.Attributes.string;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import vn.congxa.aws.Attributes;
import vn.congxa.aws.ItemStore;
import vn.congxa.aws.ItemStore.ItemKey;
import vn.congxa.aws.ItemStore.Items;
import vn.congxa.aws.Transactions;
import vn.congxa.aws.Tries;
import vn.congxa.content.BodyItem;

/**
 * Texts that were refused because somebody was faster, in the Newsroom table: {@code pk} as the
 * article's, {@code sk = x#<time>-<of the request>}; kept for thirty days.
 */
public final class AsideStore {
  private static final Duration KEPT = Duration.ofDays(30);
  private static final String PREFIX = "x#";
  private static final Pattern NAME = Pattern.compile("[0-9]{4}-[0-9T:.-]{6,30}Z-[0-9a-f]{16}");

  /** A refused text, and over which version it was written. */
  public record Aside(String by, Instant at, long base, Manuscript text) {}

  private final String table;
  private final ItemStore items;
  private final Transactions transactions;

  public AsideStore(DynamoDbClient db, String table, Tries tries) {
    this.table = table;
    this.items = new ItemStore(db);
    this.transactions = new Transactions(db, tries);
  }

  /**
   * Keeps it, and answers the name by which it is found.
   *
   * @param fingerprint of the request that was refused, at least 16 hexadecimal digits
   */
  public String keep(
      String site, String id, Manuscript text, Order order, long base, String fingerprint) {
    var name = Times.text(order.now()) + "-" + fingerprint.substring(0, 16);
    var item = new HashMap<>(Attributes.key(StateItem.pk(site, id), PREFIX + name));
    item.put("version", number(base));
    item.put("by", string(order.actor().sub()));
    item.put("at", string(order.now().toString()));
    item.put("expires", number(order.now().plus(KEPT).getEpochSecond()));
    ManuscriptItem.write(text, item);
    BodyItem.write(text.body(), item);
    var all = new ArrayList<Map<String, AttributeValue>>(List.of(item));
    BodyItem.rest(text.body(), item)
        .forEach(part -> {
          var expiring = new HashMap<>(part);
          expiring.put("expires", item.get("expires"));
          all.add(expiring);
        });
    transactions.writeIf(all.stream().map(this::put).toList());
    return name;
  }

  private TransactWriteItem put(Map<String, AttributeValue> item) {
    return TransactWriteItem.builder().put(p -> p.tableName(table).item(item)).build();
  }

  /** Empty where there is none, or its time is over. */
  public Optional<Aside> find(String site, String id, String name, Instant now) {
    if (!NAME.matcher(name).matches()) {
      return Optional.empty();
    }
    var key = new ItemKey(table, StateItem.pk(site, id), PREFIX + name);
    return items
        .readNow(List.of(key))
        .get(key)
        .filter(item -> Attributes.number(item, "expires") > now.getEpochSecond())
        .map(this::read);
  }

  private Aside read(Map<String, AttributeValue> item) {
    var more = BodyItem.more(table, item);
    var parts = more.isEmpty() ? Items.NONE : items.readNow(more);
    return new Aside(
        Attributes.string(item, "by"),
        Instant.parse(Attributes.string(item, "at")),
        Attributes.number(item, "version"),
        ManuscriptItem.read(item, BodyItem.read(table, item, parts)));
  }
}
