package vn.congxa.previewarticles;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import vn.congxa.aws.Environment;
import vn.congxa.aws.Tries;
import vn.congxa.content.Slug;
import vn.congxa.lambda.Wiring;
import vn.congxa.log.RequestLog;
import vn.congxa.markup.ArticleHtml;
import vn.congxa.newsroom.Actor;
import vn.congxa.newsroom.Command;
import vn.congxa.newsroom.Draft;
import vn.congxa.newsroom.NewsroomChangeStore;
import vn.congxa.newsroom.Order;
import vn.congxa.newsroom.Rules;
import vn.congxa.newsroom.SaveCommand;
import vn.congxa.newsroom.Signature;
import vn.congxa.site.Section;
import vn.congxa.site.Site;
import vn.congxa.site.SiteStore;
import vn.congxa.stack.DynamoDbLocal;
import vn.congxa.staff.Role;
import vn.congxa.testing.Event;
import vn.congxa.testing.MovableClock;
import vn.congxa.testing.TestAnswer;
import vn.congxa.testing.TestClients;

/** The function on DynamoDB Local, and articles at work on a site. */
final class Previews {
  static final String SITE = "an-binh-dong";
  static final String ARTICLE = "7d1c9a3e-52b4-4f7e-8a60-2c9be0f1d355";

  final DynamoDbLocal db = DynamoDbLocal.shared().freshTables();
  // Far ahead: DynamoDB Local deletes by the real time what expires by this clock.
  final MovableClock clock = new MovableClock(Instant.parse("2098-03-01T02:00:00Z"));
  final ByteArrayOutputStream log = new ByteArrayOutputStream();
  private final PreviewArticlesHandler handler;

  /** One whose requests somebody listens in on. */
  Previews(ExecutionInterceptor interceptor) {
    site(SITE, "localhost");
    site("an-binh-tay", "tay.example.vn");
    handler =
        new PreviewArticlesHandler(
            new Wiring(
                new Environment(db.variables()),
                () -> TestClients.watched(db, interceptor),
                clock,
                new RequestLog(new PrintStream(log, true, StandardCharsets.UTF_8))));
  }

  private void site(String id, String host) {
    new SiteStore(db.client(), db.table("ContentTable"))
        .save(
            new Site(
                id,
                "Xã " + id,
                List.of(host),
                ZoneId.of("Asia/Ho_Chi_Minh"),
                "Trần Văn Mẫu",
                "Ấp Một",
                "0200 000 0000",
                "xa@example.vn",
                List.of(new Section(new Slug("tin-tuc"), "Tin tức")),
                0),
            new byte[] {1});
  }

  /** The writer saves this over that version. */
  void save(long base, String title, String body) {
    var author = title.isEmpty() ? "" : "Ban Biên tập";
    var section = title.isEmpty() ? "" : "tin-tuc";
    var draft =
        new Draft(
            title,
            "",
            ArticleHtml.clean(body).html(),
            section,
            author,
            null,
            null,
            null,
            List.of());
    done(Role.WRITER, base, new SaveCommand(draft, null, false, Map.of()));
  }

  /** Somebody of that role does it over that version. */
  void done(Role role, long base, Command command) {
    var who = new Actor(role == Role.WRITER ? "lan" : "minh", Set.of(role));
    new NewsroomChangeStore(
            db.client(), db.table("NewsroomTable"), db.table("ContentTable"), Tries.inRealTime())
        .run(
            SITE,
            ARTICLE,
            command,
            new Order(who, clock.instant(), new Rules(false, Set.of("tin-tuc"))),
            base,
            new Signature(UUID.randomUUID().toString(), UUID.randomUUID().toString(), "2098-03"));
  }

  /** A ticket to a version; null for the newest. */
  TestAnswer make(@Nullable Long version) {
    var event = asked(ARTICLE);
    return send(version == null ? event : event.body("{\"version\": " + version + "}"));
  }

  Event asked(String article) {
    return by("writer", "POST", "/api/staff/articles/{id}/previews", article);
  }

  TestAnswer end(String ticket) {
    return send(by("editor", "DELETE", "/api/staff/previews/{ticket}", ticket));
  }

  private static Event by(String role, String method, String route, String value) {
    var name = route.substring(route.indexOf('{') + 1, route.indexOf('}'));
    return Event.of(method + " " + route, route.replace("{" + name + "}", value))
        .parameter(name, value)
        .claim("token_use", "access")
        .claim("sub", "lan")
        .claim("cognito:groups", "[" + role + "]");
  }

  TestAnswer page(String ticket) {
    return send(pageOf(ticket));
  }

  static Event pageOf(String ticket) {
    return Event.of("GET /xem-truoc/{ticket}", "/xem-truoc/" + ticket).parameter("ticket", ticket);
  }

  TestAnswer send(Event event) {
    return event.to(handler);
  }
}
