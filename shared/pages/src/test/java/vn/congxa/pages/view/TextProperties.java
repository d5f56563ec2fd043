package vn.congxa.pages.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class TextProperties {
  @Property
  void a_number_is_its_digits_in_threes(@ForAll long number) {
    var text = Numbers.text(number);

    assertThat(text.replace(".", "")).isEqualTo(Long.toString(number));
    assertThat(text).matches("-?\\d{1,3}(\\.\\d{3})*");
  }

  @Property
  void an_excerpt_is_no_longer_than_asked_and_begins_like_the_text(
      @ForAll String text, @ForAll @IntRange(min = 2, max = 300) int longest) {
    var excerpt = Excerpt.of(text, longest);

    assertThat(excerpt.length()).isLessThanOrEqualTo(longest);
    if (excerpt.endsWith("…") && !text.strip().equals(excerpt)) {
      assertThat(text.strip()).startsWith(excerpt.substring(0, excerpt.length() - 1));
    } else {
      assertThat(excerpt).isEqualTo(text.strip());
    }
  }

  @Example
  void an_excerpt_ends_at_a_word() {
    assertThat(Excerpt.of("Bà con thôn Đông gặt lúa", 14)).isEqualTo("Bà con thôn…");
  }

  @Example
  void a_files_size_is_told_in_few_digits() {
    assertThat(Numbers.size(1)).isEqualTo("1 KB");
    assertThat(Numbers.size(655_360)).isEqualTo("640 KB");
    assertThat(Numbers.size(1_048_575)).isEqualTo("1 MB");
    assertThat(Numbers.size(1_468_006)).isEqualTo("1,4 MB");
  }

  @Example
  void a_time_is_told_in_the_zone_of_the_site() {
    var moment = Moment.of(Instant.parse("2023-06-01T02:28:09Z"), ZoneId.of("Asia/Ho_Chi_Minh"));

    assertThat(moment)
        .isEqualTo(new Moment("Thứ Năm", "01/06/2023 09:28:09", "2023-06-01T09:28:09+07:00"));
  }
}
