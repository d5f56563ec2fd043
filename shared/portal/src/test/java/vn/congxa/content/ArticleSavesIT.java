package vn.congxa.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import vn.congxa.aws.Attributes;

/** What is saved and under which keys, and what a rival save leaves as it is. */
class ArticleSavesIT extends ArticleStoreCase {
  @Test
  void an_article_is_read_as_it_was_saved() {
    var article = article("mua-vu", NEWS, NOON, Status.PUBLISHED, 1);

    assertThat(changes.save("an-binh-dong", article, 0)).isTrue();

    assertThat(articles.find("an-binh-dong", new Slug("mua-vu"))).contains(article);
    assertThat(articles.find("an-binh-dong", new Slug("mua-khac"))).isEmpty();
    assertThat(articles.find("another-site", new Slug("mua-vu"))).isEmpty();
  }

  @Test
  void an_article_of_eight_kilobytes_costs_one_request_and_at_most_one_read_unit() {
    changes.save("an-binh-dong", long8kb(), 0);
    meter.reset();

    articles.find("an-binh-dong", new Slug("bai-dai"));

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
    assertThat(articles.find("an-binh-dong", new Slug("mua-vu"))).contains(first);

    assertThat(changes.save("an-binh-dong", second, 1)).isTrue();
    assertThat(articles.find("an-binh-dong", new Slug("mua-vu"))).contains(second);
    var late = article("mua-vu", NEWS, NOON, Status.PUBLISHED, 2);
    assertThat(changes.save("an-binh-dong", late, 1)).isFalse();
    assertThat(changes.save("an-binh-dong", late, 0)).isFalse();
    assertThat(articles.find("an-binh-dong", new Slug("mua-vu"))).contains(second);
  }

  @Test
  void what_an_article_carries_along_is_read_as_it_was_saved() {
    var picture = new Figure("a.jpg", "Đồng lúa", "Vụ mùa", 1600, 900, List.of(320, 640, 960));
    var file = new Attachment("a.pdf", "Quyết định số 12", 81_920);
    var article = with(picture, List.of(file), List.of(new Slug("ten-cu")));

    changes.save("an-binh-dong", article, 0);

    assertThat(articles.find("an-binh-dong", article.slug())).contains(article);
    assertThat(file.type()).isEqualTo("pdf");
  }

  @Test
  void an_edit_after_an_import_is_told_from_the_import() {
    changes.saveImported("an-binh-dong", article("a", NEWS, NOON, Status.PUBLISHED, 1), 0);
    assertThat(changes.isAsImported("an-binh-dong", new Slug("a"))).isTrue();

    changes.save("an-binh-dong", article("a", LAND, NOON, Status.PUBLISHED, 2), 1);
    assertThat(changes.isAsImported("an-binh-dong", new Slug("a"))).isFalse();
  }

  @Test
  void the_keys_are_these() {
    save(article("mua-vu", LAND, NOON, Status.PUBLISHED, 1));

    var item =
        db.client()
            .getItem(r ->
                r.tableName(db.table("ContentTable"))
                    .key(Attributes.key("an-binh-dong", "article#mua-vu")))
            .item();
    assertThat(Attributes.string(item, "listed")).isEqualTo("an-binh-dong");
    assertThat(Attributes.string(item, "sectionListed")).isEqualTo("an-binh-dong#dat-dai");
    assertThat(Attributes.string(item, "listedAt")).isEqualTo("2026-03-01T05:00:00Z#mua-vu");
  }

  private static Article long8kb() {
    var random = new Random(1);
    var body = new StringBuilder();
    while (body.length() < 8_000) { // random letters: the worst that compression can meet
      body.append((char) ('a' + random.nextInt(26)));
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
        1);
  }
}
