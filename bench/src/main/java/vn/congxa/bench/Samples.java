package vn.congxa.bench;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import vn.congxa.content.Article;
import vn.congxa.content.Figure;
import vn.congxa.content.Slug;
import vn.congxa.content.Status;
import vn.congxa.content.WrittenArticles;
import vn.congxa.projection.Projection;
import vn.congxa.projection.ProjectionStores;
import vn.congxa.site.Section;
import vn.congxa.site.Site;
import vn.congxa.site.SiteRef;
import vn.congxa.site.SiteStore;

/** A commune that does not exist, with as much to tell as a real one. */
final class Samples {
  static final String SITE = "an-binh-dong";
  static final Slug ARTICLE = new Slug("bai-viet-so-1");
  static final Slug SECTION = new Slug("tin-tuc");

  static final String PICTURE = SITE + ".00000000000000000000000000000001.jpg";
  static final int PICTURE_BYTES = 60_000;

  static final int ARTICLES = 40;
  private static final int ARTICLE_BYTES = 8 * 1024;
  static final Instant NEWEST = Instant.parse("2026-06-01T02:00:00Z");
  private static final List<String> WORDS =
      List.of(
          "xã", "An", "Bình", "Đông", "nhân", "dân", "hội", "nghị", "triển", "khai", "kế", "hoạch",
          "vệ", "sinh", "môi", "trường", "đường", "làng", "học", "sinh", "khen", "thưởng", "ngày",
          "tháng", "hộ", "gia", "đình", "mùa", "vụ", "lúa", "thu", "hoạch", "và", "của", "trong");

  private Samples() {}

  static void store(DynamoDbClient db, String contentTable) {
    new SiteStore(db, contentTable).save(site(), new byte[32]);
    var articles = new WrittenArticles(db, contentTable);
    for (var number = 1; number <= ARTICLES; number++) {
      articles.show(SITE, article(number));
    }
    new Projection(ProjectionStores.of(db, contentTable), Clock.systemUTC())
        .rebuild(SITE, List.of());
  }

  static SiteRef ref() {
    return site().ref();
  }

  private static Site site() {
    return new Site(
        SITE,
        "Trang thông tin điện tử xã An Bình Đông",
        List.of("localhost", "anbinhdong.example.vn"),
        ZoneId.of("Asia/Ho_Chi_Minh"),
        "Nguyễn Văn Mẫu",
        "Thôn Trung, xã An Bình Đông",
        "0200 000 0000",
        "vanphong@example.vn",
        List.of(
            new Section(SECTION, "Tin tức"),
            new Section(new Slug("van-hoa"), "Văn hóa"),
            new Section(new Slug("thong-bao"), "Thông báo")),
        45_000);
  }

  private static Article article(int number) {
    var slug = new Slug("bai-viet-so-" + number);
    return article(slug, number, NEWEST.minus(Duration.ofDays(number)));
  }

  static Article published(Slug slug, Instant at) {
    return article(slug, 1, at);
  }

  private static Article article(Slug slug, int number, Instant published) {
    return new Article(
        slug,
        SECTION,
        "Bài viết số " + number + ": " + text(number, 60),
        text(number + 1_000, 240),
        body(number),
        new Figure(
            SITE + String.format(Locale.ROOT, ".%032x.jpg", number),
            "Người dân quét đường làng",
            text(number + 2_000, 80),
            1_200,
            800),
        "Ban Biên tập",
        null,
        published,
        Status.PUBLISHED,
        null,
        published,
        1);
  }

  /** Paragraphs of 8 KB altogether, which shrink as real prose does rather than as one sentence. */
  private static String body(int number) {
    return body(number, ARTICLE_BYTES);
  }

  static String body(int number, int bytes) {
    var body = new StringBuilder();
    for (var seed = number * 100; bytes(body) < bytes; seed++) {
      body.append("<p>").append(text(seed, 400)).append("</p>");
    }
    return body.toString();
  }

  private static int bytes(CharSequence text) {
    return text.toString().getBytes(StandardCharsets.UTF_8).length;
  }

  static String text(int seed, int letters) {
    var random = new Random(seed);
    return IntStream.range(0, letters / 5)
        .mapToObj(_ -> WORDS.get(random.nextInt(WORDS.size())))
        .collect(Collectors.joining(" "));
  }
}
