package vn.congxa.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Every screen of the console: without a barrier, on a phone and on a desk, by day and by night.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ConsoleScreensE2E {
  private final TestPortal portal = TestPortal.fresh();
  private final Chromium chromium = new Chromium();
  private final ConsoleScreens screens = new ConsoleScreens(portal);

  @AfterAll
  void stop() {
    chromium.close();
    portal.close();
  }

  @ParameterizedTest
  @ValueSource(ints = {360, 1280})
  void a_screen_has_no_barrier(int width) {
    try (var quan = new StaffBrowser(portal, chromium.window(width), "quan")) {
      quan.open("/quan-tri/tro-giup");
      var wrong = new TreeMap<String, List<String>>();
      for (var path : screens.all()) {
        quan.go(path);
        quan.settle();
        for (var colours : ColorScheme.values()) {
          if (colours != ColorScheme.NO_PREFERENCE) {
            quan.page().emulateMedia(new Page.EmulateMediaOptions().setColorScheme(colours));
            note(wrong, path + " " + colours, Axe.violations(quan.page()));
          }
        }
        var fits = quan.page().evaluate("document.documentElement.scrollWidth <= innerWidth");
        note(wrong, path, fits.equals(true) ? List.of() : List.of("wider than the window"));
      }
      assertThat(wrong).isEmpty();
      assertThat(quan.errors()).isEmpty();
    }
  }

  @Test
  void the_desk_is_light_and_the_editor_comes_when_somebody_writes() {
    try (var minh = new StaffBrowser(portal, chromium.window(360), "minh")) {
      minh.settle();
      var first = loaded(minh.page());
      minh.begin();

      assertThat(first).isBetween(10_000, 80_000);
      assertThat(loaded(minh.page()) - first).isBetween(50_000, 120_000);
    }
  }

  /** Bytes on the wire, of the page and what it loaded. */
  private static int loaded(Page page) {
    return (int)
        page.evaluate(
            """
            ['navigation', 'resource'].flatMap((kind) => performance.getEntriesByType(kind))
              .filter(({ name }) => new URL(name).pathname.startsWith('/quan-tri'))
              .reduce((sum, { encodedBodySize }) => sum + encodedBodySize, 0)\
            """);
  }

  private static void note(Map<String, List<String>> wrong, String where, List<String> what) {
    if (!what.isEmpty()) {
      wrong.put(where, what);
    }
  }

  @Test
  void who_has_no_role_here_is_told_whom_to_ask() {
    try (var bac = new StaffBrowser(portal, chromium.window(360), "bac")) {
      assertThat(bac.page().locator("main").innerText()).contains("vai trò");
      assertThat(Axe.violations(bac.page())).isEmpty();
    }
  }
}
