package vn.congxa.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.congxa.content.PublicationStore.Stood;

/** Addresses that articles had before. */
class FormerSlugsIT extends ArticleStoreCase {
  @Test
  void a_former_address_leads_to_the_new_one_in_one_request() {
    changes.save("an-binh-dong", with(null, List.of(), List.of(new Slug("ten-cu"))), 0);
    meter.reset();

    assertThat(at(new Slug("ten-cu"))).isEqualTo(new Found.Moved("/bai-viet/ten-moi"));

    assertThat(meter.requests()).isEqualTo(1);
    assertThat(slugs(null, NOON)).containsExactly("ten-moi");
  }

  @Test
  void no_article_is_lost_to_a_former_address_of_another() {
    var edited = article("ten-cu", NEWS, NOON, Status.PUBLISHED, 1);
    save(edited);

    assertThat(changes.save("an-binh-dong", with(null, List.of(), List.of(edited.slug())), 0))
        .isFalse();

    assertThat(at(new Slug("ten-cu"))).isEqualTo(new Found.Here(edited));
    assertThat(at(new Slug("ten-moi"))).isEqualTo(new Found.Nowhere());
  }

  @Test
  void an_article_gives_way_where_that_is_asked_for() {
    var former = article("ten-cu", NEWS, NOON, Status.PUBLISHED, 1);
    save(former);

    var renamed = with(null, List.of(), List.of(former.slug()));
    var over = new Replaced(null, List.of(), List.of(former.slug()));
    assertThat(changes.save("an-binh-dong", renamed, over)).isTrue();

    assertThat(slugs(null, NOON)).containsExactly("ten-moi");
    assertThat(lists.newest("an-binh-dong", null, 1, null, NOON).items())
        .extracting(Headline::firstSlug)
        .containsExactly(new Slug("ten-cu"));
  }

  @Test
  void an_address_that_an_article_left_is_free_again() {
    var one = new Slug("ten-mot");
    var two = new Slug("ten-hai");
    var before = with(null, List.of(), List.of(one, two));
    save(before);
    save(with(new Slug("khac"), null, List.of(), List.of(two))); // the way leads there by now

    var after = before.movedTo(before.slug(), List.of(), 2, NOON);
    var replaced = new Replaced(new Stood(before.slug(), 1), List.of(one, two), List.of());
    assertThat(changes.save("an-binh-dong", after, replaced)).isTrue();

    assertThat(at(one)).isEqualTo(new Found.Nowhere());
    assertThat(at(two)).isEqualTo(new Found.Moved("/bai-viet/khac"));
    save(article("ten-mot", NEWS, NOON, Status.PUBLISHED, 1));
  }
}
