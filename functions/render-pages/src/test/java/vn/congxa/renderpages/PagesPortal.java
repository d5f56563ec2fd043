package vn.congxa.renderpages;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import vn.congxa.aws.Environment;
import vn.congxa.aws.Tries;
import vn.congxa.content.Article;
import vn.congxa.content.Place;
import vn.congxa.content.PublishedArticles;
import vn.congxa.content.Slug;
import vn.congxa.content.Status;
import vn.congxa.content.Way;
import vn.congxa.content.WayStore;
import vn.congxa.content.WrittenAddress;
import vn.congxa.lambda.Wiring;
import vn.congxa.log.RequestLog;
import vn.congxa.pages.Samples;
import vn.congxa.projection.Projection;
import vn.congxa.projection.ProjectionStores;
import vn.congxa.site.SiteStore;
import vn.congxa.stack.DynamoDbLocal;
import vn.congxa.testing.MovableClock;
import vn.congxa.tthc.TthcImportStore;
import vn.congxa.visit.DayKeyStore;
import vn.congxa.visit.TallyStore;
import vn.congxa.visit.VisitChange;

/** The sample commune's portal on DynamoDB Local, and its handler. */
final class PagesPortal {
  static final byte[] SIGNING_KEY = new byte[32];
  static final Instant NOW = Samples.MORNING.plus(Duration.ofHours(2));

  private final DynamoDbLocal db = DynamoDbLocal.shared().freshTables();
  private final ByteArrayOutputStream log = new ByteArrayOutputStream();

  final MovableClock clock = new MovableClock(NOW);

  /** The handler, with whatever client stands between it and the tables. */
  RenderPagesHandler handler(DynamoDbClient client) {
    var out = new PrintStream(log, true, StandardCharsets.UTF_8);
    return new RenderPagesHandler(
        new Wiring(new Environment(variables()), () -> client, clock, new RequestLog(out)));
  }

  DynamoDbLocal db() {
    return db;
  }

  String log() {
    return log.toString(StandardCharsets.UTF_8);
  }

  /** What the template gives the function. */
  Map<String, String> variables() {
    return new HashMap<>(db.variables());
  }

  PagesPortal withSite(String id, String host) {
    new SiteStore(db.client(), db.table("ContentTable")).save(Samples.site(id, host), SIGNING_KEY);
    return this;
  }

  /** A site with articles of every kind and two years of reports. */
  PagesPortal filled() {
    withSite("an-binh-dong", "anbinhdong.example.vn");
    store(Samples.article());
    for (var i = 1; i <= 14; i++) {
      store(article("bai-" + i, Samples.MORNING.minusSeconds(3_600L * i), Status.PUBLISHED, null));
    }
    store(article("bai-hen-gio", NOW.plusSeconds(60), Status.PUBLISHED, null));
    store(article("bai-da-go", Samples.MORNING, Status.WITHDRAWN, "Số liệu sai."));
    projection().rebuild("an-binh-dong", List.of());
    report(2025);
    report(2026);
    return this;
  }

  /** An article written before it came out, which is now. */
  void appoint(String slug, Instant written) {
    save(changed(article(slug, NOW, Status.PUBLISHED, null), written, List.of()));
  }

  /** The site, with an alert until then. */
  void alert(Instant until) {
    var sites = new SiteStore(db.client(), db.table("ContentTable"));
    sites.save(Samples.talkative(until), SIGNING_KEY);
  }

  /** A year's reports. */
  void report(int year) {
    new TthcImportStore(db.client(), db.table("TthcTable"), Tries.inRealTime())
        .store("an-binh-dong", Samples.year(year).reports(), "test", NOW);
  }

  /** An article so many hours old. */
  void publish(String slug, int hours) {
    save(article(slug, Samples.MORNING.minusSeconds(3_600L * hours), Status.PUBLISHED, null));
  }

  /** Older ones, up to so many hours. */
  void publishUpTo(int hours) {
    for (var i = 15; i <= hours; i++) {
      store(article("bai-" + i, Samples.MORNING.minusSeconds(3_600L * i), Status.PUBLISHED, null));
    }
    rebuild();
  }

  /** Makes all that is ready anew. */
  void rebuild() {
    projection().rebuild("an-binh-dong", List.of());
  }

  /** An article that had another address. */
  void move(String from, String to) {
    var here = article(to, Samples.MORNING, Status.PUBLISHED, null);
    save(changed(here, here.updatedAt(), List.of(new Slug(from))));
  }

  /** An article of this status, out two hours before now, which had another address before. */
  void hold(String slug, Status status, String former) {
    hold(slug, status, Samples.MORNING, former);
  }

  void hold(String slug, Status status, Instant publishedAt, String former) {
    var here =
        article(slug, publishedAt, status, status == Status.WITHDRAWN ? "Số liệu sai." : null);
    save(changed(here, here.updatedAt(), List.of(new Slug(former))));
  }

  private static Article changed(Article here, Instant updatedAt, List<Slug> formerSlugs) {
    return new Article(
        here.slug(),
        here.section(),
        here.title(),
        here.lead(),
        here.body(),
        null,
        here.author(),
        null,
        here.publishedAt(),
        here.status(),
        here.withdrawnBecause(),
        updatedAt,
        1,
        List.of(),
        List.of(),
        formerSlugs,
        List.of());
  }

  /** Counted, some seconds ago. */
  void visit() {
    var site = Samples.site().ref();
    var now = clock.instant();
    var visit =
        new VisitChange("1", site.id(), LocalDate.ofInstant(now, site.zone()), now, null, true);
    new TallyStore(
            db.client(),
            db.table("VisitsTable"),
            new DayKeyStore(db.client(), db.table("KeysTable")),
            Tries.inRealTime(),
            RequestLog.unheard())
        .count(site.id(), "shard", List.of(visit), now);
    clock.advance(Duration.ofSeconds(3));
  }

  private void save(Article article) {
    store(article);
    projection().changed("an-binh-dong", List.of(Place.ofArticle(article.slug())));
  }

  private void store(Article article) {
    new PublishedArticles(db.client(), db.table("ContentTable")).save("an-binh-dong", article, 0);
  }

  private Projection projection() {
    return new Projection(ProjectionStores.of(db.client(), db.table("ContentTable")), clock);
  }

  /** A way from an address of an earlier portal. */
  void lead(String from, String to) {
    var way = new Way(WrittenAddress.place(from), to, NOW, Way.By.IMPORT);
    new WayStore(db.client(), db.table("ContentTable")).lay("an-binh-dong", way, List.of());
  }

  private static Article article(
      String slug, Instant publishedAt, Status status, @Nullable String reason) {
    return new Article(
        new Slug(slug),
        Samples.NEWS,
        "Bài " + slug,
        "Tóm tắt.",
        "<p>Nội dung.</p>",
        null,
        "Trần Văn Lâm",
        "Báo Ruộng Đồng",
        publishedAt,
        status,
        reason,
        publishedAt,
        1);
  }
}
