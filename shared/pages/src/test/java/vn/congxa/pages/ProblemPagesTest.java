package vn.congxa.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import vn.congxa.content.api.ContentProblem;
import vn.congxa.http.Code;
import vn.congxa.http.ProblemType;
import vn.congxa.http.Refused;
import vn.congxa.pages.view.Frame;
import vn.congxa.pages.view.ProblemPage;
import vn.congxa.pages.view.SearchProblem;
import vn.congxa.pages.view.Words;
import vn.congxa.site.api.SiteProblem;
import vn.congxa.tthc.api.TthcProblem;

/** What a reader sees in place of a page. */
class ProblemPagesTest extends TemplateCase {
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
                Code.values(),
                ContentProblem.values(),
                SearchProblem.values(),
                SiteProblem.values(),
                TthcProblem.values())
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
  void who_missed_a_page_may_search_right_there() {
    var page = problem("missed", new Refused(Code.NOT_FOUND));

    assertThat(page.select(".masthead form[action=/tim-kiem] input[name=q]")).hasSize(1);
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

    assertThat(page.select("nav, form")).isEmpty();
    assertThat(page.select("h1").text()).isEqualTo("Không có trang ở tên miền này");
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
}
