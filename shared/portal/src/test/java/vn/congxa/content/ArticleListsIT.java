package vn.congxa.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Which articles are listed, and in which order. */
class ArticleListsIT extends ArticleStoreCase {
  @Test
  void what_is_appointed_is_told_the_nearest_first() {
    for (var minute = 0; minute < 4; minute++) {
      save(article("bai-" + minute, NEWS, NOON.plusSeconds(60L * minute), Status.PUBLISHED, 1));
    }

    assertThat(lists.appointed("an-binh-dong", null, 2, NOON))
        .extracting(headline -> headline.slug().value())
        .containsExactly("bai-1", "bai-2");
    assertThat(lists.appointed("an-binh-dong", LAND, 2, NOON)).isEmpty();
  }

  @Test
  void an_article_without_a_lead_is_listed_by_how_its_text_begins() {
    var stored = with(null, List.of(), List.of());
    save(stored);
    save(article("co-loi-dan", NEWS, NOON.minusSeconds(1), Status.PUBLISHED, 1));

    assertThat(lists.newest("an-binh-dong", null, 2, null, NOON).items())
        .extracting(Headline::lead, Headline::opening, Headline::summary)
        .containsExactly(tuple("", "Thân bài", "Thân bài"), tuple("Lời dẫn", "", "Lời dẫn"));
    assertThat(at(stored.slug())).isEqualTo(new Found.Here(stored));
  }

  @Test
  void what_came_out_in_between_is_told_the_oldest_first() {
    save(article("moi", NEWS, NOON, Status.PUBLISHED, 1));
    save(article("cu", LAND, NOON.minusSeconds(60), Status.PUBLISHED, 1));
    save(article("cu-hon", LAND, NOON.minusSeconds(61), Status.PUBLISHED, 1));

    assertThat(lists.between("an-binh-dong", NOON.minusSeconds(60), NOON.plusSeconds(1)))
        .extracting(headline -> headline.slug().value())
        .containsExactly("cu", "moi");
    assertThat(lists.between("an-binh-dong", NOON.minusSeconds(60), NOON))
        .extracting(headline -> headline.slug().value())
        .containsExactly("cu");
    assertThat(lists.first("an-binh-dong", NOON.minusSeconds(60)))
        .hasValueSatisfying(first -> assertThat(first.slug().value()).isEqualTo("cu"));
  }

  @Test
  void a_long_lead_is_listed_as_far_as_lists_show_it() {
    var random = "chữ ".repeat(200);
    var long1 = article("dai", NEWS, NOON, Status.PUBLISHED, 1);
    var stored =
        new Article(
            long1.slug(),
            NEWS,
            "Dài",
            random.strip(),
            "<p>x</p>",
            null,
            "A",
            null,
            NOON,
            Status.PUBLISHED,
            null,
            NOON,
            1);
    save(stored);

    var listed = lists.newest("an-binh-dong", null, 1, null, NOON).items().getFirst();
    assertThat(listed.lead()).endsWith("chữ…").hasSizeLessThanOrEqualTo(300);
    assertThat(listed).isEqualTo(stored.headline().inShort());
    assertThat(at(stored.slug())).isEqualTo(new Found.Here(stored));
  }

  @Test
  void only_what_is_public_now_is_listed_newest_first() {
    save(article("cu", NEWS, NOON.minusSeconds(60), Status.PUBLISHED, 1));
    save(article("moi", NEWS, NOON, Status.PUBLISHED, 1));
    save(article("hen-gio", NEWS, NOON.plusSeconds(1), Status.PUBLISHED, 1));
    save(article("da-go", NEWS, NOON, Status.WITHDRAWN, 1));

    assertThat(slugs(null, NOON)).containsExactly("moi", "cu");
    assertThat(slugs(null, NOON.plusSeconds(1))).containsExactly("hen-gio", "moi", "cu");
  }

  @Test
  void a_section_lists_its_own_and_a_move_takes_an_article_along() {
    save(article("ruong", LAND, NOON, Status.PUBLISHED, 1));
    save(article("hop", NEWS, NOON, Status.PUBLISHED, 1));
    assertThat(slugs(LAND, NOON)).containsExactly("ruong");

    changes.save("an-binh-dong", article("hop", LAND, NOON, Status.PUBLISHED, 2), 1);

    assertThat(slugs(LAND, NOON)).containsExactly("ruong", "hop");
    assertThat(slugs(NEWS, NOON)).isEmpty();
  }

  @Test
  void pages_join_to_the_whole_list_even_where_many_share_a_second() {
    var random = new Random(7);
    for (var i = 0; i < 57; i++) {
      var at = NOON.minus(Duration.ofSeconds(random.nextInt(5)));
      save(article("bai-" + i, i % 3 == 0 ? LAND : NEWS, at, Status.PUBLISHED, 1));
    }

    for (var size : new int[] {1, 10, 19, 57, 100}) {
      var walked = new ArrayList<String>();
      Position after = null;
      do {
        var page = lists.newest("an-binh-dong", null, size, after, NOON);
        page.items().forEach(headline -> walked.add(headline.slug().value()));
        after = page.next();
      } while (after != null);
      assertThat(walked).hasSize(57).doesNotHaveDuplicates().isEqualTo(slugs(null, NOON));
    }
  }

  @Test
  void a_list_is_one_request() {
    save(article("a", NEWS, NOON, Status.PUBLISHED, 1));
    meter.reset();

    slugs(null, NOON);

    assertThat(meter.requests()).isEqualTo(1);
  }

  @Test
  void every_article_of_a_site_is_found_for_export() {
    save(article("b", NEWS, NOON.plusSeconds(60), Status.PUBLISHED, 1));
    save(article("c", NEWS, NOON, Status.WITHDRAWN, 1));
    save(article("a", NEWS, NOON, Status.PUBLISHED, 1));
    changes.save("another-site", article("d", NEWS, NOON, Status.PUBLISHED, 1), 0);

    var found = new ArrayList<String>();
    new StandingStore(db.client(), db.table("ContentTable"))
        .forEachArticle("an-binh-dong", standing -> found.add(standing.slug().value()));

    assertThat(found).containsExactly("a", "b");
  }
}
