package vn.congxa.readrecords;

import static vn.congxa.aws.Attributes.map;
import static vn.congxa.aws.Attributes.number;
import static vn.congxa.aws.Attributes.string;

import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.WriteRequest;
import vn.congxa.aws.Attributes;
import vn.congxa.aws.Environment;
import vn.congxa.content.Slug;
import vn.congxa.lambda.Wiring;
import vn.congxa.log.RequestLog;
import vn.congxa.site.Section;
import vn.congxa.site.Site;
import vn.congxa.site.SiteStore;
import vn.congxa.stack.DynamoDbLocal;
import vn.congxa.testing.CapacityMeter;
import vn.congxa.testing.Event;
import vn.congxa.testing.MovableClock;
import vn.congxa.testing.TestAnswer;
import vn.congxa.testing.TestClients;

/** The function on DynamoDB Local, over tables in which much was done. */
final class Archive {
  static final String SITE = "an-binh-dong";
  static final Instant NOW = Instant.parse("2026-05-20T02:00:00Z");
  static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

  final DynamoDbLocal db = DynamoDbLocal.shared().freshTables();
  final CapacityMeter meter = new CapacityMeter();
  private final ReadRecordsHandler handler;

  Archive() {
    site(SITE, "localhost");
    site("an-binh-tay", "tay.example.vn");
    handler =
        new ReadRecordsHandler(
            new Wiring(
                new Environment(db.variables()),
                () -> TestClients.watched(db, meter),
                new MovableClock(NOW),
                RequestLog.unheard()));
  }

  private void site(String id, String host) {
    new SiteStore(db.client(), db.table("ContentTable"))
        .save(
            new Site(
                id,
                "Xã " + id,
                List.of(host),
                ZONE,
                "Trần Văn Mẫu",
                "Ấp Một",
                "0200 000 0000",
                "xa@example.vn",
                List.of(
                    new Section(new Slug("tin-tuc"), "Tin tức"),
                    new Section(new Slug("y-te"), "Y tế")),
                0),
            new byte[] {1});
  }

  /** Something that was done with a part of the site, as the index has it. */
  static Map<String, AttributeValue> change(
      long version, String subject, String what, String by, Instant at, String note) {
    var item =
        new HashMap<>(
            Attributes.key(SITE + "#site", String.format(Locale.ROOT, "v#%010d", version)));
    item.put("audited", string(SITE + "#" + YearMonth.from(at.atZone(ZONE))));
    item.put("auditedAt", string(at + "#site#" + version));
    item.put(
        "card",
        map(m -> {
          m.put("subject", string(subject));
          m.put("what", string(what));
          m.put("by", string(by));
          m.put("at", string(at.toString()));
          m.put("version", number(version));
          m.put("note", string(note));
        }));
    return item;
  }

  void put(String table, List<Map<String, AttributeValue>> items) {
    for (var from = 0; from < items.size(); from += 25) {
      var writes = new ArrayList<WriteRequest>();
      for (var item : items.subList(from, Math.min(from + 25, items.size()))) {
        writes.add(WriteRequest.builder().putRequest(p -> p.item(item)).build());
      }
      db.client().batchWriteItem(r -> r.requestItems(Map.of(db.table(table), writes)));
    }
  }

  /** What an editor asks. */
  static Event asked(String what) {
    return by("editor", what);
  }

  static Event by(String roles, String what) {
    return Event.of("GET /api/staff/" + what, "/api/staff/" + what)
        .claim("token_use", "access")
        .claim("sub", "minh")
        .claim("cognito:groups", "[" + roles + "]");
  }

  static Event csv(String what) {
    return asked(what).header("accept", "text/csv");
  }

  TestAnswer send(Event event) {
    return event.to(handler);
  }
}
