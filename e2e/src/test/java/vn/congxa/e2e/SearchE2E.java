package vn.congxa.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** From the box in a page's head to an article. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SearchE2E {
  private static final String BOX = "header form[role=search] input[name=q]";

  private final TestPortal portal = TestPortal.INSTANCE;
  private final Chromium chromium = new Chromium();

  @AfterAll
  void stop() {
    chromium.close();
  }

  @Test
  void without_a_script_a_reader_finds_an_article_by_words_without_marks() {
    try (var window = chromium.withoutScript()) {
      var page = window.newPage();
      page.navigate(portal.at("/khong-co-trang-nay").toString());
      search(page, "tiem phong cho dai");

      assertThat(page.url()).endsWith("/tim-kiem?q=tiem+phong+cho+dai");
      assertThat(page.locator("#q").inputValue()).isEqualTo("tiem phong cho dai");
      assertThat(page.locator("mark").count()).isPositive();
      page.locator(".found h3 a").first().click();
      assertThat(page.url()).contains("/bai-viet/tiem-phong-dai");
    }
  }

  @Test
  void without_a_script_a_search_is_narrowed_down_and_read_on() {
    try (var window = chromium.withoutScript()) {
      var page = window.newPage();
      page.navigate(portal.at("/tim-kiem").toString());
      page.locator("#q").fill("bài thử");
      assertThat(page.locator("#section").isVisible()).isFalse();
      page.locator(".seek summary").click();
      page.locator("#section").selectOption("tin-tuc");
      page.locator("#from").fill("2019-12-31");
      page.locator("#q").press("Enter");
      page.locator(".found article").first().waitFor();
      assertThat(page.locator(".found article").count()).isEqualTo(10);

      page.locator("a[rel=next]").click();
      assertThat(page.locator("#q").inputValue()).isEqualTo("bài thử");
      assertThat(page.locator("#section").isVisible()).isTrue();
      assertThat(page.locator("#section").inputValue()).isEqualTo("tin-tuc");
      assertThat(page.locator("#from").inputValue()).isEqualTo("2019-12-31");
      assertThat(page.locator(".found article").count()).isBetween(1, 10);
      assertThat(page.locator(".found").innerText())
          .doesNotContain(Oddities.WITHDRAWN, Oddities.SCHEDULED);
    }
  }

  @Test
  void who_finds_nothing_is_led_on_in_the_language_of_the_page() {
    try (var window = chromium.withoutScript()) {
      var page = window.newPage();
      page.navigate(portal.at("/?lang=en").toString());
      search(page, "xyzzy");

      assertThat(page.locator("h1").innerText()).contains("Results for");
      assertThat(page.locator(".said").first().innerText()).isEqualTo("Nothing was found.");
      assertThat(page.locator(".after a").count()).isPositive();
    }
  }

  @Test
  void the_first_time_that_the_box_gets_the_focus_the_function_is_woken() {
    try (var window = chromium.window(360)) {
      var page = window.newPage();
      var asked = new ArrayList<String>();
      page.onRequest(request -> asked.add(request.url()));
      page.navigate(portal.at("/lien-he").toString());
      var woken = page.waitForResponse("**/api/search", () -> page.locator(BOX).focus());
      page.locator("main").focus();
      page.locator(BOX).focus();
      page.locator(BOX).press("Enter");

      assertThat(woken.status()).isEqualTo(204);
      assertThat(asked).filteredOn(url -> url.endsWith("/api/search")).hasSize(1);
    }
  }

  @Test
  void by_keyboard_alone_the_box_comes_before_the_menu() {
    try (var window = chromium.window(320)) {
      var page = window.newPage();
      page.navigate(portal.at("/").toString());
      for (var stop = 0; stop < 3; stop++) { // to the content, home, the box
        page.keyboard().press("Tab");
      }
      page.keyboard().type("lịch");
      page.keyboard().press("Enter");
      page.waitForURL("**/tim-kiem?q=*");

      assertThat(page.locator("#q").inputValue()).isEqualTo("lịch");
      assertThat(page.locator(".found h3").count()).isPositive();
      assertThat(page.locator("#q").boundingBox().width).isGreaterThan(100);
    }
  }

  private static void search(Page page, String typed) {
    Locator box = page.locator(BOX);
    box.fill(typed);
    box.press("Enter");
    page.waitForURL("**/tim-kiem?*");
  }
}
