package vn.congxa.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import vn.congxa.aws.Attributes;

/** What is saved and under which keys, and what a rival save leaves as it is. */
class ArticleSavesIT extends ArticleStoreCase {
  @Test
  void an_article_is_read_as_it_was_saved() {
    var article = article("mua-vu", NEWS, NOON, Status.PUBLISHED, 1);

    assertThat(changes.save("an-binh-dong", article, 0)).isTrue();

    assertThat(at(article.slug())).isEqualTo(new Found.Here(article));
    assertThat(at(new Slug("mua-khac"))).isEqualTo(new Found.Nowhere());
    assertThat(addresses.at("another-site", Place.ofArticle(article.slug())))
        .isEqualTo(new Found.Nowhere());
  }

  @Test
  void an_article_of_eight_kilobytes_costs_one_request_and_at_most_one_read_unit() {
    changes.save("an-binh-dong", random(8_000, 1), 0);
    meter.reset();

    at(new Slug("bai-dai"));

    assertThat(meter.requests()).isEqualTo(1);
    assertThat(meter.reads()).isLessThanOrEqualTo(1.0);
  }

  @Test
  void a_taken_address_and_a_stale_version_are_kept_as_they_are() {
    var first = article("mua-vu", NEWS, NOON, Status.PUBLISHED, 1);
    var second = article("mua-vu", LAND, NOON, Status.PUBLISHED, 2);
    changes.save("an-binh-dong", first, 0);

    assertThat(changes.save("an-binh-dong", second, 0)).isFalse();
    assertThat(changes.save("an-binh-dong", second, 7)).isFalse();
    assertThat(addresses.article("an-binh-dong", new Slug("mua-vu"))).contains(first);

    assertThat(changes.save("an-binh-dong", second, 1)).isTrue();
    assertThat(addresses.article("an-binh-dong", new Slug("mua-vu"))).contains(second);
    var late = article("mua-vu", NEWS, NOON, Status.PUBLISHED, 2);
    assertThat(changes.save("an-binh-dong", late, 1)).isFalse();
    assertThat(changes.save("an-binh-dong", late, 0)).isFalse();
    assertThat(addresses.article("an-binh-dong", new Slug("mua-vu"))).contains(second);
  }

  @Test
  void what_an_article_carries_along_is_read_as_it_was_saved() {
    var picture = new Figure("a.jpg", "Đồng lúa", "Vụ mùa", 1600, 900, List.of(320, 640, 960));
    var file = new Attachment("a.pdf", "Quyết định số 12", 81_920);
    var article = with(picture, List.of(file), List.of(new Slug("ten-cu")));

    changes.save("an-binh-dong", article, 0);

    assertThat(at(article.slug())).isEqualTo(new Found.Here(article));
    assertThat(file.type()).isEqualTo("pdf");
  }

  @Test
  void an_edit_after_an_import_is_told_from_the_import() {
    changes.saveImported("an-binh-dong", article("a", NEWS, NOON, Status.PUBLISHED, 1), 0);
    assertThat(changes.isAsImported("an-binh-dong", new Slug("a"))).isTrue();

    changes.save("an-binh-dong", article("a", LAND, NOON, Status.PUBLISHED, 2), 1);
    assertThat(changes.isAsImported("an-binh-dong", new Slug("a"))).isFalse();
  }

  @ParameterizedTest
  @EnumSource(names = {"DRAFT", "SUBMITTED", "WITHDRAWN"})
  void what_readers_may_not_have_stands_aside(Status status) {
    var shown = article("mua-vu", NEWS, NOON, Status.PUBLISHED, 1);
    var held = article("mua-vu", NEWS, NOON, status, 2);
    save(shown);

    assertThat(changes.save("an-binh-dong", held, 1)).isTrue();

    assertThat(at(held.slug()))
        .isEqualTo(
            status == Status.WITHDRAWN ? new Found.Gone("Sai số liệu", null) : new Found.Nowhere());
    assertThat(addresses.article("an-binh-dong", held.slug())).contains(held);
    assertThat(item("an-binh-dong#at").toString()).doesNotContain("Tiêu đề", "Lời dẫn");
    assertThat(slugs(null, NOON)).isEmpty();

    assertThat(changes.save("an-binh-dong", article("mua-vu", NEWS, NOON, status, 3), 1)).isFalse();
    var again = article("mua-vu", NEWS, NOON, Status.PUBLISHED, 3);
    assertThat(changes.save("an-binh-dong", again, 2)).isTrue();
    assertThat(at(held.slug())).isEqualTo(new Found.Here(again));
    assertThat(item("an-binh-dong#aside")).isEmpty();
  }

  @Test
  void a_text_that_does_not_go_into_one_item_is_read_whole_and_replaced_whole() {
    for (var version = 1; version <= 2; version++) {
      var article = random(300_000, version);
      assertThat(changes.save("an-binh-dong", article, version - 1)).isTrue();
      assertThat(at(article.slug())).isEqualTo(new Found.Here(article));
    }

    assertThat(parts()).hasSize(1).allMatch(sk -> sk.startsWith("/bai-viet/bai-dai#2#"));
    changes.save("an-binh-dong", random(8_000, 3), 2);
    assertThat(parts()).isEmpty();
    assertThat(addresses.at("an-binh-dong", Place.ofPath("/bai-viet/bai-dai#2#1")))
        .isEqualTo(new Found.Nowhere());
  }

  private List<String> parts() {
    return db.client().scanPaginator(r -> r.tableName(db.table("ContentTable"))).items().stream()
        .map(item -> Attributes.string(item, "sk"))
        .filter(sk -> sk.contains("#"))
        .toList();
  }

  private Map<String, AttributeValue> item(String pk) {
    return db.client()
        .getItem(
            r -> r.tableName(db.table("ContentTable")).key(Attributes.key(pk, "/bai-viet/mua-vu")))
        .item();
  }

  @Test
  void the_keys_are_these() {
    save(article("mua-vu", LAND, NOON, Status.PUBLISHED, 1));

    var item = item("an-binh-dong#at");
    assertThat(Attributes.string(item, "listed")).isEqualTo("an-binh-dong");
    assertThat(Attributes.string(item, "sectionListed")).isEqualTo("an-binh-dong#dat-dai");
    assertThat(Attributes.string(item, "listedAt")).isEqualTo("2026-03-01T05:00:00Z#mua-vu");
  }

  /** Random letters: the worst that compression can meet. */
  private static Article random(int letters, long version) {
    var random = new Random(version);
    var body = new StringBuilder();
    while (body.length() < letters) {
      body.append(
          (char) (letters > 8_000 ? 0x4E00 + random.nextInt(20_000) : 'a' + random.nextInt(26)));
    }
    return new Article(
        new Slug("bai-dai"),
        NEWS,
        "Bài dài",
        "Lời dẫn",
        "<p>" + body + "</p>",
        null,
        "Ban Biên tập",
        null,
        NOON,
        Status.PUBLISHED,
        null,
        NOON,
        version);
  }
}
