package vn.congxa.search;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.congxa.search.Shelf.NAME;
import static vn.congxa.search.Shelf.NOW;
import static vn.congxa.search.Shelf.text;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.congxa.words.Question;

class MatchTest {
  @Test
  void up_to_three_units_have_to_be_there_all() {
    var shelf = new Shelf().with("two", "Lúa mùa", "").with("three", "Gặt lúa mùa", "");

    assertThat(shelf.find("gặt lúa mùa ")).containsExactly("three");
    assertThat(shelf.ask("gặt lúa mùa ").match()).isEqualTo(Match.ALL);
  }

  @Test
  void of_four_and_more_three_quarters_do() {
    var shelf = new Shelf().with("three", "Làm căn cước", "").with("two", "Căn cước", "");

    var found = shelf.ask("làm căn cước ở ");

    assertThat(found.match()).isEqualTo(Match.ALL);
    assertThat(found.slugs()).containsExactly("three");
  }

  @Test
  void a_word_that_no_article_has_may_be_one_slip_away() {
    var shelf = new Shelf().with("sot", "Sốt xuất huyết", "").with("other", "Sốt xuân huyết", "");

    var found = shelf.ask("sot xuat huiet ");

    assertThat(found.match()).isEqualTo(Match.MISTYPED);
    assertThat(found.slugs()).containsExactly("sot");
    assertThat(shelf.marked("sot xuat huiet "))
        .isEqualTo("<mark>Sốt</mark> <mark>xuất</mark> <mark>huyết</mark>");
  }

  @Test
  void where_articles_have_every_word_any_of_them_may_be_mistyped() {
    var shelf = new Shelf().with("xanh", "Trồng cây xanh", "").with("xinh", "Hoa xinh", "");

    var found = shelf.ask("cay xinh ");

    assertThat(found.match()).isEqualTo(Match.MISTYPED);
    assertThat(found.slugs()).containsExactly("xanh");
  }

  @Test
  void short_words_first_letters_and_numbers_are_never_put_right() {
    var shelf = new Shelf().with("a", "Lúa 2026 thanh", "");

    for (var typed : List.of("lua lux ", "lúa ganh ", "lúa 2027 ")) {
      assertThat(shelf.ask(typed).match()).as(typed).isEqualTo(Match.SOME);
    }
  }

  @Test
  void where_nothing_is_found_half_of_the_units_do() {
    var shelf = new Shelf().with("lua", "Gặt lúa", "").with("ngo", "Trồng ngô", "");

    var found = shelf.ask("gặt lúa ngô sắn ");

    assertThat(found.match()).isEqualTo(Match.SOME);
    assertThat(found.slugs()).containsExactly("lua");
    assertThat(shelf.ask("zzz").slugs()).isEmpty();
  }

  @Test
  void a_quotation_is_found_word_by_word() {
    var shelf =
        new Shelf().with("row", "Đường liên thôn", "").with("no", "Liên hoan, đường thôn", "");

    assertThat(shelf.find("\"duong lien thon\"")).containsExactly("row");
    assertThat(shelf.find("\"đường Lien thôn\"")).containsExactly("row");
    assertThat(shelf.find("\"lien thon")).containsExactlyInAnyOrder("row", "no");
  }

  @Test
  void a_chain_allows_one_word_between_two_of_it() {
    var shelf =
        new Shelf()
            .with("day", "Ngày 2 tháng 9 năm 1945", "")
            .with("ratio", "Tỷ số 9-2", "")
            .with("far", "2 con, rồi mới đến 9 con", "")
            .with("paper", "Nghị quyết số 12 của NQ và TW", "")
            .with("chain", "Nghị quyết 12-NQ/TW", "");

    assertThat(shelf.find("2/9")).containsExactly("day");
    assertThat(shelf.find("02/09/1945")).containsExactly("day");
    assertThat(shelf.find("12-NQ/TW")).containsExactly("chain", "paper");
  }

  @Test
  void an_abbreviation_finds_its_long_form_and_the_other_way_round() {
    var shelf = new Shelf().with("brief", "UBND xã", "").with("full", "Ủy ban nhân dân xã", "");

    assertThat(shelf.find("UBND")).containsExactlyInAnyOrder("brief", "full");
    assertThat(shelf.find("uỷ ban nhân dân")).containsExactlyInAnyOrder("brief", "full");
    assertThat(shelf.marked("ủy ban nhân dân")).isEqualTo("<mark>UBND</mark> xã");
  }

  @Test
  void title_lead_and_rest_do_not_join_to_rows() {
    var shelf = new Shelf().with("a", "Chợ", "quê", "mới", NOW);

    assertThat(shelf.find("\"chợ quê\"")).isEmpty();
    assertThat(shelf.find("\"quê mới\"")).isEmpty();
    assertThat(shelf.find("chợ quê mới ")).containsExactly("a");
  }

  @Test
  void only_what_the_filter_lets_through_is_found() {
    var yesterday = NOW.minus(Duration.ofDays(1));
    var shelf =
        new Shelf()
            .with("now", "Chợ", "", "", NOW)
            .with("yesterday", "Chợ", "", "", yesterday)
            .with("later", "Chợ", "", "", NOW.plusSeconds(1))
            .with(new SearchText("other", "khac", yesterday, 1, "Chợ", "", ""));

    assertThat(shelf.find("chợ")).containsExactly("now", "yesterday", "other");
    assertThat(shelf.ask("chợ", new Filter("khac", null, null, NOW)).slugs())
        .containsExactly("other");
    assertThat(shelf.ask("chợ", new Filter(null, NOW, null, NOW)).slugs()).containsExactly("now");
    assertThat(shelf.ask("chợ", new Filter("tin", yesterday, NOW, NOW)).slugs())
        .containsExactly("yesterday");
    assertThat(shelf.find("khac")).isEmpty();
    assertThat(shelf.ask("chợ", Filter.all(NOW.plusSeconds(1))).slugs()).contains("later");
  }

  @Test
  void the_total_is_counted_up_to_a_thousand() {
    var texts = new ArrayList<SearchText>();
    for (var i = 0; i < 1_500; i++) {
      texts.add(text("s" + i, "Chợ " + i, i < 900 ? "ít" : "nhiều"));
    }
    try (var index = SearchIndex.open(Shelf.snapshot(texts), NAME)) {
      var many = index.find(Question.of("chợ "), Filter.all(NOW), 190, 25);
      var few = index.find(Question.of("chợ ít "), Filter.all(NOW), 95, 10);

      assertThat(many.slugs()).hasSize(25);
      assertThat(many.total()).isEqualTo(1_000);
      assertThat(many.totalIsExact()).isFalse();
      assertThat(few.total()).isEqualTo(900);
      assertThat(few.totalIsExact()).isTrue();
      assertThat(few.slugs()).hasSize(10).doesNotHaveDuplicates();
    }
  }
}
