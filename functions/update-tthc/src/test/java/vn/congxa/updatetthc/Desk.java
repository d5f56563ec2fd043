package vn.congxa.updatetthc;

import static vn.congxa.aws.Attributes.string;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import vn.congxa.aws.Environment;
import vn.congxa.lambda.Wiring;
import vn.congxa.log.RequestLog;
import vn.congxa.site.Site;
import vn.congxa.site.SiteStore;
import vn.congxa.stack.DynamoDbLocal;
import vn.congxa.testing.Event;
import vn.congxa.testing.MovableClock;
import vn.congxa.testing.TestAnswer;
import vn.congxa.tthc.TthcStore;
import vn.congxa.tthc.TthcYear;

/** The function on DynamoDB Local, with a clerk before it, its table and its log in sight. */
final class Desk {
  final DynamoDbLocal db = DynamoDbLocal.shared().freshTables();
  // Far ahead: DynamoDB Local deletes by the real time what expires by this clock.
  final MovableClock clock = new MovableClock(Instant.parse("2098-12-31T16:59:59Z"));
  final UpdateTthcHandler handler;
  final Wiring wiring;

  private final ByteArrayOutputStream log = new ByteArrayOutputStream();

  Desk() {
    var content = new SiteStore(db.client(), db.table("ContentTable"));
    content.save(
        new Site(
            "an-binh-dong",
            "Xã An Bình Đông",
            List.of("localhost"),
            ZoneId.of("Asia/Ho_Chi_Minh"),
            "Trần Văn Mẫu",
            "Ấp Một",
            "0200 000 0000",
            "xa@example.vn",
            List.of(),
            0),
        new byte[] {1});
    var lines = new RequestLog(new PrintStream(log, true, StandardCharsets.UTF_8));
    wiring = new Wiring(new Environment(db.variables()), db::client, clock, lines);
    handler = new UpdateTthcHandler(wiring);
  }

  TestAnswer send(Event event) {
    return event.to(handler);
  }

  /** A clerk's PUT without a condition yet. */
  static Event put(String year, String month, String body) {
    return clerk(
            Event.of("PUT /api/staff/tthc/{year}/{month}", "/api/staff/tthc/" + year + "/" + month))
        .parameter("year", year)
        .parameter("month", month)
        .body(body);
  }

  /** A clerk's PUT of a month's first report. */
  static Event create(int month, String body) {
    return put("2098", String.valueOf(month), body).header("if-none-match", "*");
  }

  /** A clerk's POST. */
  static Event post(int month, String key, String body) {
    return clerk(
            Event.of(
                "POST /api/staff/tthc/{year}/{month}/results",
                "/api/staff/tthc/2098/" + month + "/results"))
        .parameter("year", "2098")
        .parameter("month", String.valueOf(month))
        .header("idempotency-key", key)
        .body(body);
  }

  private static Event clerk(Event event) {
    return event
        .claim("token_use", "access")
        .claim("sub", "u-1")
        .claim("cognito:groups", "[editor clerk]");
  }

  TthcYear year(int year) {
    return new TthcStore(db.client(), db.table("TthcTable")).year("an-binh-dong", year);
  }

  /** Every item of the table, by {@code pk/sk}. */
  Map<String, Map<String, AttributeValue>> items() {
    var items = new HashMap<String, Map<String, AttributeValue>>();
    var all = db.client().scanPaginator(r -> r.tableName(db.table("TthcTable"))).items();
    for (var item : all) {
      items.put(string(item, "pk") + "/" + string(item, "sk"), item);
    }
    return items;
  }

  long updatesMeasured() {
    return log.toString(StandardCharsets.UTF_8)
        .lines()
        .filter(line -> line.contains("\"TthcUpdates\":1"))
        .count();
  }
}
