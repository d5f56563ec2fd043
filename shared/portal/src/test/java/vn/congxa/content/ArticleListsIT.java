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
  void what_came_next_is_found_from_where_the_reader_is() {
    for (var minute = 0; minute < 5; minute++) {
      save(article("bai-" + minute, NEWS, NOON.plusSeconds(60L * minute), Status.PUBLISHED, 1));
    }
    save(article("khac", LAND, NOON.plusSeconds(90), Status.PUBLISHED, 1));
    var here = new Position(NOON.plusSeconds(60), new Slug("bai-1"));
    var now = NOON.plusSeconds(180);

    assertThat(articles.newer("an-binh-dong", NEWS, 5, here, now))
        .extracting(headline -> headline.slug().value())
        .containsExactly("bai-2", "bai-3"); // bai-4 is not due yet
    assertThat(articles.newer("an-binh-dong", null, 1, here, now))
        .extracting(headline -> headline.slug().value())
        .containsExactly("khac");
  }

  @Test
  void an_article_without_a_lead_is_listed_by_how_its_text_begins() {
    var stored = with(null, List.of(), List.of());
    save(stored);
    save(article("co-loi-dan", NEWS, NOON.minusSeconds(1), Status.PUBLISHED, 1));

    assertThat(articles.newest("an-binh-dong", null, 2, null, NOON).items())
        .extracting(Headline::lead, Headline::opening, Headline::summary)
        .containsExactly(tuple("", "Thân bài", "Thân bài"), tuple("Lời dẫn", "", "Lời dẫn"));
    assertThat(articles.find("an-binh-dong", stored.slug())).contains(stored);
  }

  @Test
  void everything_public_is_told_the_oldest_first() {
    save(article("moi", NEWS, NOON, Status.PUBLISHED, 1));
    save(article("cu", LAND, NOON.minusSeconds(60), Status.PUBLISHED, 1));
    save(article("hen-gio", NEWS, NOON.plusSeconds(60), Status.PUBLISHED, 1));

    var told = new ArrayList<Headline>();
    articles.forEachPublic("an-binh-dong", NOON, told::add);

    assertThat(told).extracting(headline -> headline.slug().value()).containsExactly("cu", "moi");
  }

  @Test
  void only_what_is_public_now_is_listed_newest_first() {
    save(article("cu", NEWS, NOON.minusSeconds(60), Status.PUBLISHED, 1));
    save(article("moi", NEWS, NOON, Status.PUBLISHED, 1));
    save(article("hen-gio", NEWS, NOON.plusSeconds(1), Status.PUBLISHED, 1));
    save(article("nhap", NEWS, NOON, Status.DRAFT, 1));
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
        var page = articles.newest("an-binh-dong", null, size, after, NOON);
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
  void every_article_of_a_site_is_found_for_export_whatever_its_status() {
    save(article("b", NEWS, NOON, Status.DRAFT, 1));
    save(article("a", NEWS, NOON, Status.PUBLISHED, 1));
    changes.save("another-site", article("c", NEWS, NOON, Status.PUBLISHED, 1), 0);

    var found = new ArrayList<String>();
    articles.forEach("an-binh-dong", article -> found.add(article.slug().value()));

    assertThat(found).containsExactly("a", "b");
  }
}
