package vn.congxa.projection;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import vn.congxa.content.Article;
import vn.congxa.content.Place;
import vn.congxa.content.PublishedArticles;
import vn.congxa.content.Slug;
import vn.congxa.content.Status;
import vn.congxa.site.Section;
import vn.congxa.site.Site;
import vn.congxa.site.SiteStore;
import vn.congxa.stack.DynamoDbLocal;
import vn.congxa.testing.MovableClock;
import vn.congxa.testing.TestClients;

/** A site of two sections, and a hand that changes what is on it. */
abstract class ProjectionCase {
  static final String SITE = "xa-thu";
  static final Instant NOON = Instant.parse("2026-03-01T05:00:00Z");
  static final List<Slug> SECTIONS = List.of(new Slug("tin-tuc"), new Slug("dat-dai"));

  final DynamoDbLocal db = DynamoDbLocal.shared().freshTables();
  final String table = db.table("ContentTable");
  final MovableClock clock = new MovableClock(NOON);
  final PublishedArticles changes = new PublishedArticles(db.client(), table);
  final Map<String, Article> articles = new HashMap<>();

  @BeforeEach
  void a_site_of_two_sections() {
    var site =
        new Site(
            SITE,
            "Xã Thử",
            List.of("xathu.example.vn"),
            ZoneId.of("Asia/Ho_Chi_Minh"),
            "A",
            "B",
            "0",
            "x@example.vn",
            SECTIONS.stream().map(section -> new Section(section, "Mục")).toList(),
            0);
    new SiteStore(db.client(), table).save(site, new byte[] {1});
  }

  void put(String slug, int section, Instant at, Status status) {
    var before = articles.get(slug);
    var version = before == null ? 1 : before.version() + 1;
    var article =
        new Article(
            new Slug(slug),
            SECTIONS.get(section),
            "Tiêu đề " + slug,
            "Lời dẫn " + version,
            "<p>x</p>",
            null,
            "Ban Biên tập",
            null,
            at,
            status,
            status == Status.WITHDRAWN ? "Sai" : null,
            at,
            version);
    assertThat(changes.save(SITE, article, version - 1)).isTrue();
    articles.put(slug, article);
  }

  static List<Place> places(String slug) {
    return List.of(Place.ofArticle(new Slug(slug)));
  }

  Projection projection() {
    return projection(new ExecutionInterceptor() {});
  }

  Projection projection(ExecutionInterceptor fault) {
    return new Projection(ProjectionStores.of(TestClients.watched(db, fault), table), clock);
  }
}
