package vn.congxa.e2e;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import vn.congxa.article.Article;
import vn.congxa.article.ArticleStore;
import vn.congxa.article.Slug;
import vn.congxa.article.Status;
import vn.congxa.site.SiteStore;

/** What no sample has: a withdrawn article, a broken one, one to come, and many to page through. */
final class Oddities {
  static final String WITHDRAWN = "bai-da-go";
  static final String BROKEN = "bai-hong";
  static final String SCHEDULED = "bai-hen-gio";
  static final int MANY = 30;

  private static final Instant LONG_AGO = Instant.parse("2020-01-01T00:00:00Z");

  private Oddities() {}

  static void add(Map<String, String> environment) {
    var table = Objects.requireNonNull(environment.get("CONTENT_TABLE"));
    try (var db = TestPortal.client(environment)) {
      var site = new SiteStore(db, table).find("an-binh-dong").orElseThrow();
      var section = site.sections().getFirst().slug();
      var articles = new ArticleStore(db, table);
      articles.save(site.id(), article(WITHDRAWN, section, LONG_AGO, "Nội dung đã lỗi thời."), 0);
      var tomorrow = Instant.now().plus(1, ChronoUnit.DAYS);
      articles.save(site.id(), article(SCHEDULED, section, tomorrow, null), 0);
      for (var i = 0; i < MANY; i++) {
        articles.save(site.id(), article("bai-cu-" + i, section, LONG_AGO, null), 0);
      }
      db.putItem(r ->
          r.tableName(table)
              .item(
                  Map.of(
                      "pk", AttributeValue.fromS(site.id()),
                      "sk", AttributeValue.fromS("article#" + BROKEN))));
    }
  }

  private static Article article(
      String slug, Slug section, Instant at, @Nullable String withdrawnBecause) {
    return new Article(
        new Slug(slug),
        section,
        "Bài thử " + slug,
        "Lời dẫn của bài thử",
        "<p>Nội dung của bài thử</p>",
        null,
        "Ban Biên tập",
        null,
        at,
        withdrawnBecause == null ? Status.PUBLISHED : Status.WITHDRAWN,
        withdrawnBecause,
        at,
        1);
  }
}
