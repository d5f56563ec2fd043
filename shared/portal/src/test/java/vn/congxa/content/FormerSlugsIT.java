package vn.congxa.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Addresses that articles had before. */
class FormerSlugsIT extends ArticleStoreCase {
  @Test
  void a_former_address_leads_to_the_new_one_in_one_request() {
    changes.save("an-binh-dong", with(null, List.of(), List.of(new Slug("ten-cu"))), 0);
    meter.reset();

    assertThat(at(new Slug("ten-cu"))).isEqualTo(new Found.Moved("/bai-viet/ten-moi"));

    assertThat(meter.requests()).isEqualTo(1);
    assertThat(addresses.article("an-binh-dong", new Slug("ten-cu"))).isEmpty();
    var all = new ArrayList<Article>();
    addresses.forEachArticle("an-binh-dong", all::add);
    assertThat(all).extracting(Article::slug).containsExactly(new Slug("ten-moi"));
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
  void an_imported_article_gives_way_to_the_import_that_renames_it() {
    var imported = article("ten-cu", NEWS, NOON, Status.PUBLISHED, 1);
    changes.saveImported("an-binh-dong", imported, 0);

    var renamed = with(null, List.of(), List.of(imported.slug()));
    assertThat(changes.saveImported("an-binh-dong", renamed, 0)).isTrue();

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
    changes.saveImported("an-binh-dong", before, 0);
    var other = with(new Slug("khac"), null, List.of(), List.of(two));
    changes.saveImported("an-binh-dong", other, 0); // the way leads there by now

    var after = with(null, List.of(), List.of());
    assertThat(changes.saveImported("an-binh-dong", after, before)).isTrue();

    assertThat(at(one)).isEqualTo(new Found.Nowhere());
    assertThat(at(two)).isEqualTo(new Found.Moved("/bai-viet/khac"));
    var fresh = article("ten-mot", NEWS, NOON, Status.PUBLISHED, 1);
    assertThat(changes.saveImported("an-binh-dong", fresh, 0)).isTrue();
  }
}
