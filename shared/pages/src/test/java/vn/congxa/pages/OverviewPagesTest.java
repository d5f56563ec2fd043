package vn.congxa.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.congxa.content.Headline;
import vn.congxa.pages.view.HomePage;
import vn.congxa.pages.view.ListPage;
import vn.congxa.pages.view.ListPart;
import vn.congxa.pages.view.SiteOverviewPage;
import vn.congxa.pages.view.TthcPage;
import vn.congxa.tthc.TthcYear;

/** The front page, sections, years and the site map: what leads to everything else. */
class OverviewPagesTest extends TemplateCase {
  @Test
  void the_front_page_opens_with_the_newest_article_and_lists_the_others() {
    var page = page("home", Templates.home(home(Samples.headlines(11))));

    assertThat(page.select(".card.first h3").text()).startsWith("Thông báo lịch tiếp công dân");
    assertThat(page.select(".cards .card")).hasSize(HomePage.NEWEST - 1);
    assertThat(page.select(".blocks h2").eachText()).containsExactly("Tin hoạt động");
    assertThat(page.select(".blocks li")).hasSize(3);
    assertThat(page.select("aside .sections a")).hasSize(4);
    assertThat(page.select("h1").text()).isEqualTo(site.name());
    assertThat(page.select(".paging a").attr("href")).isEqualTo("/?cursor=next");
  }

  @Test
  void a_front_page_without_articles_says_so() {
    var page = page("home-empty", Templates.home(home(List.of())));

    assertThat(page.select(".empty").text()).isEqualTo("Chưa có bài viết nào.");
    assertThat(page.select(".card")).isEmpty();
  }

  @Test
  void the_panel_says_what_citizens_are_told() {
    var page = page("home", Templates.home(home(Samples.headlines(11))));

    assertThat(page.select(".panel").text())
        .isEqualTo(
            "Kết quả giải quyết TTHC Đến tháng 10 đã giải quyết: 99,69% Số hồ sơ xử lý: 1.595"
                + " Trước & đúng hạn: 1.590 Trễ hạn: 5 Tỉ lệ trễ hạn: 0,31% Chi tiết kết quả giải"
                + " quyết TTHC năm 2026 (Cập nhật lúc: 02/10/2026 05:54:59)");
    assertThat(page.select(".panel time").attr("datetime")).isEqualTo("2026-10-02T05:54:59+07:00");
    assertThat(page.select(".panel a").attr("href")).isEqualTo("/tthc/2026");
  }

  @Test
  void every_page_ends_with_who_answers_for_it_and_how_many_came() {
    var page = page("home", Templates.home(home(Samples.headlines(11))));

    assertThat(page.select("body > footer").text())
        .isEqualTo(
            "Trang thông tin điện tử xã An Bình Đông Trưởng Ban Biên tập: Nguyễn Thị Hạnh Địa chỉ:"
                + " Số 1 đường Kênh Giữa, xã An Bình Đông Điện thoại: 0200 000 0000 Email:"
                + " vanphong@example.vn Về trang này Liên hệ và xuất bản Sơ đồ trang Khả năng tiếp cận"
                + " Quyền riêng tư RSS Lượt truy cập Đang truy cập 3 Hôm nay 41 Tất cả 45.996");
    assertThat(page.select("a[href^=tel]").attr("href")).isEqualTo("tel:02000000000");
    assertThat(page.select("a[href^=mailto]").attr("href")).isEqualTo("mailto:vanphong@example.vn");
  }

  @Test
  void a_section_leads_to_older_articles_and_back() {
    var section = site.sections().getFirst();
    var part = new ListPart(Samples.headlines(12), "next", true, "previous");
    var page = page("section", Templates.section(ListPage.section(site, section, part, around)));

    assertThat(page.select("h1").text()).isEqualTo("Tin hoạt động: tin cũ hơn");
    assertThat(page.select(".paging a").eachAttr("href"))
        .containsExactly(
            "/chuyen-muc/tin-tuc",
            "/chuyen-muc/tin-tuc?cursor=previous",
            "/chuyen-muc/tin-tuc?cursor=next");
    assertThat(page.select("link[rel=canonical]")).isEmpty();
    assertThat(page.select("nav [aria-current=page]").text()).isEqualTo("Tin hoạt động");
  }

  @Test
  void a_year_is_a_chart_and_tables_by_months_and_fields() {
    var years = List.of(Samples.year(2026), Samples.year(2025));
    var numbers = years.stream().map(TthcYear::year).toList();
    var page = page("tthc", Templates.tthc(TthcPage.of(years.getFirst(), numbers, site, around)));

    assertThat(page.select("table")).hasSize(11);
    assertThat(page.select("details[open] tbody th").eachText())
        .containsExactly("Bảo trợ xã hội", "Chứng thực", "Đất đai", "Hộ tịch");
    assertThat(page.select("main > .scroll tbody tr:last-child").text())
        .isEqualTo("Tháng 10 1.595 1.590 5 99,69% 0,31% 02/10/2026 05:54:59");
    assertThat(page.select("details[open] tbody tr:nth-child(2)").text())
        .isEqualTo("Chứng thực 1.123 1.120 3 99,73%");
    assertThat(page.select("details[open]")).hasSize(1);
    assertThat(page.select(".chart li:last-child").text())
        .isEqualTo("Tháng 10 1.595 hồ sơ, 5 trễ hạn");
    assertThat(page.select(".chart li:last-child").select(".late").attr("width")).isEqualTo("1.5%");
    assertThat(page.select(".years a").eachText()).containsExactly("Năm 2026", "Năm 2025");
  }

  @Test
  void the_front_page_leads_to_where_dossiers_are_handed_in() {
    var home = HomePage.of(Samples.talkative(), Samples.headlines(3), null, around);
    var page = page("home-services", Templates.home(home));

    assertThat(page.select("#dich-vu-cong + ul a").attr("href"))
        .isEqualTo("https://dvc.example.vn/");
    assertThat(page.select(".paging")).isEmpty();
  }

  @Test
  void the_site_map_leads_everywhere_its_titles_in_the_order_of_the_alphabet() {
    var page =
        page(
            "site-map", Templates.siteMap(SiteOverviewPage.of(site, Samples.headlines(5), around)));

    assertThat(page.select(".map h3").eachText())
        .containsExactly(
            "Tin hoạt động", "Thông báo", "Nông nghiệp - Môi trường", "Văn hóa - Xã hội");
    assertThat(page.select(".map h3 + ul a").eachText())
        .extracting(title -> title.substring(0, 4))
        .containsExactly("Giải", "Hội ", "Hướn", "Khám", "Thôn");
    assertThat(page.select("a[href=/sitemap.xml]")).isNotEmpty();
  }

  private HomePage home(List<Headline> headlines) {
    return HomePage.of(site, headlines, "next", around);
  }
}
