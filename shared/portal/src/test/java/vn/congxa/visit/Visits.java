package vn.congxa.visit;

import java.security.SecureRandom;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.exception.RetryableException;
import software.amazon.awssdk.core.interceptor.Context;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import vn.congxa.aws.Attributes;
import vn.congxa.aws.Tries;
import vn.congxa.json.JsonTree;
import vn.congxa.log.RequestLog;
import vn.congxa.site.SiteRef;
import vn.congxa.stack.DynamoDbLocal;
import vn.congxa.testing.TableStream;

/** A site's visits on DynamoDB Local, in a time that its expiry does not delete. */
final class Visits {
  static final DynamoDbLocal DB = DynamoDbLocal.shared();
  static final String TABLE = DB.table("VisitsTable");
  static final String KEYS = DB.table("KeysTable");
  static final ZoneId HANOI = ZoneId.of("Asia/Ho_Chi_Minh");
  static final SiteRef SITE = new SiteRef("an-binh-dong", HANOI, 1000, List.of("localhost"));
  static final Visitor LAN = new Visitor("203.0.113.7", "Firefox");
  static final Visitor MINH = new Visitor("203.0.113.8", "Chrome");
  static final String SHARD = "shardId-00000003792075000000-0a1b2c3d";

  private static final TableStream STREAM = new TableStream(DB, "VisitsTable");

  private Visits() {}

  static VisitRecordStore visitors(DynamoDbClient db) {
    return new VisitRecordStore(
        db, TABLE, KEYS, new SecureRandom(), atOnce(), RequestLog.unheard());
  }

  static TallyStore tallies(DynamoDbClient db) {
    return new TallyStore(db, TABLE, new DayKeyStore(db, KEYS), atOnce(), RequestLog.unheard());
  }

  /** Without a pause. */
  static Tries atOnce() {
    return new Tries(new SecureRandom(), _ -> {});
  }

  /** Whether a visit began with it. */
  static boolean begins(VisitRecordStore.Outcome outcome) {
    return outcome instanceof VisitRecordStore.Outcome.Began;
  }

  /** What changed of a visitor, and under which key the visitor lies. */
  record Told(String pk, VisitChange change) {}

  /** What changed of visitors since the last look. */
  static List<VisitChange> changes() {
    return told().stream().map(Told::change).toList();
  }

  /** The same as the table's stream tells it. */
  static List<Told> told() {
    var changes = new ArrayList<Told>();
    for (var records = STREAM.next(); !records.isEmpty(); records = STREAM.next()) {
      records.stream()
          .map(record -> new JsonTree(record.json()))
          .filter(record -> record.find("dynamodb", "NewImage", "seen", "N").isPresent())
          .map(r -> new Told(r.text("dynamodb", "Keys", "pk", "S"), VisitorItem.change(r)))
          .forEach(changes::add);
    }
    return changes;
  }

  /** Counts what was recorded, and says what there is then. */
  static VisitCounts counts(Instant now) {
    return counts(SITE, now);
  }

  static VisitCounts counts(SiteRef site, Instant now) {
    var changes = changes().stream().filter(change -> change.site().equals(site.id())).toList();
    if (!changes.isEmpty()) {
      tallies(DB.client()).count(site.id(), SHARD, changes, now);
    }
    return new VisitCountStore(DB.client(), TABLE).counts(site, now);
  }

  static Map<String, AttributeValue> counter() {
    var key = CounterItem.key(SITE.id());
    return DB.client().getItem(r -> r.tableName(TABLE).key(key).consistentRead(true)).item();
  }

  static List<Map<String, AttributeValue>> items(Predicate<String> pk) {
    return DB.client().scanPaginator(r -> r.tableName(TABLE)).items().stream()
        .filter(item -> pk.test(item.getOrDefault("pk", AttributeValue.fromS("")).s()))
        .toList();
  }

  static long sum(List<Map<String, AttributeValue>> items, String attribute) {
    return items.stream().mapToLong(item -> Attributes.count(item, attribute)).sum();
  }

  /** Does something once, right before the first request of a kind leaves. */
  static final class Meanwhile implements ExecutionInterceptor {
    private final Class<?> request;
    private @Nullable Runnable work;

    Meanwhile(Class<?> request, Runnable work) {
      this.request = request;
      this.work = work;
    }

    boolean isDone() {
      return work == null;
    }

    @Override
    public void beforeTransmission(
        Context.BeforeTransmission context, ExecutionAttributes attributes) {
      var once = work;
      if (once != null && request.isInstance(context.request())) {
        work = null;
        once.run();
      }
    }
  }

  /** Loses the first answer to a request of a kind, which the SDK then sends again. */
  static final class Lost implements ExecutionInterceptor {
    private final Class<?> request;
    private boolean done;

    Lost(Class<?> request) {
      this.request = request;
    }

    boolean isDone() {
      return done;
    }

    @Override
    public void afterTransmission(
        Context.AfterTransmission context, ExecutionAttributes attributes) {
      if (!done && request.isInstance(context.request())) {
        done = true;
        throw RetryableException.create("the answer got lost");
      }
    }
  }
}
