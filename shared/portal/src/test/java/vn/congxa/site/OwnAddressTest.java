package vn.congxa.site;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.congxa.content.Slug;

class OwnAddressTest {
  @Test
  void articles_sections_and_years_have_an_address_each() {
    var slug = new Slug("lich-tiem");

    assertThat(OwnAddress.article(slug)).isEqualTo("/bai-viet/lich-tiem");
    assertThat(OwnAddress.edition(slug)).isEqualTo("/bai-viet/lich-tiem/ban-in");
    assertThat(OwnAddress.text(slug)).isEqualTo("/bai-viet/lich-tiem/van-ban.txt");
    assertThat(OwnAddress.section(slug)).isEqualTo("/chuyen-muc/lich-tiem");
    assertThat(OwnAddress.tthc(2026)).isEqualTo("/tthc/2026");
  }

  @Test
  void a_pages_one_address_is_at_the_sites_first_host_and_on_this_machine_without_tls() {
    assertThat(OwnAddress.canonical(SiteStoreCase.site("xa", "xa.example.vn"), "/tthc"))
        .isEqualTo("https://xa.example.vn/tthc");
    assertThat(OwnAddress.canonical(SiteStoreCase.site("xa", "localhost"), "/tthc"))
        .isEqualTo("http://localhost/tthc");
    assertThat(OwnAddress.canonical(SiteStoreCase.without("xa"), "/tthc"))
        .isEqualTo("http://localhost/tthc");
  }
}
