package vn.congxa.renderpages;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import vn.congxa.lambda.Wiring;
import vn.congxa.testing.Event;

class RenderPagesHandlerIT extends PagesCase {
  @Test
  void every_page_about_the_site_is_there_in_both_languages() {
    for (var path :
        new String[] {"/lien-he", "/so-do-trang", "/kha-nang-tiep-can", "/quyen-rieng-tu"}) {
      var vietnamese = page(Event.of("GET " + path, path).to(pages));
      var english = page(Event.of("GET " + path, path).query("lang", "en").to(pages));

      assertThat(vietnamese.select("footer [aria-current=page]").attr("href")).isEqualTo(path);
      assertThat(english.select("html").attr("lang")).isEqualTo("en");
      assertThat(english.select(".switch").attr("href")).isEqualTo(path);
    }
  }

  @Test
  void no_link_of_a_page_leaves_the_site_whatever_was_asked_for() {
    var answer = Event.of("$default", "//evil.example/a b").to(pages);

    assertThat(answer.status()).isEqualTo(404);
    assertThat(page(answer).select(".switch").attr("href"))
        .isEqualTo("/evil.example/a%20b?lang=en");
  }

  @Test
  void every_refusal_is_a_page_of_the_site_that_nobody_keeps() {
    assertRefused("home-invalid-cursor", 400, "Yêu cầu không hợp lệ");
    assertRefused("section-unknown", 404, "Không tìm thấy trang");
    assertRefused("section-invalid-cursor", 400, "Yêu cầu không hợp lệ");
    assertRefused("article-unknown", 404, "Không tìm thấy trang");
    assertRefused("article-overlong", 404, "Không tìm thấy trang");
    assertRefused("article-withdrawn", 410, "Bài viết đã được gỡ");
    assertRefused("tthc-year-without-reports", 404, "Chưa có số liệu");
    assertRefused("tthc-year-malformed", 404, "Không tìm thấy trang");
    assertRefused("asset-unknown", 404, "Không tìm thấy trang");
    assertRefused("unknown-address", 404, "Không tìm thấy trang");
  }

  @Test
  void a_program_that_missed_an_address_gets_a_problem_and_no_page() {
    var answer = Event.sample("render-pages.unknown-api-address.json").to(pages);

    assertThat(answer.status()).isEqualTo(404);
    assertThat(answer.code()).isEqualTo("not_found");
  }

  @Test
  void robots_are_told_to_leave_the_api_alone() {
    var answer = Event.sample("render-pages.robots.json").to(pages);

    assertThat(answer.header("content-type")).isEqualTo("text/plain; charset=utf-8");
    assertThat(answer.text())
        .isEqualTo(
            """
            User-agent: *
            Disallow: /api/
            Disallow: /quan-tri/
            Disallow: /tim-kiem
            Disallow: /xem-truoc/

            Sitemap: https://anbinhdong.example.vn/sitemap.xml
            """);
  }

  @Test
  void every_file_that_a_page_asks_for_is_there_and_kept_for_good() {
    var page = page(Event.sample("render-pages.home.json").to(pages));

    for (var url :
        new String[] {
          page.select("script[src]").attr("src"),
          page.select("link[rel=icon]").attr("href"),
          page.select("link[rel=apple-touch-icon]").attr("href")
        }) {
      var file = url.substring("/assets/".length());
      var answer = Event.of("GET /assets/{file}", url).parameter("file", file).to(pages);
      assertThat(answer.status()).isEqualTo(200);
      assertThat(answer.header("cache-control")).isEqualTo("public, max-age=31536000, immutable");
    }
  }

  @Test
  void a_page_that_a_cache_kept_from_another_version_still_gets_its_files() {
    for (var name : new String[] {"page.0123456789ab.js", "icon.0123456789ab.svg"}) {
      var answer =
          Event.of("GET /assets/{file}", "/assets/" + name).parameter("file", name).to(pages);

      assertThat(answer.status()).isEqualTo(200);
      assertThat(answer.header("cache-control")).isEqualTo("public, max-age=300");
    }
    for (var name : new String[] {"page.js", "page.0123.js", "favicon.0123456789ab.ico"}) {
      var answer =
          Event.of("GET /assets/{file}", "/assets/" + name).parameter("file", name).to(pages);
      assertThat(answer.status()).as(name).isEqualTo(404);
    }
  }

  @Test
  void asking_for_the_head_alone_is_answered_as_asking_for_the_whole() {
    var whole = Event.sample("render-pages.home.json").to(pages);
    var head = Event.sample("render-pages.home-head.json").to(pages);

    assertThat(head.status()).isEqualTo(200);
    assertThat(head.header("etag")).isEqualTo(whole.header("etag")).isNotEmpty();
    assertThat(head.bytes()).hasSameSizeAs(whole.bytes());
  }

  @Test
  void another_host_gets_no_page_of_a_site_when_there_are_two() {
    portal.withSite("an-binh-tay", "anbinhtay.example.vn");
    portal.clock.advance(Duration.ofMinutes(2));

    var answer = Event.of("GET /", "/").header("host", "other.example.vn").to(pages);

    assertThat(answer.status()).isEqualTo(421);
    assertThat(page(answer).select("h1").text()).isEqualTo("Không có trang ở tên miền này");
  }

  @Test
  void the_function_starts_from_what_the_template_gives_it() {
    var deployed = new RenderPagesHandler(Wiring.of(portal.variables()));

    assertThat(Event.of("GET /", "/").to(deployed).status()).isEqualTo(200);
  }

  @Test
  void the_first_work_before_the_first_request_needs_no_site() {
    var empty = new PagesPortal();
    var variables = empty.variables();
    variables.put("AWS_LAMBDA_FUNCTION_NAME", "render-pages");

    var deployed = new RenderPagesHandler(Wiring.of(variables));

    assertThat(Event.of("GET /", "/").to(deployed).status()).isEqualTo(421);
  }

  private void assertRefused(String sample, int status, String heading) {
    var answer = Event.sample("render-pages." + sample + ".json").to(pages);
    var page = page(answer);
    assertThat(answer.status()).as(sample).isEqualTo(status);
    assertThat(answer.header("cache-control")).isEqualTo("no-store");
    assertThat(page.select("h1").text()).isEqualTo(heading);
    assertThat(page.select(".brand .name").text()).isEqualTo("xã An Bình Đông");
  }
}
