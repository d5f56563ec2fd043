package vn.congxa.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.congxa.content.api.ContentProblem;
import vn.congxa.content.api.PublicArticles;
import vn.congxa.http.Refused;
import vn.congxa.stack.DynamoDbLocal;
import vn.congxa.testing.CapacityMeter;
import vn.congxa.testing.TestClients;

class PublicArticlesIT {
  private static final String SITE = "an-binh-dong";
  private static final Instant NOON = Instant.parse("2026-03-01T05:00:00Z");
  private static final Slug OLD = new Slug("ten-cu");
  private static final Slug NEW = new Slug("ten-moi");

  private final DynamoDbLocal db = DynamoDbLocal.shared().freshTables();
  private final CapacityMeter meter = new CapacityMeter();
  private final AddressStore store =
      new AddressStore(TestClients.watched(db, meter), db.table("ContentTable"));
  private final PublishedArticles changes =
      new PublishedArticles(db.client(), db.table("ContentTable"));
  private final PublicArticles articles = new PublicArticles(store);

  @Test
  void a_public_article_is_at_its_address_and_its_former_one_leads_there() {
    var article = article(NEW, Status.PUBLISHED, OLD);
    changes.save(SITE, article, 0);
    meter.reset();

    assertThat(at(NEW)).isEqualTo(new Found.Here(article));
    assertThat(meter.requests()).isEqualTo(1);
    assertThat(at(OLD)).isEqualTo(new Found.Moved("/bai-viet/ten-moi"));
    assertThat(meter.requests()).isEqualTo(3);
  }

  @Test
  void before_its_time_nothing_leads_to_an_article() {
    changes.save(SITE, article(NEW, Status.PUBLISHED, OLD), 0);
    var before = NOON.minusSeconds(1);

    assertThat(at(NEW, before)).isEqualTo(new Found.Nowhere());
    assertThat(at(OLD, before)).isEqualTo(new Found.Nowhere());
    assertThat(at(OLD)).isEqualTo(new Found.Moved("/bai-viet/ten-moi"));
  }

  @Test
  void of_what_was_withdrawn_either_address_tells_the_reason_alone() {
    changes.save(SITE, article(NEW, Status.WITHDRAWN, OLD), 0);

    for (var slug : List.of(NEW, OLD)) {
      var refused = catchThrowableOfType(Refused.class, () -> at(slug));
      assertThat(refused.code()).isEqualTo(ContentProblem.WITHDRAWN);
      assertThat(refused.argument()).isEqualTo("Số liệu sai.");
    }
  }

  @Test
  void a_way_to_a_way_leads_to_the_end_and_tells_no_more_than_that() {
    var older = new Slug("ten-cu-hon");
    lead(older, OLD);
    changes.save(SITE, article(NEW, Status.PUBLISHED, OLD), 0);

    assertThat(at(older, NOON.minusSeconds(1))).isEqualTo(new Found.Nowhere());
    assertThat(at(older)).isEqualTo(new Found.Moved("/bai-viet/ten-moi"));
  }

  @Test
  void a_circle_leads_nowhere() {
    lead(OLD, NEW);
    lead(NEW, OLD);

    assertThat(at(OLD)).isEqualTo(new Found.Nowhere());
  }

  private Found at(Slug slug) {
    return at(slug, NOON);
  }

  private Found at(Slug slug, Instant now) {
    var place = Place.ofArticle(slug);
    return articles.shown(SITE, place, store.at(SITE, place), now);
  }

  /** As no store would lay it. */
  private void lead(Slug from, Slug to) {
    var table = db.table("ContentTable");
    var way = new Way(Place.ofArticle(from), "/bai-viet/" + to, NOON, Way.By.IMPORT);
    var item = AddressItem.write(AddressItem.key(table, SITE, way.from()), way);
    db.client().putItem(r -> r.tableName(table).item(item));
  }

  @Test
  void a_way_to_a_page_that_is_no_article_leads_there() {
    var place = new Place("/xa");
    for (var to : new String[] {"/tthc", "https://example.vn/bai-viet/x"}) {
      assertThat(articles.shown(SITE, place, new Found.Moved(to), NOON))
          .isEqualTo(new Found.Moved(to));
    }
    assertThat(articles.shown(SITE, place, new Found.Moved("/bai-viet/khong-co/ban-in"), NOON))
        .isEqualTo(new Found.Nowhere());
    assertThat(articles.shown(SITE, place, new Found.Moved("/Xa/"), NOON))
        .isEqualTo(new Found.Nowhere());
  }

  private static Article article(Slug slug, Status status, Slug... former) {
    return article(slug, status, 1, former);
  }

  private static Article article(Slug slug, Status status, long version, Slug... former) {
    return new Article(
        slug,
        new Slug("tin-tuc"),
        "Lịch lấy nước",
        "",
        "<p>Nội dung</p>",
        null,
        "Ban Biên tập",
        null,
        NOON,
        status,
        status == Status.WITHDRAWN ? "Số liệu sai." : null,
        NOON,
        version,
        List.of(),
        List.of(),
        Arrays.asList(former),
        List.of());
  }
}
