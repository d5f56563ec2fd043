package vn.congxa.search;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.congxa.search.Shelf.NAME;
import static vn.congxa.search.Shelf.NOW;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import vn.congxa.words.Highlights;
import vn.congxa.words.Question;

class HostileQuestionsTest {
  private static final SearchIndex INDEX =
      SearchIndex.open(Shelf.snapshot(SampleArticles.ofTheProject()), NAME);

  @Test
  void whatever_is_typed_is_answered() {
    for (var typed :
        List.of(
            "a".repeat(10_000),
            "chợ ".repeat(2_500),
            "thuê thuế thuê ".repeat(700),
            "\u0301\u0323\u031b",
            "title:*",
            "/.*/",
            "a:chợ OR =chợ",
            "=",
            "\"chợ",
            "\"\"\"",
            "*".repeat(3_000),
            "chợ 農村 Ελλάδα рынок سوق",
            "\u0000\u0007\u001b[31m",
            "𝟏 𝟏𝟏",
            "\uD800 \uDC00x",
            "1/2/3/4/5/6/7/8/9/10/11/12/13/14/15/16/17",
            "<script>alert(1)</script>",
            "ﷺ ǆ ß ı İ")) {
      answer(typed);
    }
  }

  @Property(tries = 200)
  void anything_may_be_typed(@ForAll @StringLength(max = 220) String typed) {
    answer(typed);
  }

  private static void answer(String typed) {
    var question = Question.of(typed);
    if (!question.isEmpty()) {
      var found = INDEX.find(question, Filter.all(NOW), 0, 25);
      assertThat(found.slugs()).hasSizeLessThanOrEqualTo(25);
      var html = Highlights.of(found.sought(), "<b>Chợ</b> & 1", "alert script <i>").title();
      assertThat(html.replace("<mark>", "").replace("</mark>", "")).doesNotContain("<", ">");
    }
  }
}
