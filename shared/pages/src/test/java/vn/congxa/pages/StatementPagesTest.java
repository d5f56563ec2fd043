package vn.congxa.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.congxa.pages.view.PageContext;
import vn.congxa.pages.view.PageRequest;
import vn.congxa.pages.view.TextPage;
import vn.congxa.pages.view.Visitors;
import vn.congxa.pages.view.Words;
import vn.congxa.site.Site;

/** What the commune says of itself: contact, statements, an alert. */
class StatementPagesTest extends TemplateCase {
  @Test
  void a_publisher_without_a_number_is_said_to_have_none() {
    var plain = Samples.site();
    var quiet =
        new Site(
            plain.id(),
            plain.name(),
            plain.hosts(),
            plain.zone(),
            "",
            "",
            "Chưa có",
            "Chưa có",
            plain.sections(),
            0);
    var page = page("quiet", Templates.text(TextPage.contact(quiet, around)));

    assertThat(page.select("address").getFirst().text())
        .isEqualTo("Điện thoại: Chưa có Email: Chưa có");
    assertThat(page.select("a[href^=tel:], a[href^=mailto:]")).isEmpty();
    assertThat(
            page("contact", Templates.text(TextPage.contact(site, around)))
                .select("address a[href^=tel:], address a[href^=mailto:]")
                .eachAttr("href"))
        .containsOnly("tel:02000000000", "mailto:vanphong@example.vn");
  }

  @Test
  void an_alert_stands_on_every_page_until_its_time_is_over() {
    var talkative = Samples.talkative();
    var on = page("alert", Templates.text(TextPage.privacy(talkative, around)));
    assertThat(on.select(".alert").text())
        .isEqualTo("Thông báo khẩn: Nước sông Giữa dâng trên báo động 2. Xem chi tiết");
    assertThat(on.select(".alert a").attr("href")).isEqualTo("/bai-viet/lu");
    assertThat(TextPage.privacy(talkative, around).frame().lasting().limit())
        .isEqualTo(Duration.ofSeconds(1));

    var later = new PageRequest("/", Words.VIETNAMESE, Samples.MORNING.plusSeconds(1));
    var after = new PageContext(Visitors.UNKNOWN, null, around.assets(), later, true);
    var off = page("alert-over", Templates.text(TextPage.privacy(talkative, after)));
    assertThat(off.select(".alert")).isEmpty();
  }

  @Test
  void the_contact_page_says_who_answers_and_which_channels_there_are() {
    var page = page("contact", Templates.text(TextPage.contact(Samples.talkative(), around)));

    assertThat(page.select("main").text())
        .contains("Trưởng Ban Biên tập: Nguyễn Thị Hạnh", "0200 000 0000", "Zalo của xã");
  }

  @Test
  void statements_are_whole_in_both_languages() {
    for (var words : List.of(Words.VIETNAMESE, Words.ENGLISH)) {
      var page = page("privacy", Templates.text(TextPage.privacy(site, Samples.around(words))));
      assertThat(page.select(".article > p")).hasSizeGreaterThanOrEqualTo(6);
      assertThat(page.select("main").text()).contains("30", "48").doesNotContain("{0}");
      var other =
          page(
              "accessibility", Templates.text(TextPage.accessibility(site, Samples.around(words))));
      assertThat(other.select("main").text()).contains("WCAG");
    }
  }
}
