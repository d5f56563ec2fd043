package vn.congxa.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** Everything works by keyboard alone, and one sees where one is. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class KeyboardE2E {
  private static final double LEAST_CONTRAST = 3; // WCAG 1.4.11, of what is no text

  private final TestPortal portal = TestPortal.INSTANCE;
  private final Chromium chromium = new Chromium();

  @AfterAll
  void stop() {
    chromium.close();
  }

  @ParameterizedTest
  @MethodSource("vn.congxa.e2e.PageTypes#addresses")
  void the_keyboard_reaches_everything_in_order_and_shows_where_it_is(String path) {
    walk(path, ColorScheme.LIGHT);
  }

  @Test
  void the_keyboard_shows_where_it_is_in_the_dark_as_well() {
    walk("/", ColorScheme.DARK);
    walk(PageTypes.article(), ColorScheme.DARK);
  }

  private void walk(String path, ColorScheme scheme) {
    try (var window = chromium.still(360)) {
      Device.equip(window);
      var page = window.newPage();
      page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
      page.navigate(portal.at(path).toString());
      var stops = ((Number) page.evaluate(Focus.MARK_STOPS)).intValue();
      assertThat(stops).isPositive();

      for (var stop = 0; stop < stops; stop++) {
        var focus = next(page, stop);
        var what = focus.path("what").asString();
        assertThat(focus.path("stop").asInt(-1)).as(what).isEqualTo(stop);
        assertThat(focus.path("inWindow").asBoolean()).as("in the window: " + what).isTrue();
        assertThat(focus.path("width").asDouble())
            .as("width of the ring around " + what)
            .isGreaterThanOrEqualTo(2);
        assertThat(focus.path("contrast").asDouble())
            .as("contrast of the ring around " + what)
            .isGreaterThanOrEqualTo(LEAST_CONTRAST);
      }
    }
  }

  /** One stop on; a field for a date has a stop for each of its parts. */
  private static JsonNode next(Page page, int stop) {
    for (var part = 0; ; part++) {
      page.keyboard().press("Tab");
      var focus = Focus.of(page);
      var isPart =
          focus.path("stop").asInt(-1) == stop - 1
              && focus.path("what").asString().contains("type=\"date\"");
      if (!isPart || part > 4) {
        return focus;
      }
    }
  }

  @ParameterizedTest
  @MethodSource("vn.congxa.e2e.PageTypes#addresses")
  void the_keyboard_skips_to_the_content_first(String path) {
    if (path.equals(PageTypes.edition())) {
      return; // nothing stands before its content
    }
    try (var window = chromium.window(1280)) {
      var page = window.newPage();
      page.navigate(portal.at(path).toString());

      page.keyboard().press("Tab");
      assertThat(page.evaluate("document.activeElement.getAttribute('href')"))
          .isEqualTo("#noi-dung");
      assertThat(page.locator("a.skip").boundingBox().y)
          .as("the link shows itself when it has the focus")
          .isGreaterThanOrEqualTo(0);
      page.keyboard().press("Enter");

      assertThat(page.evaluate("document.activeElement.closest('main') !== null")).isEqualTo(true);
    }
  }

  @Test
  void an_article_is_shared_by_the_systems_own_sheet() {
    try (var window = chromium.window(360)) {
      Device.equip(window);
      var page = window.newPage();
      page.navigate(portal.at(PageTypes.article()).toString());

      press(page.locator("[data-tool='share']"), "Enter");
      press(page.locator("[data-tool='share']"), "Space");

      var shared = (List<?>) page.evaluate("used.shared");
      var canonical = page.locator("link[rel='canonical']").getAttribute("href");
      assertThat(shared).hasSize(2);
      assertThat(((Map<?, ?>) shared.getFirst()).get("url")).isEqualTo(canonical);
      assertThat(((Map<?, ?>) shared.getFirst()).get("title")).isEqualTo(page.title());
    }
  }

  @Test
  void an_article_is_read_aloud_by_a_vietnamese_voice_until_one_has_heard_enough() {
    try (var window = chromium.window(360)) {
      Device.equip(window);
      var page = window.newPage();
      page.navigate(portal.at(PageTypes.article()).toString());
      var listen = page.locator("[data-tool='listen']");
      var label = listen.textContent();

      press(listen, "Space");
      assertThat(listen.getAttribute("aria-pressed")).isEqualTo("true");
      assertThat(listen.textContent()).isNotEqualTo(label);
      var spoken = (List<?>) page.evaluate("used.spoken");
      assertThat(spoken).hasSizeGreaterThan(2);
      assertThat(spoken.getFirst())
          .isEqualTo(List.of("vi-VN", page.locator("article h1").textContent()));
      var all = String.valueOf(spoken);
      assertThat(all).contains(page.locator(".body td").allInnerTexts());
      for (var step : page.locator(".body li").allInnerTexts()) {
        assertThat(all).containsOnlyOnce(step.strip());
      }
      press(listen, "Enter");

      assertThat(page.evaluate("used.hushed")).isEqualTo(1);
      assertThat(listen.getAttribute("aria-pressed")).isEqualTo("false");
      assertThat(listen.textContent()).isEqualTo(label);
    }
  }

  @Test
  void what_a_browser_cannot_do_is_not_offered() {
    try (var window = chromium.window(360)) {
      window.addInitScript("delete Navigator.prototype.share");
      var page = window.newPage();
      page.navigate(portal.at(PageTypes.article()).toString());

      assertThat(page.locator("[data-tool='share']").isVisible()).isFalse();
      assertThat(page.locator("[data-tool='listen']").isVisible()).isFalse();
    }
  }

  @Test
  void the_print_edition_is_reached_and_printed() {
    try (var window = chromium.window(360)) {
      Device.equip(window);
      var page = window.newPage();
      page.navigate(portal.at(PageTypes.article()).toString());

      press(page.locator("a[href$='/ban-in']"), "Enter");
      page.waitForURL("**/ban-in");
      press(page.locator("[data-tool='print']"), "Space");

      assertThat(page.evaluate("used.printed")).isEqualTo(1);
    }
  }

  @Test
  void counts_by_field_unfold_and_fold() {
    try (var window = chromium.window(360)) {
      var page = window.newPage();
      page.navigate(portal.at("/tthc/" + PageTypes.year()).toString());
      var details = page.locator("details").last();
      var before = details.evaluate("d => d.open");

      press(details.locator("summary"), "Enter");
      assertThat(details.evaluate("d => d.open")).isNotEqualTo(before);
      press(details.locator("summary"), "Space");
      assertThat(details.evaluate("d => d.open")).isEqualTo(before);
    }
  }

  private static void press(Locator what, String key) {
    what.focus();
    what.page().keyboard().press(key);
  }
}
