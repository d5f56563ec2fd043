package vn.congxa.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import vn.congxa.content.Slug;

class OwnAddressTest {
  @Test
  void a_page_is_meant_in_capitals_with_a_slash_and_with_what_closed_a_sentence() {
    for (var meant :
        new String[] {
          "/bai-viet/lich-tiem",
          "/bai-viet/lich-tiem/ban-in",
          "/bai-viet/lich-tiem/van-ban.txt",
          "/chuyen-muc/thong-bao",
          "/chuyen-muc/thong-bao/rss.xml",
          "/tthc",
          "/tthc/2026",
          "/lien-he",
          "/so-do-trang",
          "/kha-nang-tiep-can",
          "/quyen-rieng-tu",
          "/atom.xml",
          "/sitemap.xml",
        }) {
      for (var end : new String[] {"/", ")", ".", ").", "”"}) {
        assertThat(OwnAddress.meant(meant + end)).contains(meant);
      }
      assertThat(OwnAddress.meant(meant.toUpperCase(Locale.ROOT))).contains(meant);
      assertThat(OwnAddress.meant(meant)).isEmpty();
    }
  }

  @Test
  void an_address_of_200_characters_is_still_looked_at() {
    var longest = "/bai-viet/" + "a".repeat(189);

    assertThat(OwnAddress.meant(longest + "/")).contains(longest);
    assertThat(OwnAddress.meant(longest + "a/")).isEmpty();
  }

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

  @Test
  void what_is_shaped_like_no_page_is_not_meant_to_be_one() {
    for (var path :
        new String[] {
          "/",
          "/)",
          "/bai-viet/",
          "/tin-tuc/",
          "/bai-viet/a.html)",
          "/API/articles",
          "/tthc/26/",
          "/tthc/2026\u0001",
          "/lien-he" + ")".repeat(200)
        }) {
      assertThat(OwnAddress.meant(path)).as(path).isEmpty();
    }
  }
}
