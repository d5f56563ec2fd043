package vn.congxa.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import vn.congxa.content.Slug;

class SiteTest {
  private final Site site = SiteStoreCase.site("an-binh-dong", "an-binh-dong.example.vn");

  @Test
  void a_section_is_found_by_its_slug_and_no_other() {
    assertThat(site.section(new Slug("tin-tuc"))).map(Section::name).contains("Tin tức");
    assertThat(site.section(new Slug("nong-nghiep"))).isEmpty();
  }

  @Test
  void articles_of_a_section_that_is_gone_show_its_slug() {
    assertThat(site.sectionName(new Slug("tin-tuc"))).isEqualTo("Tin tức");
    assertThat(site.sectionName(new Slug("nong-nghiep"))).isEqualTo("nong-nghiep");
  }

  @Test
  void its_id_begins_every_key_and_is_a_slug() {
    assertThatThrownBy(() -> SiteStoreCase.site("An Bình", "xa.example.vn"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("An Bình");
  }
}
