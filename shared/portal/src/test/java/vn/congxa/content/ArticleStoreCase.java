package vn.congxa.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.congxa.stack.DynamoDbLocal;
import vn.congxa.testing.CapacityMeter;
import vn.congxa.testing.TestClients;

/** Articles of a site on DynamoDB Local. */
abstract class ArticleStoreCase {
  static final Instant NOON = Instant.parse("2026-03-01T05:00:00Z");
  static final Slug NEWS = new Slug("tin-tuc");
  static final Slug LAND = new Slug("dat-dai");

  final DynamoDbLocal db = DynamoDbLocal.shared().freshTables();
  final CapacityMeter meter = new CapacityMeter();
  final AddressStore addresses =
      new AddressStore(TestClients.watched(db, meter), db.table("ContentTable"));
  final ListStore lists = new ListStore(TestClients.watched(db, meter), db.table("ContentTable"));
  final PublishedArticles changes =
      new PublishedArticles(TestClients.watched(db, meter), db.table("ContentTable"));

  static Article with(@Nullable Figure picture, List<Attachment> attachments, List<Slug> former) {
    return with(new Slug("ten-moi"), picture, attachments, former);
  }

  static Article with(
      Slug slug, @Nullable Figure picture, List<Attachment> attachments, List<Slug> former) {
    return new Article(
        slug,
        NEWS,
        "Tên mới",
        "",
        "<p>Thân bài</p>",
        picture,
        "Lê Mẫu",
        null,
        NOON,
        Status.PUBLISHED,
        null,
        NOON,
        1,
        picture == null ? List.of() : List.of(picture),
        attachments,
        former,
        List.of());
  }

  Found at(Slug slug) {
    return addresses.at("an-binh-dong", Place.ofArticle(slug));
  }

  void save(Article article) {
    assertThat(changes.save("an-binh-dong", article, 0)).isTrue();
  }

  List<String> slugs(@Nullable Slug section, Instant now) {
    return lists.newest("an-binh-dong", section, 100, null, now).items().stream()
        .map(headline -> headline.slug().value())
        .toList();
  }

  static Article article(String slug, Slug section, Instant at, Status status, long version) {
    return new Article(
        new Slug(slug),
        section,
        "Tiêu đề " + slug,
        "Lời dẫn",
        "<p>Nội dung</p>",
        new Figure("an-binh-dong.0123456789abcdef0123456789abcdef.jpg", "Đồng lúa", "Vụ mới", 8, 6),
        "Ban Biên tập",
        "Đài xã",
        at,
        status,
        status == Status.WITHDRAWN ? "Sai số liệu" : null,
        at,
        version);
  }
}
