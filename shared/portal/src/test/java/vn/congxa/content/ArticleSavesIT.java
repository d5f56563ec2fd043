package vn.congxa.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import vn.congxa.aws.Attributes;
import vn.congxa.content.PublicationStore.Stood;

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
    assertThat(at(new Slug("mua-vu"))).isEqualTo(new Found.Here(first));

    assertThat(changes.save("an-binh-dong", second, 1)).isTrue();
    assertThat(at(new Slug("mua-vu"))).isEqualTo(new Found.Here(second));
    var late = article("mua-vu", NEWS, NOON, Status.PUBLISHED, 2);
    assertThat(changes.save("an-binh-dong", late, 1)).isFalse();
    assertThat(changes.save("an-binh-dong", late, 0)).isFalse();
    assertThat(at(new Slug("mua-vu"))).isEqualTo(new Found.Here(second));
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

  @ParameterizedTest
  @EnumSource(names = {"DRAFT", "SUBMITTED", "WITHDRAWN"})
  void what_readers_may_not_have_is_no_article_there(Status status) {
    var held = article("mua-vu", NEWS, NOON, status, 1);
    var key = Attributes.key("an-binh-dong#at", "/bai-viet/mua-vu");

    assertThatThrownBy(() -> ArticleItem.write("an-binh-dong", key, held))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void of_a_withdrawn_article_no_word_stays_however_long_it_was() {
    var shown = random(300_000, 1);
    save(shown);
    var former = new Slug("bai-cu");
    var stone = new Tombstone(shown.slug(), List.of(former), "Sai số liệu", "/tthc", 2, NOON);
    var stood = new Stood(shown.slug(), 1);

    assertThat(changes.bury("an-binh-dong", stone, new Replaced(stood, List.of(), List.of())))
        .isTrue();

    assertThat(at(shown.slug())).isEqualTo(new Found.Gone("Sai số liệu", "/tthc"));
    assertThat(at(former)).isEqualTo(new Found.Moved("/bai-viet/bai-dai"));
    assertThat(slugs(null, NOON)).isEmpty();
    var items = db.client().scanPaginator(r -> r.tableName(db.table("ContentTable"))).items();
    assertThat(items).hasSize(2);
    assertThat(items.stream().map(Map::keySet))
        .containsExactlyInAnyOrder(
            Set.of("pk", "sk", "kind", "id", "goneBecause", "replacedBy", "since", "version"),
            Set.of("pk", "sk", "to", "since", "by"));
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
