package vn.congxa.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class SlugProperties {
  @Test
  void vietnamese_folds_to_what_one_would_type() {
    assertThat(Slug.of("Đồng bào Ê Đê mừng lúa mới, vụ Đông - Xuân 2026!"))
        .isEqualTo(new Slug("dong-bao-e-de-mung-lua-moi-vu-dong-xuan-2026"));
    assertThat(Slug.of("Ưu tiên “một cửa”")).isEqualTo(new Slug("uu-tien-mot-cua"));
  }

  @Test
  void letters_that_only_look_like_a_crossed_d_are_one() {
    for (var title : List.of("Đình Đông", "Ðình Ðông", "Ɖình Ɖông", "ðình ðông")) {
      assertThat(Slug.of(title)).isEqualTo(new Slug("dinh-dong"));
    }
  }

  @Test
  void composed_and_decomposed_letters_are_the_same() {
    assertThat(Slug.of("tiê\u0301ng Viê\u0323t")).isEqualTo(Slug.of("tiếng Việt"));
  }

  @Test
  void a_long_title_is_cut_at_a_word() {
    var slug = Slug.of("nghị quyết ".repeat(30));

    assertThat(slug.value()).hasSizeBetween(110, Slug.LONGEST).endsWith("-quyet");
  }

  @Test
  void a_title_without_a_letter_has_no_slug() {
    assertThatThrownBy(() -> Slug.of("…!?")).hasMessageContaining("no letter or digit");
  }

  @Property
  void every_title_with_a_plain_letter_has_a_valid_slug(
      @ForAll @StringLength(max = 400) String title) {
    assertThat(Slug.isValid(Slug.of(title + "a").value())).isTrue();
  }

  @Property
  void a_slug_is_its_own_slug(@ForAll @StringLength(max = 400) String title) {
    var slug = Slug.of("a" + title);

    assertThat(Slug.of(slug.value())).isEqualTo(slug);
  }

  @Test
  void only_words_of_plain_letters_and_digits_joined_by_hyphens_are_slugs() {
    for (var text :
        new String[] {"", "Tin", "tin tuc", "-tin", "tin-", "tin--tuc", "tin/tuc", "tín"}) {
      assertThat(Slug.isValid(text)).as(text).isFalse();
    }
    assertThat(Slug.isValid("a".repeat(Slug.LONGEST))).isTrue();
    assertThat(Slug.isValid("a".repeat(Slug.LONGEST + 1))).isFalse();
  }

  @Test
  void a_title_that_just_fits_is_whole_and_one_word_too_long_is_cut_within() {
    var longest = "a".repeat(Slug.LONGEST);

    assertThat(Slug.of(longest).value()).isEqualTo(longest);
    assertThat(Slug.of(longest + " b").value()).isEqualTo(longest);
    assertThat(Slug.of(longest + "b").value()).isEqualTo(longest);
    assertThat(Slug.of("a".repeat(Slug.LONGEST - 1) + "!").value())
        .isEqualTo("a".repeat(Slug.LONGEST - 1));
  }
}
