package vn.congxa.recordvisit;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import vn.congxa.aws.Attributes;
import vn.congxa.aws.Environment;
import vn.congxa.lambda.Wiring;
import vn.congxa.log.RequestLog;
import vn.congxa.site.Site;
import vn.congxa.site.SiteStore;
import vn.congxa.site.api.Sites;
import vn.congxa.stack.DynamoDbLocal;
import vn.congxa.testing.MovableClock;

/** The function with one site, at a time of the test's choice, and its log. */
final class VisitPortal {
  static final Instant NOON = Instant.parse("2090-03-01T05:10:00Z");

  final DynamoDbLocal db = DynamoDbLocal.shared().freshTables();
  final MovableClock clock = new MovableClock(NOON);
  final ByteArrayOutputStream log = new ByteArrayOutputStream();
  final RecordVisitHandler handler;

  VisitPortal() {
    this(DynamoDbLocal.shared().client());
  }

  /** With a connection of its own to the visits. */
  VisitPortal(DynamoDbClient visits) {
    new SiteStore(db.client(), db.table("ContentTable")).save(site(), new byte[] {1, 2, 3});
    handler = started(visits);
  }

  /** The function as it has just started. */
  RecordVisitHandler started(DynamoDbClient visits) {
    var lines = new RequestLog(new PrintStream(log, true, StandardCharsets.UTF_8));
    return new RecordVisitHandler(
        new Wiring(new Environment(db.variables()), () -> visits, clock, lines),
        new Sites(new SiteStore(db.client(), db.table("ContentTable")), clock));
  }

  /** The items of visitors. */
  List<Map<String, AttributeValue>> visitors() {
    return db.client().scanPaginator(r -> r.tableName(db.table("VisitsTable"))).items().stream()
        .filter(item -> Attributes.string(item, "pk").contains("#visitors#"))
        .toList();
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
