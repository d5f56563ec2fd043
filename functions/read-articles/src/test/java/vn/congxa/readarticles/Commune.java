package vn.congxa.readarticles;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.congxa.aws.Environment;
import vn.congxa.content.Article;
import vn.congxa.content.Figure;
import vn.congxa.content.Place;
import vn.congxa.content.PublishedArticles;
import vn.congxa.content.Slug;
import vn.congxa.content.Status;
import vn.congxa.lambda.Wiring;
import vn.congxa.log.RequestLog;
import vn.congxa.projection.Projection;
import vn.congxa.projection.ProjectionStores;
import vn.congxa.site.Section;
import vn.congxa.site.Site;
import vn.congxa.site.SiteStore;
import vn.congxa.stack.DynamoDbLocal;
import vn.congxa.testing.CapacityMeter;
import vn.congxa.testing.MovableClock;
import vn.congxa.testing.TestClients;

/** A made-up commune with a few articles, and the handler that serves it. */
final class Commune {
  static final Instant NOON = Instant.parse("2026-03-01T05:00:00Z");
  static final String ID = "an-binh-dong";

  final MovableClock clock = new MovableClock(NOON);
  final CapacityMeter meter = new CapacityMeter();
  final PublishedArticles articles;
  private final Projection projection;
  final ReadArticlesHandler handler;

  Commune() {
    var db = DynamoDbLocal.shared().freshTables();
    var table = db.table("ContentTable");
    var client = TestClients.watched(db, meter);
    var store = new SiteStore(client, table);
    articles = new PublishedArticles(client, table);
    projection = new Projection(ProjectionStores.of(db.client(), table), clock);
    handler =
        new ReadArticlesHandler(
            new Wiring(
                new Environment(db.variables()), () -> client, clock, RequestLog.TO_CONSOLE));
    store.save(site(), "a key of this test's own".getBytes(StandardCharsets.UTF_8));
  }

  /** What the sample events ask for. */
  static Commune withSamples() {
    var commune = new Commune();
    commune.add(
        article(
            "ngay-hoi-dinh-dong-dong-vui-dung-nep-xua",
            "tin-tuc",
            NOON.minusSeconds(60),
            Status.PUBLISHED));
    commune.add(article("lich-gieo-ma", "nong-nghiep", NOON.minusSeconds(120), Status.PUBLISHED));
    commune.add(article("bai-da-go", "tin-tuc", NOON, Status.WITHDRAWN));
    return commune;
  }

  void add(Article article) {
    if (!articles.save(ID, article, 0)) {
      throw new IllegalStateException("already there: " + article.slug());
    }
    projection.changed(ID, List.of(Place.ofArticle(article.slug())));
  }

  static Article article(String slug, String section, Instant at, Status status) {
    return article(
        slug,
        section,
        at,
        status,
        new Figure(ID + ".0123456789abcdef0123456789abcdef.jpg", "Kênh", "Kênh N3", 800, 600));
  }

  static Article article(
      String slug, String section, Instant at, Status status, @Nullable Figure image) {
    return new Article(
        new Slug(slug),
        new Slug(section),
        "Tiêu đề của " + slug,
        "Lời dẫn",
        "<p>Nội dung</p>",
        image,
        "Ban Biên tập",
        image == null ? null : "Đài truyền thanh xã",
        at,
        status,
        status == Status.WITHDRAWN ? "Lịch đã thay đổi." : null,
        at,
        1);
  }

  private static Site site() {
    return new Site(
        ID,
        "Xã An Bình Đông",
        List.of("an-binh-dong.example.vn"),
        ZoneId.of("Asia/Ho_Chi_Minh"),
        "Trần Thị Mẫu",
        "Thôn Trung tâm, xã An Bình Đông",
        "0200 000 0000",
        "ubnd@an-binh-dong.example.vn",
        List.of(
            new Section(new Slug("tin-tuc"), "Tin tức"),
            new Section(new Slug("nong-nghiep"), "Nông nghiệp")),
        1_000);
  }
}
