package vn.congxa.countvisits;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import vn.congxa.aws.Environment;
import vn.congxa.lambda.Wiring;
import vn.congxa.log.RequestLog;
import vn.congxa.recordvisit.RecordVisitHandler;
import vn.congxa.site.Site;
import vn.congxa.site.SiteStore;
import vn.congxa.stack.DynamoDbLocal;
import vn.congxa.stack.StreamRecord;
import vn.congxa.testing.MovableClock;
import vn.congxa.testing.TableStream;

/** One site, and both functions of its visits, at a time of the test's choice. */
final class Commune {
  static final Instant NOON = Instant.parse("2090-03-01T05:10:00Z");
  static final String SHARD = "shardId-00000003792075000000-0a1b2c3d";

  final DynamoDbLocal db = DynamoDbLocal.shared().freshTables();
  final MovableClock clock = new MovableClock(NOON);
  final RecordVisitHandler records;
  final CountVisitsHandler counts;

  private final ByteArrayOutputStream log = new ByteArrayOutputStream();
  private final TableStream stream = new TableStream(db, "VisitsTable");

  /** With a connection of its own to the tables. */
  Commune(DynamoDbClient client) {
    new SiteStore(db.client(), db.table("ContentTable")).save(site(), new byte[] {1, 2, 3});
    var lines = new RequestLog(new PrintStream(log, true, StandardCharsets.UTF_8));
    var environment = new Environment(db.variables());
    records = new RecordVisitHandler(new Wiring(environment, () -> client, clock, lines));
    counts = new CountVisitsHandler(new Wiring(environment, () -> client, clock, lines));
  }

  /** What the stream tells since the last look, as the template's filter leaves it. */
  List<StreamRecord> changes() {
    var changes = new ArrayList<StreamRecord>();
    for (var records = stream.next(); !records.isEmpty(); records = stream.next()) {
      records.stream()
          .filter(record -> record.json().toString().contains("NewImage={"))
          .filter(record -> record.json().toString().contains("#visitors#"))
          .forEach(changes::add);
    }
    return changes;
  }

  /** How many days' keys there are. */
  int keys() {
    return db.client().scan(r -> r.tableName(db.table("KeysTable"))).count();
  }

  String logged() {
    return log.toString(StandardCharsets.UTF_8);
  }

  private static Site site() {
    return new Site(
        "an-binh-dong",
        "Trang thông tin điện tử xã An Bình Đông",
        List.of("localhost"),
        ZoneId.of("Asia/Ho_Chi_Minh"),
        "Trần Thị Mẫu",
        "Thôn Giữa, xã An Bình Đông",
        "0200 000 0000",
        "ubnd@example.vn",
        List.of(),
        1000);
  }
}
