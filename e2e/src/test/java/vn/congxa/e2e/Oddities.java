package vn.congxa.e2e;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import vn.congxa.content.Article;
import vn.congxa.content.PublishedArticles;
import vn.congxa.content.Slug;
import vn.congxa.content.Status;
import vn.congxa.media.FolderObjectStore;
import vn.congxa.media.MediaType;
import vn.congxa.newsroom.PreviewTicketStore;
import vn.congxa.site.Site;
import vn.congxa.site.SiteStore;

/**
 * What no sample has: a withdrawn article, a broken one, one to come, many to page through, and a
 * large image.
 */
final class Oddities {
  static final String WITHDRAWN = "bai-da-go";
  static final String BROKEN = "bai-hong";
  static final String SCHEDULED = "bai-hen-gio";
  static final String LARGE = "an-binh-dong.11111111111111111111111111111111.png";
  static final String NEIGHBOURS = "an-binh-tay.0123456789abcdef0123456789abcdef.pdf";
  static final int MANY = 30;

  private static final Instant LONG_AGO = Instant.parse("2020-01-01T00:00:00Z");

  private Oddities() {}

  /** Another commune, of which its host and a document are known; then hosts tell sites apart. */
  static void addNeighbour(Map<String, String> environment) {
    media(environment).put("media/" + NEIGHBOURS, new byte[] {1}, MediaType.PDF);
    try (var db = TestPortal.client(environment)) {
      var sites = new SiteStore(db, Objects.requireNonNull(environment.get("CONTENT_TABLE")));
      var site = sites.find("an-binh-dong").orElseThrow();
      sites.save(
          new Site(
              "an-binh-tay",
              "Trang thông tin điện tử xã An Bình Tây",
              List.of("an-binh-tay.example.vn"),
              site.zone(),
              site.editorInChief(),
              site.address(),
              site.phone(),
              site.email(),
              List.of(),
              0),
          new byte[] {1});
    }
  }

  /** A ticket to the first version of an article of the samples' site, made of sevens. */
  static void addTicket(Map<String, String> environment, String article, Instant now) {
    var sevens =
        new SecureRandom() {
          private static final long serialVersionUID = 1L;

          @Override
          public void nextBytes(byte[] bytes) {
            Arrays.fill(bytes, (byte) 7);
          }
        };
    try (var db = TestPortal.client(environment)) {
      var table = Objects.requireNonNull(environment.get("NEWSROOM_TABLE"));
      new PreviewTicketStore(db, table, sevens).make("an-binh-dong", article, 1, "lan", now);
    }
  }

  static void add(Map<String, String> environment) {
    media(environment).put("media/" + LARGE, new byte[5 * 1024 * 1024], MediaType.PNG);
    var table = Objects.requireNonNull(environment.get("CONTENT_TABLE"));
    try (var db = TestPortal.client(environment)) {
      var site = new SiteStore(db, table).find("an-binh-dong").orElseThrow();
      var section = site.sections().getFirst().slug();
      var articles = new PublishedArticles(db, table);
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
                      "pk", AttributeValue.fromS(site.id() + "#at"),
                      "sk", AttributeValue.fromS("/bai-viet/" + BROKEN),
                      "kind", AttributeValue.fromS("article"))));
      Ready.make(db, table, site.id());
    }
  }

  private static FolderObjectStore media(Map<String, String> environment) {
    return new FolderObjectStore(Path.of(Objects.requireNonNull(environment.get("MEDIA_FOLDER"))));
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
