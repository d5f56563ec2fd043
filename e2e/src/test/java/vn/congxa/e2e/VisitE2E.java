package vn.congxa.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.time.Instant;
import java.util.ArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The one script: it records a visit, and shows the counts. */
class VisitE2E {
  /** As the sample says. */
  private static final long CARRIED_OVER = 18_240;

  private final TestPortal portal = TestPortal.INSTANCE;

  @Test
  void a_visitors_first_view_counts_once_and_the_footer_shows_it() {
    try (var chromium = new Chromium();
        var phone = chromium.phone()) {
      var before = total();
      var page = view(phone, "/");

      page.waitForCondition(() -> shown(page, "total") == before + 1);
      assertThat(shown(page, "online")).isPositive();
      assertThat(total()).isEqualTo(before + 1);

      view(phone, PageTypes.article()); // in another tab
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

      page.waitForCondition(() -> shown(page, "total") == before + 1);
      assertThat(total()).isEqualTo(before + 1);
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

      page.waitForCondition(() -> shown(page, "total") == before + 1);
      assertThat(total()).isEqualTo(before + 1);
    }
  }

  @Test
  void a_tab_tells_one_view_a_minute_and_keeps_nothing_but_when_it_did() {
    try (var chromium = new Chromium();
        var phone = chromium.phone()) {
      var told = new AtomicInteger();
      phone.onRequest(request -> told.addAndGet(request.url().endsWith("/api/visits") ? 1 : 0));
      var page = view(phone, "/");

      page.navigate(portal.at(PageTypes.article()).toString());
      page.reload();
      assertThat(told).hasValue(1);
      assertThat(page.evaluate("Object.keys(sessionStorage).join()")).isEqualTo("told");
      assertThat(page.evaluate("Object.keys(localStorage).length")).isEqualTo(0);

      page.evaluate("sessionStorage.setItem('told', Date.now() - 60000)");
      page.waitForResponse("**/api/visits", page::reload);
      assertThat(told).hasValue(2);
    }
  }

  @Test
  void a_browser_that_lets_nothing_be_kept_tells_every_view() {
    try (var chromium = new Chromium();
        var phone = chromium.phone()) {
      phone.addInitScript(
          "Object.defineProperty(window, 'sessionStorage', { get() { throw new Error(); } });");
      var page = view(phone, "/");

      page.waitForResponse("**/api/visits", page::reload);
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
                  "sessionStorage.clear();"
                      + "dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }))"));
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

  /** Once everyone who came is counted, which takes five seconds at most. */
  private long total() {
    var all = CARRIED_OVER + portal.visitors();
    var patience = Instant.now().plusSeconds(5);
    var counted = 0L;
    while (counted != all) {
      assertThat(Instant.now()).as("%s of %s are counted", counted, all).isBefore(patience);
      counted = portal.get("/api/visits").json().path("total").asLong();
    }
    return counted;
  }

  private static long shown(Page page, String count) {
    var text = page.locator("[data-visitors='" + count + "']").textContent();
    return Long.parseLong(text.replace(".", ""));
  }
}
