package vn.congxa.http;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class LanguageTest {
  @Test
  void vietnamese_is_spoken_unless_english_is_preferred() {
    assertThat(Language.preferred(null)).isEqualTo(Language.VIETNAMESE);
    assertThat(Language.preferred("fr")).isEqualTo(Language.VIETNAMESE);
    assertThat(Language.preferred("vi,en;q=0.8")).isEqualTo(Language.VIETNAMESE);
    assertThat(Language.preferred("en;q=0.8, vi;q=0.9")).isEqualTo(Language.VIETNAMESE);
    assertThat(Language.preferred("en-GB,en;q=0.9")).isEqualTo(Language.ENGLISH);
    assertThat(Language.preferred("vi;q=0.1,en;q=0.2")).isEqualTo(Language.ENGLISH);
  }

  @Test
  void a_language_that_only_begins_like_english_is_not_english() {
    assertThat(Language.preferred("enm")).isEqualTo(Language.VIETNAMESE);
  }

  @Property
  void whatever_a_client_sends_one_of_the_two_is_chosen(@ForAll String header) {
    assertThat(Language.preferred(header)).isNotNull();
  }
}
