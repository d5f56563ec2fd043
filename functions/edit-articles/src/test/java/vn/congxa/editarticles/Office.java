package vn.congxa.editarticles;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.awscore.retry.AwsRetryStrategy;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import vn.congxa.aws.Environment;
import vn.congxa.content.AddressStore;
import vn.congxa.content.Found;
import vn.congxa.content.Place;
import vn.congxa.content.Slug;
import vn.congxa.lambda.Wiring;
import vn.congxa.log.RequestLog;
import vn.congxa.site.Profile;
import vn.congxa.site.Section;
import vn.congxa.site.Site;
import vn.congxa.site.SiteStore;
import vn.congxa.stack.DynamoDbLocal;
import vn.congxa.testing.Event;
import vn.congxa.testing.MovableClock;
import vn.congxa.testing.TestAnswer;
import vn.congxa.testing.TestClients;

/** The function on DynamoDB Local, with writers and editors before it. */
final class Office {
  static final String SITE = "an-binh-dong";
  static final String ARTICLE = "0c8a4c4e-6a53-4f0e-9f39-5f1f1c9f0a11";
  static final String GOOD =
      """
      {"kind": "manual", "title": "Lịch tiêm chủng tháng tới", "lead": "Trạm y tế xã thông báo.",
       "body": "<p>Các bé đến trạm từ bảy giờ sáng.</p>", "section": "tin-tuc",
       "author": "Ban Biên tập"}
      """;

  final DynamoDbLocal db = DynamoDbLocal.shared().freshTables();
  // Far ahead: DynamoDB Local deletes by the real time what expires by this clock.
  final MovableClock clock = new MovableClock(Instant.parse("2098-03-01T02:00:00Z"));
  final EditArticlesHandler handler;

  Office() {
    this(false);
  }

  Office(boolean selfApproval) {
    this(selfApproval, DynamoDbLocal::client);
  }

  /** Over another network than the best. */
  static Office over(SdkHttpClient network) {
    return new Office(
        false,
        db ->
            DynamoDbClient.builder()
                .endpointOverride(db.endpoint())
                .region(Region.of(DynamoDbLocal.REGION))
                .credentialsProvider(
                    StaticCredentialsProvider.create(AwsBasicCredentials.create("local", "local")))
                .httpClient(network)
                .overrideConfiguration(o -> o.retryStrategy(AwsRetryStrategy.doNotRetry()))
                .build());
  }

  /** One whose requests somebody listens in on. */
  Office(ExecutionInterceptor interceptor) {
    this(false, db -> TestClients.watched(db, interceptor));
  }

  private Office(boolean selfApproval, Function<DynamoDbLocal, DynamoDbClient> client) {
    save("an-binh-dong", "localhost", selfApproval);
    save("an-binh-tay", "tay.example.vn", selfApproval);
    var environment = new Environment(db.variables());
    handler =
        new EditArticlesHandler(
            new Wiring(environment, () -> client.apply(db), clock, RequestLog.unheard()));
  }

  private void save(String id, String host, boolean selfApproval) {
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
                List.of(
                    new Section(new Slug("tin-tuc"), "Tin tức"),
                    new Section(new Slug("y-te"), "Y tế")),
                0,
                new Profile(List.of(), null, List.of(), List.of(), selfApproval)),
            new byte[] {1});
  }

  /** Somebody with these roles asks. */
  static Event by(String sub, String roles, String method, String path) {
    var parts = path.split("/", -1);
    var event = Event.of(method + " " + route(path), path);
    if (parts.length > 4 && parts[3].equals("articles")) {
      event.parameter("id", parts[4]);
    }
    if (parts.length > 6) {
      event.parameter(parts[5].equals("asides") ? "aside" : "version", parts[6]);
    }
    if (parts[3].equals("slugs")) {
      event.parameter("slug", parts[4]);
    }
    return event
        .claim("token_use", "access")
        .claim("sub", sub)
        .claim("cognito:groups", "[" + roles + "]");
  }

  private static String route(String path) {
    return path.replaceFirst("/versions/.+", "/versions/{version}")
        .replaceFirst("/asides/.+", "/asides/{aside}")
        .replaceFirst("/slugs/.+", "/slugs/{slug}")
        .replaceFirst("/articles/[^/]+", "/articles/{id}");
  }

  static Event writer(String method, String path) {
    return by("lan", "writer", method, path);
  }

  static Event editor(String method, String path) {
    return by("minh", "editor", method, path);
  }

  /** A change over that version; 0 to make it. */
  static Event over(Event event, long base) {
    var guarded =
        base == 0
            ? event.header("if-none-match", "*")
            : event.header("if-match", "\"" + base + "\"");
    return guarded.header("idempotency-key", UUID.randomUUID().toString());
  }

  TestAnswer send(Event event) {
    return event.to(handler);
  }

  /** The writer saves a text over that version. */
  TestAnswer save(long base, String text) {
    return send(over(writer("PUT", "/api/staff/articles/" + ARTICLE), base).body(text));
  }

  /** Somebody does it over that version. */
  TestAnswer command(Event event, long base, String body) {
    return send(over(event, base).body(body));
  }

  static Event asWriter(String command) {
    return writer("POST", "/api/staff/articles/" + ARTICLE + "/" + command);
  }

  static Event asEditor(String command) {
    return editor("POST", "/api/staff/articles/" + ARTICLE + "/" + command);
  }

  /** A draft that was submitted, in version 2. */
  void submitted() {
    save(0, GOOD);
    command(asWriter("submit"), 1, "{}");
  }

  /** An article that readers have, in version 3. */
  void published() {
    submitted();
    command(asEditor("publish"), 2, "{}");
  }

  /** Codes of all that was wrong. */
  static List<String> codes(TestAnswer answer) {
    return answer.json().path("errors").findValuesAsText("code");
  }

  Found at(String slug) {
    return new AddressStore(db.client(), db.table("ContentTable"))
        .at(SITE, Place.ofArticle(new Slug(slug)));
  }
}
