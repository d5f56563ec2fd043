package vn.congxa.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class HighlightsTest {
  @Test
  void words_are_marked_as_they_were_typed_if_they_are_there_so() {
    var found = Highlights.of(words("chợ"), "Chợ phiên và chó", "Thả chó ở chợ. Chờ nhé.");

    assertThat(found.title()).isEqualTo("<mark>Chợ</mark> phiên và chó");
    assertThat(found.text()).isEqualTo("Thả chó ở <mark>chợ</mark>. Chờ nhé.");
  }

  @Test
  void else_they_are_marked_without_regard_to_marks() {
    assertThat(Highlights.of(words("chợ"), "Tin", "Họp cho phien").text())
        .isEqualTo("Họp <mark>cho</mark> phien");
    assertThat(Highlights.of(words("cho"), "Chợ", "chó").title()).isEqualTo("<mark>Chợ</mark>");
  }

  @Test
  void a_row_is_marked_as_one_and_only_where_it_is_whole() {
    var date = sought(new Sought.Run(forms("2/9"), true));

    assertThat(Highlights.of(date, "2 tháng 9, 2 với cả 9", "").title())
        .isEqualTo("<mark>2 tháng 9</mark>, 2 với cả 9");
  }

  @Test
  void short_and_long_form_are_marked() {
    var both =
        sought(Sought.Run.of(forms("ubnd").getFirst()), new Sought.Run(forms("uy ban"), false));

    assertThat(Highlights.of(both, "UBND: Ủy ban xã", "").title())
        .isEqualTo("<mark>UBND</mark>: <mark>Ủy ban</mark> xã");
  }

  @Test
  void what_goes_on_is_marked_where_the_whole_word_is_not() {
    var ways = new Sought.Ways(runs("mua"), runs("muat muan"));

    assertThat(Highlights.of(new Sought(List.of(ways)), "Mùa muận", "muát").title())
        .isEqualTo("<mark>Mùa</mark> muận");
    assertThat(Highlights.of(new Sought(List.of(ways)), "Một muận", "muát").title())
        .isEqualTo("Một <mark>muận</mark>");
  }

  @Test
  void the_piece_has_the_most_different_words_and_starts_at_a_sentence() {
    var text = "Nước dâng. " + "Một câu khác nữa. ".repeat(30) + "Hôm nay nước sạch về. Hết.";

    assertThat(Highlights.of(words("nước sạch"), "", text).text())
        .contains("Hôm nay <mark>nước</mark> <mark>sạch</mark> về.")
        .startsWith("… Hôm nay");
  }

  @Test
  void a_piece_of_a_long_sentence_starts_shortly_before_the_word() {
    var text = "dài ".repeat(100) + "chợ " + "dài ".repeat(100);

    var piece = Highlights.of(words("chợ"), "", text).text();

    assertThat(piece).startsWith("… dài dài").endsWith("dài …").contains("<mark>chợ</mark>");
    assertThat(Words.of(piece)).hasSizeLessThanOrEqualTo(Highlights.WINDOW + 2);
  }

  @Test
  void without_a_word_of_the_question_the_piece_is_the_beginning() {
    assertThat(Highlights.of(words("chợ"), "Tin", "Một hai ba.").text()).isEqualTo("Một hai ba.");
    assertThat(Highlights.of(words("chợ"), "", "").text()).isEmpty();
  }

  @Test
  void whatever_is_no_word_is_cut_too() {
    assertThat(Highlights.of(words("chợ"), "", "-".repeat(100_000)).text()).hasSize(502);
    assertThat(Highlights.of(words("chợ"), "", "a".repeat(100_000)).text()).hasSize(502);
  }

  @Property
  void mark_is_the_only_tag(@ForAll @StringLength(max = 200) String noise) {
    var text = "<b>" + noise + "</b> <mark> & chợ \"'<script>alert(1)</script>";

    var found = Highlights.of(words("chợ b mark " + noise), text, text);

    for (var html : List.of(found.title(), found.text())) {
      var bare = html.replace("<mark>", "").replace("</mark>", "");
      assertThat(bare).doesNotContain("<", ">", "\"", "'");
      assertThat(html.split("<mark>", -1).length).isEqualTo(html.split("</mark>", -1).length);
    }
  }

  private static List<Form> forms(String typed) {
    return Words.of(typed).stream().map(Word::form).toList();
  }

  private static List<Sought.Run> runs(String typed) {
    return forms(typed).stream().map(Sought.Run::of).toList();
  }

  private static Sought sought(Sought.Run... runs) {
    return new Sought(List.of(new Sought.Ways(List.of(runs), List.of())));
  }

  private static Sought words(String typed) {
    return new Sought(
        runs(typed).stream()
            .limit(16)
            .map(run -> new Sought.Ways(List.of(run), List.of()))
            .toList());
  }
}
