package vn.congxa.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Contrast;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every kind of page has no barrier, however its reader has set up the browser. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AccessibilityE2E {
  private final TestPortal portal = TestPortal.INSTANCE;
  private final Chromium chromium = new Chromium();

  @AfterAll
  void stop() {
    chromium.close();
  }

  @ParameterizedTest
  @MethodSource("vn.congxa.e2e.PageTypes#allAtBothWidths")
  void a_page_has_no_barrier_in_light_and_in_dark(String path, int status, int width) {
    try (var window = chromium.window(width)) {
      Device.equip(window);
      var page = window.newPage();
      assertThat(page.navigate(portal.at(path).toString()).status()).isEqualTo(status);

      for (var scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
        assertThat(Axe.violations(page)).as("in %s", scheme).isEmpty();
      }
    }
  }

  @Test
  void an_article_has_no_barrier_with_more_contrast_and_less_motion() {
    try (var window = chromium.window(1280)) {
      Device.equip(window);
      var page = window.newPage();
      page.navigate(portal.at(PageTypes.article()).toString());
      var usual = backgrounds(page);

      for (var scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
        page.emulateMedia(
            new Page.EmulateMediaOptions()
                .setColorScheme(scheme)
                .setContrast(Contrast.MORE)
                .setReducedMotion(ReducedMotion.REDUCE));

        assertThat(Axe.violations(page)).as("in %s", scheme).isEmpty();
        assertThat(backgrounds(page)).as("in %s", scheme).isNotEqualTo(usual);
        assertThat(page.evaluate("getComputedStyle(document.documentElement).scrollBehavior"))
            .isEqualTo("auto");
      }
    }
  }

  private static Object backgrounds(Page page) {
    return page.evaluate("getComputedStyle(document.documentElement).backgroundColor");
  }
}
