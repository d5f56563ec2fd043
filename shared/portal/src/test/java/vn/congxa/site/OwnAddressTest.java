package vn.congxa.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

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
