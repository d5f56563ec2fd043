package vn.congxa.tellstaff;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
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
import vn.congxa.newsroom.StaffProfile;
import vn.congxa.newsroom.StaffStore;
import vn.congxa.newsroom.SubmitCommand;
import vn.congxa.site.Section;
import vn.congxa.site.Site;
import vn.congxa.site.SiteStore;
import vn.congxa.stack.DynamoDbLocal;
import vn.congxa.staff.Role;
import vn.congxa.testing.MovableClock;

/** A newsroom on DynamoDB Local, a post office, a webhook, and the function between them. */
final class Newsdesk implements AutoCloseable {
  static final String SITE = "an-binh-dong";
  static final String ARTICLE = "5e1f7a30-93c4-4d0b-8f27-6b1d2c3e4f50";
  static final String SECRET = "whsec_dGluIGJhbyBjaG8gbmd1b2kgbGFtIHZpZWM=";

  // Far ahead: DynamoDB Local deletes by the real time what expires by this clock.
  static final Instant NOON = Instant.parse("2098-05-04T05:00:00Z");

  private static final ObjectMapper MAPPER = new ObjectMapper();

  final DynamoDbLocal db = DynamoDbLocal.shared().freshTables();
  final MovableClock clock = new MovableClock(NOON);
  final Listening office = new Listening("{\"MessageId\":\"m\"}");
  final Listening hook = new Listening("ok");
  private final StaffStore staff = new StaffStore(db.client(), db.table("NewsroomTable"));
  private final ByteArrayOutputStream log = new ByteArrayOutputStream();

  Newsdesk() {
    site(SITE, "Xã An Bình Đông");
    site("an-binh-tay", "Xã An Bình Tây");
  }

  private void site(String id, String name) {
    new SiteStore(db.client(), db.table("ContentTable"))
        .save(
            new Site(
                id,
                name,
                List.of(id + ".example.vn"),
                ZoneId.of("Asia/Ho_Chi_Minh"),
                "A",
                "B",
                "0",
                "x@example.vn",
                List.of(new Section(new Slug("tin-tuc"), "Tin tức")),
                0),
            new byte[] {1});
  }

  /** Somebody who wants to be told, seen now with these roles. */
  void wants(String site, String sub, Role... roles) {
    keep(site, sub, true, roles);
  }

  void keep(String site, String sub, boolean told, Role... roles) {
    staff.keep(
        site,
        new StaffProfile(
            sub, "Bạn " + sub, sub + "@example.vn", told, Set.of(roles), clock.instant()));
  }

  /** A draft of Lan's, in version 1, that she submits, in version 2. */
  void submitted(String title) {
    save(0, title, false);
    done("lan", 1, new SubmitCommand());
  }

  void save(long base, String title, boolean automatic) {
    var draft =
        new Draft(
            title,
            "",
            ArticleHtml.clean("<p>Nội dung.</p>").html(),
            "tin-tuc",
            "Ban Biên tập",
            null,
            null,
            null,
            List.of());
    done("lan", base, new SaveCommand(draft, null, automatic, Map.of()));
  }

  /** Of Lan, who writes, or of an editor. */
  void done(String who, long base, Command command) {
    var at = clock.instant();
    var month = YearMonth.from(at.atZone(ZoneId.of("Asia/Ho_Chi_Minh"))).toString();
    var role = who.equals("lan") ? Role.WRITER : Role.EDITOR;
    new NewsroomChangeStore(
            db.client(), db.table("NewsroomTable"), db.table("ContentTable"), Tries.inRealTime())
        .run(
            SITE,
            ARTICLE,
            command,
            new Order(new Actor(who, Set.of(role)), at, new Rules(false, Set.of("tin-tuc"))),
            base,
            new Signature(UUID.randomUUID().toString(), UUID.randomUUID().toString(), month));
    clock.advance(Duration.ofMinutes(1));
  }

  /** The stream tells of deeds of these versions; what the function wants again. */
  List<Long> tell(long... versions) {
    return tell(handler(), versions);
  }

  /** The same, of a function that was started once. */
  List<Long> tell(TellStaffHandler handler, long... versions) {
    return Changes.ofDeeds(versions).to(handler);
  }

  /** The stream tells of this item, whatever it is. */
  List<Long> tellOf(String sk) {
    return Changes.of(sk).to(handler());
  }

  TellStaffHandler handler() {
    return handler(db::client, "MAIL_FROM", "HOOK");
  }

  /** One that has only these ways, and waits for an answer for two seconds. */
  TellStaffHandler hasty(String... ways) {
    return handler(db::client, 2, ways);
  }

  /** One that has only these ways. */
  TellStaffHandler handler(Supplier<DynamoDbClient> client, String... ways) {
    return handler(client, 60, ways);
  }

  private TellStaffHandler handler(Supplier<DynamoDbClient> client, int patience, String... ways) {
    var variables = new HashMap<>(db.variables());
    variables.put("CONSOLE_ADDRESSES", "https://tinh.example.vn/quan-tri/vao");
    variables.put("MAIL_FROM", "cong-xa@example.vn");
    variables.put("AWS_ENDPOINT_URL_SESV2", office.address());
    variables.put("HOOK", hook.address() + "/tin");
    variables.put("HOOK_SECRET", SECRET);
    variables.put("PATIENCE_SECONDS", String.valueOf(patience));
    variables.keySet().removeIf(name -> name.matches("MAIL_FROM|HOOK") && !isOne(name, ways));
    var log = new RequestLog(new PrintStream(this.log, true, StandardCharsets.UTF_8));
    return new TellStaffHandler(new Wiring(new Environment(variables), client, clock, log));
  }

  private static boolean isOne(String name, String... ways) {
    return Arrays.asList(ways).contains(name);
  }

  /** What was handed to the post office, whether or not it took it. */
  List<JsonNode> mails() {
    return office.asked.stream().map(asked -> json(asked.body())).toList();
  }

  /** To whom, in order. */
  List<String> addressees() {
    return mails().stream().map(m -> m.at("/Destination/ToAddresses/0").asText()).toList();
  }

  String subject() {
    return mails().getLast().at("/Content/Simple/Subject/Data").asText();
  }

  String text() {
    return mails().getLast().at("/Content/Simple/Body/Text/Data").asText();
  }

  static JsonNode json(String text) {
    try {
      return MAPPER.readTree(text);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  String log() {
    return log.toString(StandardCharsets.UTF_8);
  }

  @Override
  public void close() {
    office.close();
    hook.close();
  }
}
