package vn.congxa.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every kind of page in a real browser, on a phone's width and on a desk's. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BrowserE2E {
  private static final String LINKS =
      "[...document.querySelectorAll(\"[href^='/'], [src^='/']\")]"
          + ".map(e => e.getAttribute('href') ?? e.getAttribute('src'))";

  private final TestPortal portal = TestPortal.INSTANCE;
  private final Chromium chromium = new Chromium();

  @AfterAll
  void stop() {
    chromium.close();
  }

  @ParameterizedTest
  @MethodSource("vn.congxa.e2e.PageTypes#allAtBothWidths")
  void a_page_fits_its_window_stays_in_place_and_keeps_to_itself(
      String path, int status, int width) {
    try (var window = chromium.window(width)) {
      var complaints = new ArrayList<String>();
      var foreign = new ArrayList<String>();
      LayoutShifts.watch(window);
      var page = watched(window, complaints, foreign, status);
      LayoutShifts.slowDown(page);

      var response = page.navigate(portal.at(path).toString());
      page.waitForLoadState(LoadState.NETWORKIDLE);

      assertThat(response.status()).isEqualTo(status);
      assertThat(overflow(page)).as("pixels beyond the window").isLessThanOrEqualTo(0);
      assertThat(LayoutShifts.whileReading(page)).as("what moved").isEmpty();
      assertThat(complaints).isEmpty();
      assertThat(foreign).isEmpty();
    }
  }

  /** 320 pixels, which is also what a window of 1280 has at 400 %. */
  @ParameterizedTest
  @MethodSource("vn.congxa.e2e.PageTypes#addresses")
  void a_page_enlarged_four_times_is_read_without_scrolling_sideways(String path) {
    try (var window = chromium.enlarged(4)) {
      var page = window.newPage();
      page.navigate(portal.at(path).toString());

      assertThat(page.evaluate("innerWidth")).isEqualTo(320);
      assertThat(overflow(page)).as("pixels beyond the window").isLessThanOrEqualTo(0);
    }
  }

  @Test
  void whatever_a_page_links_to_is_there() {
    try (var window = chromium.withoutScript()) {
      var page = window.newPage();
      var followed = new HashSet<String>();
      for (var path : PageTypes.addresses().toList()) {
        page.navigate(portal.at(path).toString());
        for (var link : (List<?>) page.evaluate(LINKS)) {
          var to = String.valueOf(link);
          if (!isTheSame(to, path) && followed.add(to)) {
            assertThat(portal.get(to).status()).as(to + " on " + path).isEqualTo(200);
          }
        }
      }
      assertThat(followed).hasSizeGreaterThan(Oddities.MANY);
    }
  }

  @ParameterizedTest
  @MethodSource("vn.congxa.e2e.PageTypes#addresses")
  void images_are_there_and_say_what_they_show(String path) {
    try (var window = chromium.window(1280)) {
      var page = window.newPage();
      page.navigate(portal.at(path).toString());
      page.evaluate("document.querySelectorAll('img').forEach(i => { i.loading = 'eager'; })");
      page.evaluate("Promise.all([...document.images].map(i => i.decode()))");

      for (var image : page.locator("img").all()) {
        assertThat((Number) image.evaluate("i => i.naturalWidth"))
            .as(image.getAttribute("src"))
            .isNotEqualTo(0);
        assertThat(image.getAttribute("alt")).isNotNull();
      }
      if (path.equals(PageTypes.article())) {
        assertThat(page.locator("article figure img").first().getAttribute("alt")).isNotBlank();
        assertThat(page.locator("article figure figcaption").first().textContent()).isNotBlank();
      }
    }
  }

  @Test
  void everything_can_be_read_without_a_script() {
    try (var window = chromium.withoutScript()) {
      var page = window.newPage();

      page.navigate(portal.at(PageTypes.article()).toString());
      assertThat(page.locator("article .body").textContent()).isNotBlank();
      assertThat(page.locator("footer dl").textContent()).contains("Đang truy cập", "Tất cả");

      page.navigate(portal.at("/tthc").toString());
      assertThat(page.locator("table").first().isVisible()).isTrue();
    }
  }

  @Test
  void a_reader_pages_through_a_section_to_its_end_and_meets_each_article_once() {
    try (var window = chromium.withoutScript()) {
      var page = window.newPage();
      page.navigate(portal.at(PageTypes.section()).toString());
      var met = new ArrayList<String>();
      while (true) {
        for (var link : page.locator("main h3 a").all()) {
          met.add(link.getAttribute("href"));
        }
        var next = page.locator("a[rel='next']");
        if (next.count() == 0) {
          break;
        }
        next.click();
      }

      assertThat(met).hasSizeGreaterThanOrEqualTo(Oddities.MANY).doesNotHaveDuplicates();
    }
  }

  // The page in its other language, and what a page of a fault offers, have the page's own status.
  private static boolean isTheSame(String to, String path) {
    return to.split("\\?", 2)[0].equals(path.split("\\?", 2)[0]);
  }

  private Page watched(
      BrowserContext window, List<String> complaints, List<String> foreign, int status) {
    var page = window.newPage();
    page.onPageError(complaints::add);
    page.onConsoleMessage(message -> {
      // The browser itself says of a 404 page that it is one.
      var isThePage = status >= 400 && message.text().startsWith("Failed to load resource");
      if (message.type().equals("error") && !isThePage) {
        complaints.add(message.text());
      }
    });
    page.onRequest(request -> {
      if (!request.url().startsWith(portal.at("/").toString())
          && !request.url().startsWith("data:")) {
        foreign.add(request.url());
      }
    });
    return page;
  }

  private static int overflow(Page page) {
    return ((Number) page.evaluate("document.documentElement.scrollWidth - window.innerWidth"))
        .intValue();
  }
}
