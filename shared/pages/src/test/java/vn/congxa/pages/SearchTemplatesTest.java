package vn.congxa.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import vn.congxa.pages.view.FoundCard;
import vn.congxa.pages.view.HomePage;
import vn.congxa.pages.view.SearchForm;
import vn.congxa.pages.view.SearchPage;
import vn.congxa.pages.view.Words;

/** The box in every page's head, and the page that it leads to. */
class SearchTemplatesTest extends TemplateCase {
  private static final int MOST_BYTES = 14 * 1024;

  private final SearchForm form = SearchForm.of(site, "kênh", "thong-bao", "2026-03-01", "");

  @Test
  void every_page_has_one_box_with_a_label_and_a_button() {
    for (var words : List.of(Words.VIETNAMESE, Words.ENGLISH)) {
      var around = Samples.around(words);
      var page = page("boxed", Templates.home(HomePage.of(site, List.of(), null, around)));

      var box = page.select("header form[role=search]");
      assertThat(box.attr("action")).isEqualTo("/tim-kiem");
      assertThat(box.attr("method")).isEmpty();
      assertThat(box.select("label[for=tim]").text()).isNotBlank();
      assertThat(box.select("input#tim[type=search][name=q]")).hasSize(1);
      assertThat(box.select("button").text()).isNotBlank();
      assertThat(box.select("input[name=lang]").val())
          .isEqualTo(words.equals(Words.ENGLISH) ? "en" : "");
    }
  }

  @Test
  void the_page_of_the_search_has_its_own_box_alone_with_what_was_asked() {
    var page = page("blank", Templates.search(SearchPage.blank(site, form, around)));

    assertThat(page.select("input[name=q]")).hasSize(1);
    assertThat(page.select("#q").val()).isEqualTo("kênh");
    assertThat(page.select("option[selected]").val()).isEqualTo("thong-bao");
    assertThat(page.select("#from").val()).isEqualTo("2026-03-01");
    for (var field : page.select("form input:not([type=hidden]), form select")) {
      assertThat(page.select("label[for=" + field.id() + "]")).hasSize(1);
    }
  }

  @Test
  void what_was_found_is_marked_and_counted() {
    var page = found(new SearchPage.Total(1000, false), SearchPage.Fit.ALL);

    assertThat(page.select("h1").text()).isEqualTo("Kết quả tìm “kênh”");
    assertThat(page.select(".said").eachText()).containsExactly("Tìm thấy hơn 1.000 bài viết.");
    assertThat(page.select(".found h3 a mark").eachText()).contains("kênh");
    assertThat(page.select("a[rel=next]").attr("href")).isEqualTo("/tim-kiem?q=k&cursor=c");
  }

  @Test
  void a_page_of_twenty_with_its_style_stays_small() {
    var html = foundHtml(new SearchPage.Total(23, true), SearchPage.Fit.SOME);

    assertThat(Page.compressed(html)).isLessThanOrEqualTo(MOST_BYTES);
  }

  private Document found(SearchPage.Total total, SearchPage.Fit fit) {
    return page("found", foundHtml(total, fit));
  }

  private String foundHtml(SearchPage.Total total, SearchPage.Fit fit) {
    var title = "Xã nạo vét <mark>kênh</mark> Giữa";
    var card =
        FoundCard.of(Samples.article(), title, "… <mark>kênh</mark> …", site, Words.VIETNAMESE);
    var cards = Collections.nCopies(20, card);
    return Templates.search(
        SearchPage.found(site, form, cards, fit, total, "/tim-kiem?q=k&cursor=c", around));
  }
}
