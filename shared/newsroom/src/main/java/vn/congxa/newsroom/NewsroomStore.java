package vn.congxa.newsroom;

import static vn.congxa.aws.Attributes.string;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import vn.congxa.aws.Attributes;
import vn.congxa.aws.ItemStore;
import vn.congxa.aws.ItemStore.ItemKey;
import vn.congxa.aws.ItemStore.Items;
import vn.congxa.content.BodyItem;
import vn.congxa.content.Slug;

/** Articles in the Newsroom table: see {@link StateItem} and {@link RevisionItem} for keys. */
public final class NewsroomStore {
  /** What a part of a list ends with, if more may come. */
  public record Part<T>(List<T> items, @Nullable String next) {
    public Part {
      items = List.copyOf(items);
    }
  }

  private static final long MOST_VERSIONS = 9_999_999_999L;
  private static final int AT_ONCE = 50;

  private final DynamoDbClient db;
  private final ItemStore items;
  private final String table;

  public NewsroomStore(DynamoDbClient db, String table) {
    this.db = db;
    this.items = new ItemStore(db);
    this.table = table;
  }

  /** As it is now. One request, and one more for a text of several parts. */
  public Optional<Opened> open(String site, String id) {
    var query =
        QueryRequest.builder()
            .tableName(table)
            .keyConditionExpression("pk = :pk AND sk <= :sk")
            .expressionAttributeValues(
                Map.of(":pk", string(StateItem.pk(site, id)), ":sk", string(StateItem.SK)))
            .scanIndexForward(false)
            .consistentRead(true)
            .limit(2)
            .build();
    var found = db.queryPaginator(query).items().stream().limit(2).toList();
    if (found.isEmpty() || !string(found.getFirst(), "sk").equals(StateItem.SK)) {
      return Optional.empty();
    }
    var state = StateItem.read(found.getFirst());
    var sk = RevisionItem.sk(true, state.content());
    var text =
        found.size() > 1 && string(found.get(1), "sk").equals(sk)
            ? found.get(1)
            : item(site, id, sk).orElseThrow(() -> lost(state));
    return Optional.of(new Opened(state, manuscript(text)));
  }

  private static IllegalStateException lost(ArticleState state) {
    return new IllegalStateException(
        "article " + state.id() + " lacks its text of version " + state.content());
  }

  /** Where it stands now, without its text. One request. */
  public Optional<ArticleState> state(String site, String id) {
    return item(site, id, StateItem.SK).map(StateItem::read);
  }

  /** The text of a version; empty where there is none, or it is of the state alone. */
  public Optional<Manuscript> text(String site, String id, long version) {
    return item(site, id, RevisionItem.sk(true, version)).map(this::manuscript);
  }

  /** What was done at a version. One request. */
  public Optional<Revision> revision(String site, String id, long version) {
    return made(site, id, version).map(RevisionItem::read);
  }

  /** The item that a version made, whichever of the two kinds. */
  Optional<Map<String, AttributeValue>> made(String site, String id, long version) {
    var text = key(site, id, RevisionItem.sk(true, version));
    var state = key(site, id, RevisionItem.sk(false, version));
    var found = items.readNow(List.of(text, state));
    return found.get(text).or(() -> found.get(state));
  }

  /**
   * What was done with an article, the newest first.
   *
   * @param before the version that the part before ended with; null for the newest
   */
  public List<Revision> revisions(String site, String id, int limit, @Nullable Long before) {
    var all = new ArrayList<Revision>();
    for (var hasText : new boolean[] {true, false}) {
      var query = versions(site, id, hasText, before == null ? MOST_VERSIONS : before - 1, limit);
      db.queryPaginator(query).items().stream()
          .limit(limit)
          .map(RevisionItem::read)
          .forEach(all::add);
    }
    return all.stream()
        .sorted((a, b) -> Long.compare(b.version(), a.version()))
        .limit(limit)
        .toList();
  }

  /** Who submitted it last before that version. One request for each megabyte of deeds. */
  public Optional<String> submitter(String site, String id, long before) {
    return db.queryPaginator(versions(site, id, false, before - 1, AT_ONCE)).items().stream()
        .map(RevisionItem::read)
        .filter(revision -> revision.what() == Deed.SUBMIT)
        .map(Revision::by)
        .findFirst();
  }

  private QueryRequest versions(String site, String id, boolean hasText, long last, int limit) {
    return QueryRequest.builder()
        .tableName(table)
        .keyConditionExpression("pk = :pk AND sk BETWEEN :from AND :to")
        .filterExpression("attribute_exists(card)")
        .projectionExpression("card")
        .expressionAttributeValues(
            Map.of(
                ":pk", string(StateItem.pk(site, id)),
                ":from", string(RevisionItem.sk(hasText, 0)),
                ":to", string(RevisionItem.sk(hasText, last))))
        .scanIndexForward(false)
        .consistentRead(true)
        .limit(limit)
        .build();
  }

  /**
   * Articles at work in this state, or of which readers have or had this, the newest first. One
   * request for each megabyte.
   *
   * @param after {@link Part#next} of the part before; null for the newest
   */
  public Part<ArticleState> list(String site, ListName list, int limit, @Nullable String after) {
    var query =
        QueryRequest.builder()
            .tableName(table)
            .indexName(list.index())
            .keyConditionExpression("#list = :list")
            .expressionAttributeNames(Map.of("#list", list.partition()))
            .expressionAttributeValues(Map.of(":list", string(site + "#" + list.wire())))
            .scanIndexForward(false)
            .limit(limit + 1);
    if (after != null) {
      query.exclusiveStartKey(start(site, list, after));
    }
    var found = db.queryPaginator(query.build()).items().stream().limit(limit + 1L).toList();
    var states = found.stream().limit(limit).map(StateItem::read).toList();
    return found.size() <= limit
        ? new Part<>(states, null)
        : new Part<>(states, string(found.get(limit - 1), list.sort()));
  }

  /** Those of a list that are of one section, the newest first. One request for each megabyte. */
  public List<ArticleState> list(String site, ListName list, Slug section, int limit) {
    var query =
        QueryRequest.builder()
            .tableName(table)
            .indexName(list.index())
            .keyConditionExpression("#list = :list")
            .filterExpression("#card.#section = :section")
            .expressionAttributeNames(
                Map.of("#list", list.partition(), "#card", StateItem.CARD, "#section", "section"))
            .expressionAttributeValues(
                Map.of(
                    ":list", string(site + "#" + list.wire()),
                    ":section", string(section.value())))
            .scanIndexForward(false)
            .build();
    return db.queryPaginator(query).items().stream().limit(limit).map(StateItem::read).toList();
  }

  private static Map<String, AttributeValue> start(String site, ListName list, String after) {
    var id = after.substring(after.indexOf('#') + 1);
    var key = new HashMap<>(Attributes.key(StateItem.pk(site, id), StateItem.SK));
    key.put(list.partition(), string(site + "#" + list.wire()));
    key.put(list.sort(), string(after));
    return key;
  }

  private Optional<Map<String, AttributeValue>> item(String site, String id, String sk) {
    var key = key(site, id, sk);
    return items.readNow(List.of(key)).get(key);
  }

  private Manuscript manuscript(Map<String, AttributeValue> item) {
    var more = BodyItem.more(table, item);
    var parts = more.isEmpty() ? Items.NONE : items.readNow(more);
    return ManuscriptItem.read(item, BodyItem.read(table, item, parts));
  }

  private ItemKey key(String site, String id, String sk) {
    return new ItemKey(table, StateItem.pk(site, id), sk);
  }
}
