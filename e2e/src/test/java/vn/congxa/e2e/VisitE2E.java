package vn.congxa.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The one script: it records a visit, and shows the counts. */
class VisitE2E {
  private final TestPortal portal = TestPortal.INSTANCE;

  @Test
  void a_visitors_first_view_counts_once_and_the_footer_shows_it() {
    try (var chromium = new Chromium();
        var phone = chromium.phone()) {
      var before = total();
      var page = view(phone, "/");

      assertThat(total()).isEqualTo(before + 1);
      page.waitForCondition(() -> shown(page, "total") == before + 1);
      assertThat(shown(page, "online")).isPositive();

      view(phone, PageTypes.article());
      page.reload();
      assertThat(total()).isEqualTo(before + 1);
    }
  }

  @Test
  void a_view_that_was_not_taken_is_told_again() {
    try (var chromium = new Chromium();
        var phone = chromium.phone()) {
      var before = total();
      var page = phone.newPage();
      page.route(
          "**/api/visits",
          route -> route.fulfill(new Route.FulfillOptions().setStatus(503)),
          new Page.RouteOptions().setTimes(1));
      page.waitForResponse(
          answer -> answer.url().endsWith("/api/visits") && answer.status() == 200,
          () -> page.navigate(portal.at("/").toString()));

      page.waitForCondition(() -> shown(page, "total") == before + 1);
      assertThat(total()).isEqualTo(before + 1);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "undefined",
        "{ getVoices: () => [], onvoiceschanged: null }",
        "{ getVoices: () => undefined, addEventListener() {} }",
        "{ getVoices() { throw new Error(); }, addEventListener() {} }",
        "{ getVoices: () => [{ name: 'x' }], addEventListener() {} }",
        "{ getVoices: () => [{ lang: 'vi_VN' }], addEventListener() { throw new Error(); } }",
      })
  void a_view_is_told_whatever_a_browser_lacks_for_reading_aloud(String speech) {
    try (var chromium = new Chromium();
        var phone = chromium.phone()) {
      phone.addInitScript(
          "Object.defineProperty(window, 'speechSynthesis', { value: " + speech + " });");
      var errors = new ArrayList<String>();
      phone.onWebError(error -> errors.add(error.error()));
      var before = total();
      var page = view(phone, PageTypes.article());

      assertThat(total()).isEqualTo(before + 1);
      page.waitForCondition(() -> shown(page, "total") == before + 1);
      assertThat(errors).isEmpty();
    }
  }

  @Test
  void a_page_that_a_cache_kept_from_an_earlier_version_is_told_and_shows_what_it_has_room_for() {
    try (var chromium = new Chromium();
        var phone = chromium.phone()) {
      var before = total();
      phone.route(
          portal.at("/").toString(),
          route -> {
            var kept =
                portal
                    .get("/")
                    .body()
                    .replaceAll("/assets/page\\.[0-9a-f]{12}", "/assets/page.0123456789ab")
                    .replace("data-visitors=\"today\"", "data-visitors=\"week\"");
            route.fulfill(new Route.FulfillOptions().setContentType("text/html").setBody(kept));
          });
      var page = view(phone, "/");

      assertThat(total()).isEqualTo(before + 1);
      page.waitForCondition(() -> shown(page, "total") == before + 1);
    }
  }

  @Test
  void a_page_that_the_way_back_shows_again_is_one_more_view() {
    try (var chromium = new Chromium();
        var phone = chromium.phone()) {
      var page = view(phone, "/");

      page.waitForResponse(
          "**/api/visits",
          () ->
              page.evaluate(
                  "dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }))"));
    }
  }

  @Test
  void a_browser_without_a_screen_is_a_robot_and_not_counted() {
    try (var chromium = new Chromium();
        var window = chromium.window(1280)) {
      var before = total();

      view(window, "/");

      assertThat(total()).isEqualTo(before);
    }
  }

  private Page view(BrowserContext window, String path) {
    var page = window.newPage();
    page.waitForResponse("**/api/visits", () -> page.navigate(portal.at(path).toString()))
        .finished();
    return page;
  }

  private long total() {
    return portal.get("/api/visits").json().path("total").asLong();
  }

  private static long shown(Page page, String count) {
    var text = page.locator("[data-visitors='" + count + "']").textContent();
    return Long.parseLong(text.replace(".", ""));
  }
}
