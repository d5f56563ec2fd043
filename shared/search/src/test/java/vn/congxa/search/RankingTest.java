package vn.congxa.search;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.congxa.search.Shelf.NOW;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class RankingTest {
  private static final String FILLER = "Tin của thôn trong tuần này về nhiều việc khác nhau. ";

  @Test
  void marks_that_are_right_come_before_anything_else() {
    var shelf =
        new Shelf()
            .with("cho-cho", "Chó chó chó", "Chó và chó.")
            .with("cho", "Tin", FILLER.repeat(9) + "Ở chợ.");

    assertThat(shelf.find("chợ")).containsExactly("cho", "cho-cho");
    assertThat(shelf.find("chợ ")).containsExactly("cho", "cho-cho");
    assertThat(shelf.find("cho")).containsExactly("cho-cho", "cho");
  }

  @Test
  void every_mark_has_to_be_right_for_that() {
    var shelf =
        new Shelf()
            .with("half", "Chợ hop", "Chợ, chợ, chợ. Hợp.")
            .with("whole", "Tin", FILLER.repeat(5) + "Họp dân ở chợ.");

    assertThat(shelf.find("chợ họp ")).containsExactly("whole", "half");
  }

  @Test
  void in_a_long_question_marks_are_weights_among_others() {
    var scattered =
        "Cấp trên họp. Giấy báo. " + FILLER.repeat(30) + "Khai mạc. Sinh viên. Năm mới.";
    var shelf =
        new Shelf()
            .with("scattered", "Tin", scattered)
            .with("right", "Cap giay khai sinh", "Cap giay khai sinh trong nam.");

    assertThat(shelf.find("cấp giấy khai sinh năm ")).first().isEqualTo("right");
  }

  @Test
  void a_word_in_the_title_counts_more_than_one_in_the_lead_and_that_more_than_in_the_rest() {
    var shelf =
        new Shelf()
            .with("rest", "Tin mới", "Tin mới", "Lúa mới", NOW)
            .with("lead", "Tin mới", "Lúa mới", "Tin mới", NOW)
            .with("title", "Lúa mới", "Tin mới", "Tin mới", NOW);

    assertThat(shelf.find("lúa ")).containsExactly("title", "lead", "rest");
  }

  @Test
  void marks_that_are_wrong_in_a_title_count_less_than_right_ones_in_the_rest() {
    var shelf =
        new Shelf()
            .with("wrong", "Hợp chó phương mơi", "")
            .with("no-better", "Hợp chó phương mơi", "")
            .with("right", "Tin", FILLER + "Họp chợ phường mới.")
            .with("other", "Tin", FILLER + "Họp chợ. Phường. Mới.");

    assertThat(shelf.find("họp chợ phường mới ")).startsWith("right", "other");
  }

  @Test
  void what_is_newer_makes_up_for_a_little() {
    var shelf =
        new Shelf()
            .with("old", "Tin", "", "Lúa, lúa.", NOW.minus(Duration.ofDays(3_000)))
            .with("new", "Tin", "", "Lúa mới gặt xong.", NOW.minus(Duration.ofDays(9)));

    assertThat(shelf.find("lúa ")).containsExactly("new", "old");
  }

  @Test
  void where_a_score_cannot_tell_them_apart_the_newer_comes_first() {
    var shelf =
        new Shelf()
            .with("b", "Lúa mới", "", "", NOW.minus(Duration.ofDays(20_000)))
            .with("a", "Lúa mới", "", "", NOW.minus(Duration.ofDays(20_000).minusHours(1)));

    assertThat(shelf.find("lúa ")).containsExactly("a", "b");
  }

  @Test
  void of_two_that_are_alike_the_newer_comes_first() {
    var shelf =
        new Shelf()
            .with("old", "Lúa mới", "", "", NOW.minus(Duration.ofDays(900)))
            .with("new", "Lúa mới", "", "", NOW.minus(Duration.ofDays(9)))
            .with("older", "Lúa mới", "", "", NOW.minus(Duration.ofDays(9_000)));

    assertThat(shelf.find("lúa ")).containsExactly("new", "old", "older");
  }

  @Test
  void words_next_to_each_other_come_before_the_same_words_apart() {
    var shelf =
        new Shelf()
            .with("apart", "Tin", "Sạch đường làng. Bơm nước lên. Nước, nước.")
            .with("together", "Tin", "Sạch nhà. Bơm lên. Có nước sạch. Làng.");

    assertThat(shelf.find("nước sạch ")).containsExactly("together", "apart");
  }

  @Test
  void a_pair_is_worth_something_in_a_longer_question_too() {
    var shelf =
        new Shelf()
            .with("apart", "Tin", "Thôn sạch. Bơm nước lên. Có nước đây.")
            .with("pair", "Tin", "Thôn nhà. Bơm lên đây. Có nước sạch.");

    assertThat(shelf.find("nước sạch thôn ")).containsExactly("pair", "apart");
  }

  @Test
  void a_pair_has_to_have_the_marks_that_were_typed() {
    var shelf =
        new Shelf()
            .with("wrong", "Tin", "Hợp chó. Họp dân. Ở chợ.")
            .with("right", "Tin", "Hợp tác. Chó dữ. Họp chợ.");

    assertThat(shelf.find("họp chợ ")).containsExactly("right", "wrong");
  }

  @Test
  void words_in_the_order_that_was_typed_come_before_their_pairs() {
    var shelf =
        new Shelf()
            .with("pairs", "Tin", "Tổ hòa giải. Giải thôn. Hòa giải. Giải thôn. Tin.")
            .with("row", "Tin", "Tin về hòa giải thôn. Tổ hòa. Giải thưởng. Thôn.");

    assertThat(shelf.find("hòa giải thôn ")).containsExactly("row", "pairs");
  }

  @Test
  void the_whole_word_comes_before_words_that_go_on_after_it() {
    var shelf =
        new Shelf()
            .with("longer", "Thuế thuế thuế", "Thuế và thuế.")
            .with("whole", "Tin", FILLER.repeat(9) + "Mùa thu.");

    assertThat(shelf.find("thu")).containsExactly("whole", "longer");
    assertThat(shelf.find("thu ")).containsExactly("whole");
    assertThat(shelf.find("t")).isEmpty();
  }

  @Test
  void it_counts_more_among_others_as_well() {
    var shelf =
        new Shelf()
            .with("longer", "Tin", "Mùa thuế.")
            .with("whole", "Tin", "Mùa thu.")
            .with("another", "Tin", "Thu gom.");

    assertThat(shelf.find("mùa thu")).containsExactly("whole", "longer");
  }

  @Test
  void a_word_that_was_begun_goes_on_with_the_marks_that_were_typed() {
    var shelf = new Shelf().with("chuyen", "Bóng chuyền", "").with("chuyen-di", "Chuyến đi", "");

    assertThat(shelf.find("chuyề")).first().isEqualTo("chuyen");
    assertThat(shelf.find("chuyế")).first().isEqualTo("chuyen-di");
    assertThat(shelf.find("bong chuy")).containsExactly("chuyen");
    assertThat(shelf.marked("bong chuy")).isEqualTo("<mark>Bóng</mark> <mark>chuyền</mark>");
  }
}
