package vn.congxa.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import vn.congxa.content.Headline;
import vn.congxa.content.api.ContentProblem;
import vn.congxa.http.Code;
import vn.congxa.http.ProblemType;
import vn.congxa.http.Refused;
import vn.congxa.pages.view.ArticlePage;
import vn.congxa.pages.view.Frame;
import vn.congxa.pages.view.HomePage;
import vn.congxa.pages.view.ListPage;
import vn.congxa.pages.view.ListPart;
import vn.congxa.pages.view.Neighbours;
import vn.congxa.pages.view.PageContext;
import vn.congxa.pages.view.PageRequest;
import vn.congxa.pages.view.ProblemPage;
import vn.congxa.pages.view.SiteOverviewPage;
import vn.congxa.pages.view.TextPage;
import vn.congxa.pages.view.TthcPage;
import vn.congxa.pages.view.Visitors;
import vn.congxa.pages.view.Words;
import vn.congxa.site.Site;
import vn.congxa.site.api.SiteProblem;
import vn.congxa.tthc.api.TthcProblem;

class TemplatesTest {
  private static final int MOST_BYTES = 14 * 1024;

  private final Site site = Samples.site();
  private final PageContext around = Samples.around();

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
  void an_article_names_its_section_author_and_time_and_describes_its_picture() {
    var page =
        page(
            "article",
            Templates.article(ArticlePage.of(Samples.article(), Neighbours.NONE, site, around)));

    assertThat(page.select(".trail li:last-child a").attr("href")).isEqualTo("/chuyen-muc/tin-tuc");
    assertThat(page.select("article .meta time").text()).isEqualTo("02/03/2026 08:15:09");
    assertThat(page.select(".author").text()).isEqualTo("Trần Văn Lâm");
    var image = page.select("figure img");
    assertThat(image.attr("width")).isEqualTo("1200");
    assertThat(image.attr("alt")).isEqualTo(Samples.FIGURE.alt());
    assertThat(image.attr("fetchpriority")).isEqualTo("high");
    assertThat(image.hasAttr("loading")).isFalse();
    assertThat(page.select("figcaption").text()).isEqualTo("Thu hoạch vụ đông xuân ở thôn Đông");
  }

  @Test
  void an_article_carries_dublin_core_and_one_address_to_be_known_by() {
    var page =
        page(
            "article",
            Templates.article(ArticlePage.of(Samples.article(), Neighbours.NONE, site, around)));

    var address = "https://anbinhdong.example.vn/bai-viet/ngay-hoi-dinh-dong-dong-vui-dung-nep-xua";
    assertThat(page.select("link[rel=canonical]").attr("href")).isEqualTo(address);
    assertThat(page.select("meta[name=DC.identifier]").attr("content")).isEqualTo(address);
    assertThat(page.select("meta[name=DC.title]").attr("content")).startsWith("Xã An Bình Đông ra");
    assertThat(page.select("meta[name=DC.creator]").attr("content")).isEqualTo("Trần Văn Lâm");
    assertThat(page.select("meta[name=DC.publisher]").attr("content")).isEqualTo(site.name());
    assertThat(page.select("meta[name=DC.date]").attr("content"))
        .isEqualTo("2026-03-02T08:15:09+07:00");
    assertThat(page.select("meta[name=DC.description]").attr("content")).startsWith("Sáng 2/3");
    assertThat(page.select("meta[property=og:image]").attr("content"))
        .isEqualTo("https://anbinhdong.example.vn" + Samples.FIGURE.url());
  }

  @Test
  void an_article_of_a_section_that_is_gone_is_still_read() {
    var other = Samples.article();
    var site = new Site("x", "X", List.of(), Samples.ZONE, "", "", "", "", List.of(), 0);
    var page =
        page(
            "article-bare",
            Templates.article(ArticlePage.of(other, Neighbours.NONE, site, bare())));

    assertThat(page.select(".trail li:last-child").text()).isEqualTo("tin-tuc");
    assertThat(page.select(".trail li:last-child a, .onward, aside:not(.after), address p"))
        .isEmpty();
    assertThat(page.select("body > footer dd").eachText()).containsOnly("–");
  }

  @Test
  void a_long_article_fits_in_what_the_first_round_trip_brings() {
    var html = Templates.article(ArticlePage.of(Samples.article(), Neighbours.NONE, site, around));

    assertThat(Page.compressed(html)).isLessThan(MOST_BYTES);
  }

  @Test
  void a_year_is_a_chart_and_tables_by_months_and_fields() {
    var years = List.of(Samples.year(2026), Samples.year(2025));
    var page = page("tthc", Templates.tthc(TthcPage.of(years.getFirst(), years, site, around)));

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
  void a_withdrawn_article_tells_the_public_reason() {
    var page =
        problem("gone", new Refused(ContentProblem.WITHDRAWN, "Số liệu sai, xã đăng lại sau."));

    assertThat(page.select("h1").text()).isEqualTo("Bài viết đã được gỡ");
    assertThat(page.select(".detail").text()).isEqualTo("Lý do: Số liệu sai, xã đăng lại sau.");
  }

  @Test
  void a_failure_gives_a_reference_and_nothing_else() {
    var page = problem("failure", new Refused(Code.INTERNAL_ERROR, "4711"));

    assertThat(page.select(".detail").text()).isEqualTo("Mã tra cứu: 4711");
  }

  @Test
  void every_refusal_has_its_page() {
    var codes =
        Stream.<ProblemType[]>of(
                Code.values(), ContentProblem.values(), SiteProblem.values(), TthcProblem.values())
            .flatMap(Arrays::stream)
            .toList();
    for (var code : codes) {
      var page = problem("problem", new Refused(code));

      assertThat(page.select("h1").text()).isNotBlank();
      assertThat(page.select(".problem p").eachText()).noneMatch(text -> text.contains("{0}"));
      assertThat(page.select(".problem a")).hasSize(1);
    }
  }

  @Test
  void a_host_without_a_site_gets_a_page_without_a_menu() {
    var refused = new Refused(SiteProblem.UNKNOWN_SITE);
    var page =
        page(
            "nameless",
            Templates.problem(
                ProblemPage.of(
                    refused, "/", Words.VIETNAMESE, head -> Frame.nameless(head, around))));

    assertThat(page.select("nav")).isEmpty();
    assertThat(page.select("h1").text()).isEqualTo("Không có trang ở tên miền này");
  }

  private HomePage home(List<Headline> headlines) {
    return HomePage.of(site, headlines, "next", around);
  }

  @Test
  void an_article_leads_back_and_on_and_to_others_of_its_section() {
    var near = new Neighbours(Samples.headlines(1), Samples.headlines(4));
    var page =
        page(
            "article-full",
            Templates.article(ArticlePage.of(Samples.carrying(), near, site, around)));

    assertThat(page.select(".near a[rel=prev]").attr("href")).isEqualTo("/bai-viet/bai-0");
    assertThat(page.select(".near a[rel=next]").attr("href")).isEqualTo("/bai-viet/bai-0");
    assertThat(page.select(".related li a").eachAttr("href"))
        .containsExactly("/bai-viet/bai-1", "/bai-viet/bai-2", "/bai-viet/bai-3");
    assertThat(page.select("article .source").eachText())
        .containsExactly("Nguồn: Hội Nông dân xã", "Cập nhật: 03/03/2026 08:15:09");
    assertThat(page.select("article .meta").getFirst().text())
        .isEqualTo("Thứ Hai, 02/03/2026 08:15:09");
  }

  @Test
  void files_say_what_they_are_and_how_large() {
    var article = Samples.carrying();
    var page =
        page("files", Templates.article(ArticlePage.of(article, Neighbours.NONE, site, around)));

    assertThat(page.select(".attachments a").eachText())
        .containsExactly("Quyết định số 12/QĐ-UBND, tệp PDF, 1,4 MB", "Mẫu đơn, tệp DOCX, 20 KB");
    // A browser shows a PDF itself, and some know nothing to do with one that is to be saved.
    assertThat(page.select(".attachments a").eachAttr("download")).containsExactly("mau-don.docx");
    assertThat(page.select(".attachments a[href$=.pdf]").hasAttr("download")).isFalse();
  }

  @Test
  void what_leads_on_stands_beside_the_article_and_not_in_it() {
    var near = new Neighbours(Samples.headlines(1), Samples.headlines(4));
    var page =
        page("beside", Templates.article(ArticlePage.of(Samples.carrying(), near, site, around)));

    assertThat(page.select("main aside.after").select(".tools, .near, .related, .onward"))
        .hasSize(4);
    assertThat(page.select(".article").select(".tools, .near, .related, .onward")).isEmpty();
    assertThat(page.select("aside").eachAttr("aria-label")).doesNotHaveDuplicates();
  }

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
  void a_picture_is_offered_in_the_sizes_it_is_kept_in() {
    var article = Samples.carrying();
    var page =
        page("sizes", Templates.article(ArticlePage.of(article, Neighbours.NONE, site, around)));

    var base = "/media/an-binh-dong.0123456789abcdef0123456789abcdef";
    assertThat(page.select("figure source[type=image/webp]").attr("srcset"))
        .isEqualTo(base + ".320.webp 320w, " + base + ".640.webp 640w");
    assertThat(page.select("figure img").attr("srcset")).endsWith(base + ".640.jpg 640w");
    assertThat(page.select("figure img").attr("sizes")).isNotEmpty();
  }

  @Test
  void the_edition_to_print_has_a_letterhead_and_its_address_and_no_menu() {
    var article = Samples.carrying();
    var page =
        page("edition", Templates.edition(ArticlePage.of(article, Neighbours.NONE, site, around)));

    assertThat(page.select("header").text()).startsWith(site.name() + " Trưởng Ban Biên tập:");
    assertThat(page.select("nav, aside, footer")).isEmpty();
    assertThat(page.select(".on-paper").text())
        .endsWith(
            "https://anbinhdong.example.vn/bai-viet/ngay-hoi-dinh-dong-dong-vui-dung-nep-xua");
    assertThat(page.select("meta[name=robots]").attr("content")).isEqualTo("noindex");
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
  void the_front_page_leads_to_where_dossiers_are_handed_in() {
    var home = HomePage.of(Samples.talkative(), Samples.headlines(3), null, around);
    var page = page("home-services", Templates.home(home));

    assertThat(page.select("#dich-vu-cong + ul a").attr("href"))
        .isEqualTo("https://dvc.example.vn/");
    assertThat(page.select(".paging")).isEmpty();
  }

  @Test
  void the_contact_page_says_who_answers_and_which_channels_there_are() {
    var page = page("contact", Templates.text(TextPage.contact(Samples.talkative(), around)));

    assertThat(page.select("main").text())
        .contains("Trưởng Ban Biên tập: Nguyễn Thị Hạnh", "0200 000 0000", "Zalo của xã");
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

  @Test
  void in_english_the_interface_changes_and_links_stay_in_it_and_the_content_is_as_it_is() {
    var english = Samples.around(Words.ENGLISH);
    var near = new Neighbours(Samples.headlines(1), Samples.headlines(4));
    var page =
        page("english", Templates.article(ArticlePage.of(Samples.carrying(), near, site, english)));

    assertThat(page.select("html").attr("lang")).isEqualTo("en");
    assertThat(page.select("article").attr("lang")).isEqualTo("vi");
    assertThat(page.select(".skip").text()).isEqualTo("Skip to content");
    assertThat(page.select(".switch").attr("href")).isEqualTo("/bai-viet/x");
    assertThat(
            page.select("main a[href^=/bai-viet/], nav a[href^=/]:not([href$=.xml])")
                .eachAttr("href"))
        .filteredOn(href -> !href.endsWith(".txt"))
        .allMatch(href -> href.endsWith("?lang=en"));
    assertThat(page.select("h1").text()).startsWith("Xã An Bình Đông");
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

  private Document problem(String name, Refused refused) {
    return page(
        name,
        Templates.problem(
            ProblemPage.of(
                refused,
                "/",
                Words.VIETNAMESE,
                head -> Frame.of(site, "/bai-viet/x", head, around))));
  }

  private PageContext bare() {
    return new PageContext(Visitors.UNKNOWN, null, around.assets(), around.asked(), true);
  }

  private static Document page(String name, String html) {
    return Jsoup.parse(Page.kept(name, html));
  }
}
