package vn.congxa.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class QuestionTest {
  @Test
  void words_chains_quotations_and_abbreviations_are_units() {
    assertThat(units("khai sinh")).isEqualTo("khai sinh…");
    assertThat(units("nghị quyết 07/2026/NQ-HĐND")).isEqualTo("nghi quyet <7 2026 nq hdnd>");
    assertThat(units("\"đường liên thôn\" mới ")).isEqualTo("[duong lien thon] moi");
    assertThat(units("“vô địch” «giải»")).isEqualTo("[vo dich] giai");
    assertThat(units("UBND thông báo")).isEqualTo("{ubnd} thong bao…");
    assertThat(units("phí của Hội đồng Nhân dân")).isEqualTo("phi cua {hdnd}");
    assertThat(units("giấy chứng nhận quyền sử dụng đất")).isEqualTo("{gcnqsdd}");
  }

  @Test
  void a_date_in_words_is_the_date_in_numbers() {
    for (var date : List.of("2/9", "2-9", "02/09", "2 tháng 9", "ngày 2 tháng 9", "ngay 2/9")) {
      assertThat(units(date)).as(date).isEqualTo("<2 9>");
    }
    for (var date : List.of("2/9/1945", "2 tháng 9 năm 1945", "ngày 2/9 năm 1945")) {
      assertThat(units(date)).as(date).isEqualTo("<2 9 1945>");
    }
    assertThat(units("tháng 9")).isEqualTo("thang 9");
    assertThat(units("2 tháng")).isEqualTo("2 thang…");
    assertThat(units("ngày hội")).isEqualTo("ngay hoi…");
  }

  @Test
  void an_unbalanced_quotation_mark_is_none() {
    assertThat(units("\"chợ")).isEqualTo("cho…");
    assertThat(units("\"chợ quê\" \"phiên")).isEqualTo("[cho que] phien…");
    assertThat(units("\"\"\"chợ quê")).isEqualTo("cho que…");
  }

  @Test
  void only_a_last_word_that_nothing_follows_may_go_on() {
    assertThat(units("bóng chuy")).endsWith("…");
    for (var whole : List.of("bóng chuy ", "bóng chuy.", "bóng c", "bóng 12", "\"bóng chuy\"")) {
      assertThat(units(whole)).as(whole).doesNotEndWith("…");
    }
  }

  @Test
  void what_may_go_on_keeps_its_y_and_its_tone_apart() {
    var begun = Beginning.of("quý");

    assertThat(begun).isEqualTo(new Beginning("quy", "quy", "\u0301"));
    assertThat(begun.continuesIn("quyêt\u0301")).isTrue();
    assertThat(begun.continuesIn("quyên\u0300")).isFalse();
    assertThat(new Beginning("duo", "đươ", "").continuesIn("đương\u0300")).isTrue();
    assertThat(new Beginning("duo", "đươ", "\u0301").continuesIn("đương\u0300")).isFalse();
  }

  @Test
  void no_more_than_two_hundred_characters_and_sixteen_units_are_looked_at() {
    assertThat(Question.of("a ".repeat(5_000)).units()).hasSize(16);
    assertThat(Question.of("chợ".repeat(4_000)).units()).hasSize(1);
    assertThat(Question.of("x".repeat(199) + "😀").toString()).doesNotContain("\uD83D");
    assertThat(Question.of(" ".repeat(200) + "chợ").isEmpty()).isTrue();
    assertThat(Question.of("a-".repeat(100)).units()).allMatch(unit -> unit.forms().size() <= 16);
  }

  @Test
  void what_others_take_for_commands_is_words_and_spaces() {
    assertThat(units("title:* OR /.*/ -a (b~2)^3 \\ ")).isEqualTo("title or a b 2 3");
    assertThat(Question.of("*".repeat(3_000)).isEmpty()).isTrue();
    assertThat(Question.of("\u0301\u0323\"\"\0 <>").isEmpty()).isTrue();
  }

  @Property
  void anything_may_be_typed(@ForAll @StringLength(max = 400) String typed) {
    var question = Question.of(typed);

    assertThat(question.units()).hasSizeLessThanOrEqualTo(16);
    assertThat(question.units()).allMatch(unit -> !unit.forms().isEmpty());
  }

  @Test
  void one_slip_is_forgiven_behind_the_first_letter() {
    for (var typed : List.of("huyet", "huiet", "huyt", "huyeet", "hyuet", "huye", "huyett")) {
      assertThat(Slips.apart(typed, "huyet")).as(typed).isTrue();
    }
    for (var typed : List.of("nuyet", "huits", "h", "", "huyetab", "yhuet", "hueyt1")) {
      assertThat(Slips.apart(typed, "huyet")).as(typed).isFalse();
    }
  }

  private static String units(String typed) {
    return Question.of(typed).units().stream()
        .map(QuestionTest::shown)
        .collect(Collectors.joining(" "));
  }

  private static String shown(Unit unit) {
    var words = unit.forms().stream().map(Form::folded).collect(Collectors.joining(" "));
    return switch (unit) {
      case Unit.Single single -> words + (single.begun() == null ? "" : "…");
      case Unit.Row row -> row.loose() ? "<" + words + ">" : "[" + words + "]";
      case Unit.Abbreviation _ -> "{" + words + "}";
    };
  }
}
