package vn.congxa.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import org.junit.jupiter.api.Test;

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
