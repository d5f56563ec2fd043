package vn.congxa.editarticles;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.congxa.editarticles.Office.SITE;
import static vn.congxa.editarticles.Office.writer;

import java.time.Instant;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import vn.congxa.aws.Attributes;
import vn.congxa.content.Article;
import vn.congxa.content.ArticleIds;
import vn.congxa.content.Found;
import vn.congxa.content.PublishedArticles;
import vn.congxa.content.Slug;
import vn.congxa.content.Status;
import vn.congxa.testing.TestAnswer;

/** Articles that readers have and the newsroom does not know. */
class KnownSlugsIT {
  private static final Slug SLUG = new Slug("hop-dan");
  private static final Instant NOON = Instant.parse("2026-03-01T05:00:00Z");

  private final Office office = new Office();

  @Test
  void an_article_is_known_once_somebody_asks_for_its_address() {
    publish("<p>Bảy giờ ở đình.</p>");
    var before = office.at(SLUG.value());

    var id = slug().json().path("article").asText();

    assertThat(id).isEqualTo(ArticleIds.of(SITE, SLUG));
    assertThat(slug().json().path("article").asText()).isEqualTo(id);
    assertThat(office.at(SLUG.value())).isEqualTo(before);
    var opened = office.send(writer("GET", "/api/staff/articles/" + id)).json();
    assertThat(opened.path("version").asLong()).isEqualTo(4);
    assertThat(opened.path("work").asText()).isEqualTo("none");
    assertThat(opened.path("public").path("state").asText()).isEqualTo("published");
    assertThat(opened.toString()).contains("Bảy giờ ở đình.");
    var versions = office.send(writer("GET", "/api/staff/articles/" + id + "/versions")).json();
    assertThat(versions.path("items").findValuesAsText("what")).containsExactly("import");
  }

  @Test
  void a_text_of_several_parts_stays_whole() {
    var letters = new Random(1);
    var body = new StringBuilder("<p>");
    letters.ints(250_000, 0x4E00, 0x9000).forEach(body::appendCodePoint);
    publish(body.append("</p>").toString());
    var before = office.at(SLUG.value());

    assertThat(slug().json().path("article").asText()).isNotEmpty();

    assertThat(office.at(SLUG.value())).isEqualTo(before).isInstanceOf(Found.Here.class);
  }

  @Test
  void what_was_withdrawn_before_stays_unknown() {
    var table = office.db.table("ContentTable");
    var articles = new PublishedArticles(office.db.client(), table);
    articles.save(SITE, article("<p>Sai</p>", Status.WITHDRAWN), 0);
    forgetName();

    assertThat(slug().json().path("article").isNull()).isTrue();
    assertThat(slug().json().path("free").asBoolean(true)).isFalse();
  }

  private void publish(String body) {
    var table = office.db.table("ContentTable");
    var articles = new PublishedArticles(office.db.client(), table);
    assertThat(articles.save(SITE, article(body, Status.PUBLISHED), 0)).isTrue();
    forgetName();
  }

  private void forgetName() {
    var key = Attributes.key(SITE + "#at", "/bai-viet/" + SLUG);
    office
        .db
        .client()
        .updateItem(r ->
            r.tableName(office.db.table("ContentTable")).key(key).updateExpression("REMOVE id"));
  }

  private static Article article(String body, Status status) {
    return new Article(
        SLUG,
        new Slug("tin-tuc"),
        "Họp dân",
        "",
        body,
        null,
        "Ban Biên tập",
        null,
        NOON,
        status,
        status == Status.WITHDRAWN ? "Sai ngày" : null,
        NOON,
        4,
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }

  private TestAnswer slug() {
    return office.send(writer("GET", "/api/staff/slugs/" + SLUG));
  }
}
