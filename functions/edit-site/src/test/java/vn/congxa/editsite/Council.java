package vn.congxa.editsite;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import software.amazon.awssdk.core.interceptor.Context;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsRequest;
import vn.congxa.aws.Environment;
import vn.congxa.aws.Tries;
import vn.congxa.content.AddressStore;
import vn.congxa.content.Found;
import vn.congxa.content.Place;
import vn.congxa.content.Slug;
import vn.congxa.lambda.Wiring;
import vn.congxa.log.RequestLog;
import vn.congxa.markup.ArticleHtml;
import vn.congxa.newsroom.Actor;
import vn.congxa.newsroom.ArticleState;
import vn.congxa.newsroom.Command;
import vn.congxa.newsroom.Draft;
import vn.congxa.newsroom.NewsroomChangeStore;
import vn.congxa.newsroom.NewsroomStore;
import vn.congxa.newsroom.Opened;
import vn.congxa.newsroom.Order;
import vn.congxa.newsroom.PublishCommand;
import vn.congxa.newsroom.Rules;
import vn.congxa.newsroom.SaveCommand;
import vn.congxa.newsroom.Signature;
import vn.congxa.newsroom.SiteChangeStore;
import vn.congxa.newsroom.StaffProfile;
import vn.congxa.newsroom.StaffStore;
import vn.congxa.site.Section;
import vn.congxa.site.Site;
import vn.congxa.site.SiteStore;
import vn.congxa.stack.DynamoDbLocal;
import vn.congxa.staff.Role;
import vn.congxa.testing.Event;
import vn.congxa.testing.MovableClock;
import vn.congxa.testing.TestAnswer;
import vn.congxa.testing.TestClients;

/** The function on DynamoDB Local, with an administrator before it and an editor beside. */
final class Council {
  static final String SITE = "an-binh-dong";
  static final String IDENTITY =
      """
      {"name": "Xã An Bình Đông", "hosts": ["localhost", "dong.example.vn"],
       "editorInChief": "Trần Văn Mẫu", "address": "Ấp Một", "phone": "0200 000 0001",
       "email": "xa@example.vn", "carriedOver": 12}
      """;

  final DynamoDbLocal db = DynamoDbLocal.shared().freshTables();
  final MovableClock clock = new MovableClock(Instant.parse("2098-03-01T02:00:00Z"));
  final SiteStore sites = new SiteStore(db.client(), db.table("ContentTable"));
  final SiteChangeStore changes =
      new SiteChangeStore(db.client(), db.table("NewsroomTable"), db.table("ContentTable"));
  final EditSiteHandler handler;
  private final NewsroomStore newsroom = new NewsroomStore(db.client(), db.table("NewsroomTable"));
  private final NewsroomChangeStore articles =
      new NewsroomChangeStore(
          db.client(), db.table("NewsroomTable"), db.table("ContentTable"), Tries.inRealTime());

  /** Happens once, before the next transaction of the function. */
  private Runnable meanwhile = () -> {};

  Council() {
    save("an-binh-dong", "localhost");
    save("an-binh-tay", "tay.example.vn");
    handler =
        new EditSiteHandler(
            new Wiring(
                new Environment(db.variables()),
                () -> TestClients.watched(db, new Meanwhile()),
                clock,
                RequestLog.unheard()));
  }

  private void save(String id, String host) {
    sites.save(
        new Site(
            id,
            "Xã " + id,
            List.of(host),
            ZoneId.of("Asia/Ho_Chi_Minh"),
            "Trần Văn Mẫu",
            "Ấp Một",
            "0200 000 0000",
            "xa@example.vn",
            List.of(
                new Section(new Slug("tin-cu"), "Tin cũ"),
                new Section(new Slug("tin-moi"), "Tin mới"),
                new Section(new Slug("y-te"), "Y tế")),
            0),
        new byte[] {1});
  }

  /** As its table had it in its first version. */
  void restore(Site site) {
    var key = Map.of("pk", AttributeValue.fromS(SITE), "sk", AttributeValue.fromS("site"));
    db.client().deleteItem(r -> r.tableName(db.table("ContentTable")).key(key));
    sites.save(site, new byte[] {1});
  }

  /** Calls somebody so. */
  void call(String sub, String name) {
    new StaffStore(db.client(), db.table("NewsroomTable"))
        .keep(SITE, StaffProfile.named(sub, name, clock.instant()));
  }

  void meanwhile(Runnable deed) {
    meanwhile = deed;
  }

  Site site() {
    return sites.findNow(SITE).orElseThrow();
  }

  /** Somebody with these roles asks. */
  static Event by(String roles, String method, String path) {
    var parts = path.split("/", -1);
    var isMoves = path.endsWith("/moves");
    var route = isMoves ? "/api/staff/sections/{section}/moves" : path;
    var event = Event.of(method + " " + route, path);
    return (isMoves ? event.parameter("section", parts[4]) : event)
        .claim("token_use", "access")
        .claim("sub", "cuc")
        .claim("cognito:groups", "[" + roles + "]");
  }

  TestAnswer get(String path) {
    return by("admin", "GET", path).to(handler);
  }

  /** The administrator changes it over that version. */
  TestAnswer put(String path, long base, String body) {
    return put(path, base, body, UUID.randomUUID().toString());
  }

  TestAnswer put(String path, long base, String body, String key) {
    return by("admin", "PUT", path)
        .header("if-match", "\"" + base + "\"")
        .header("idempotency-key", key)
        .body(body)
        .to(handler);
  }

  TestAnswer move(String from, String to) {
    return by("admin", "POST", "/api/staff/sections/" + from + "/moves")
        .body("{\"to\": \"" + to + "\"}")
        .to(handler);
  }

  /** Codes of all that was wrong, each behind its pointer. */
  static List<String> faults(TestAnswer answer) {
    return answer
        .json()
        .path("errors")
        .valueStream()
        .map(fault -> fault.path("pointer").asText() + " " + fault.path("code").asText())
        .toList();
  }

  /** An article's draft in a section; its identifier. */
  String draft(String title, String section) {
    var id = UUID.randomUUID().toString();
    var state = ArticleState.unborn(id, editor().actor(), clock.instant());
    run(state, new SaveCommand(text(title, section), null, false, Map.of()));
    return id;
  }

  String published(String title, String section) {
    var id = draft(title, section);
    run(open(id).state(), new PublishCommand(null, false, null, false));
    return id;
  }

  static Draft text(String title, String section) {
    return new Draft(
        title,
        "",
        ArticleHtml.sanitise("<p>Lúa đã chín.</p>"),
        section,
        "Ban Biên tập",
        null,
        null,
        null,
        List.of());
  }

  void run(ArticleState seen, Command command) {
    var key = UUID.randomUUID().toString();
    var signature = new Signature(key, key, "2098-03");
    articles.run(SITE, seen.id(), command, editor(), seen.version(), signature);
  }

  private Order editor() {
    var actor = new Actor("minh", Set.of(Role.EDITOR));
    return new Order(actor, clock.instant(), new Rules(true, Set.of()));
  }

  Opened open(String id) {
    return newsroom.open(SITE, id).orElseThrow();
  }

  Found at(String path) {
    return new AddressStore(db.client(), db.table("ContentTable")).at(SITE, Place.ofPath(path));
  }

  private final class Meanwhile implements ExecutionInterceptor {
    @Override
    public void beforeExecution(Context.BeforeExecution context, ExecutionAttributes attributes) {
      if (context.request() instanceof TransactWriteItemsRequest) {
        var deed = meanwhile;
        meanwhile = () -> {};
        deed.run();
      }
    }
  }
}
