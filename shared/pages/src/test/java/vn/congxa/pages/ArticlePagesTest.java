package vn.congxa.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.congxa.pages.view.ArticlePage;
import vn.congxa.pages.view.Neighbours;
import vn.congxa.pages.view.PageContext;
import vn.congxa.pages.view.Visitors;
import vn.congxa.pages.view.Words;
import vn.congxa.site.Site;

/** An article to read and to print. */
class ArticlePagesTest extends TemplateCase {
  private static final int MOST_BYTES = 14 * 1024;

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

  private PageContext bare() {
    return new PageContext(Visitors.UNKNOWN, null, around.assets(), around.asked(), true);
  }
}
