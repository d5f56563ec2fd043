package vn.congxa.local;

import static vn.congxa.aws.Attributes.map;
import static vn.congxa.aws.Attributes.number;
import static vn.congxa.aws.Attributes.string;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import vn.congxa.local.gateway.RawClient;
import vn.congxa.stack.DynamoDbLocal;

/** What clients were told is done, to be held against the tables. */
final class Acknowledged {
  static final String SITE = "thu-nghiem";

  /** A change of a year's third month; the key is empty for a replacement. */
  private record Change(int year, String key, long version, long onTime) {}

  private final Queue<Change> changes = new ConcurrentLinkedQueue<>();
  private final Queue<String> articles = new ConcurrentLinkedQueue<>();
  private final AtomicInteger visits = new AtomicInteger();

  void article(String id) {
    articles.add(id);
  }

  int articles() {
    return articles.size();
  }

  void change(int year, String key, RawClient.Reply reply) {
    var version = Long.parseLong(reply.headers("etag").getFirst().replace("\"", ""));
    changes.add(new Change(year, key, version, Long.parseLong(String.valueOf(reply.at("onTime")))));
  }

  void visit() {
    visits.incrementAndGet();
  }

  int changes() {
    return changes.size();
  }

  int visits() {
    return visits.get();
  }

  /** What is not there, in words. */
  List<String> missing(DynamoDbLocal db) {
    var items = new HashMap<String, Map<String, AttributeValue>>();
    db.client()
        .scanPaginator(r -> r.tableName(db.table("TthcTable")))
        .items()
        .forEach(item -> items.put(string(item, "pk") + "/" + string(item, "sk"), item));
    var counted =
        db.client().scanPaginator(r -> r.tableName(db.table("VisitsTable"))).items().stream()
            .filter(item -> string(item, "pk").startsWith(SITE + "#visitors#"))
            .count();
    var versions = new HashSet<String>();
    db.client()
        .scanPaginator(r -> r.tableName(db.table("NewsroomTable")))
        .items()
        .forEach(item -> versions.add(string(item, "pk") + "/" + string(item, "sk")));
    var lost = articles.stream().filter(id -> !isWhole(id, versions)).map(id -> "article " + id);
    return Stream.concat(
            Stream.concat(lost, changes.stream().flatMap(change -> missing(change, items))),
            counted < visits.get()
                ? Stream.of(String.format(Locale.ROOT, "visits: %d of %d", counted, visits.get()))
                : Stream.empty())
        .toList();
  }

  private static boolean isWhole(String id, Set<String> items) {
    var pk = SITE + "#a#" + id + "/";
    return items.contains(pk + "w") && items.contains(pk + "v#0000000001");
  }

  private static Stream<String> missing(
      Change change, Map<String, Map<String, AttributeValue>> items) {
    var audit =
        String.format(Locale.ROOT, "%s#audit/%d#03#%010d#", SITE, change.year(), change.version());
    var isAudited =
        items.entrySet().stream()
            .filter(entry -> entry.getKey().startsWith(audit))
            .anyMatch(entry -> number(map(entry.getValue(), "after"), "onTime") == change.onTime());
    var report = items.get(String.format(Locale.ROOT, "%s/year#%d", SITE, change.year()));
    var isReported =
        report != null && number(map(map(report, "months"), "03"), "version") >= change.version();
    var answer = items.get(String.format(Locale.ROOT, "%s#idempotency/%s", SITE, change.key()));
    var isAnswered =
        change.key().isEmpty()
            || (answer != null && number(map(answer, "report"), "version") == change.version());
    return Stream.of(
            isAudited ? "" : "audit of " + change,
            isReported ? "" : "report of " + change,
            isAnswered ? "" : "answer of " + change)
        .filter(text -> !text.isEmpty());
  }
}
