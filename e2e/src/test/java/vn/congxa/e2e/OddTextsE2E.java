package vn.congxa.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Whatever somebody calls an article, no page loses its layout, be it the article's or another's.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OddTextsE2E {
  private static final String PLAIN = "/bai-viet/" + OddTexts.PLAIN;
  private static final String LONG = "/bai-viet/" + OddTexts.LONG;

  /** Words of the text that a line's end goes through. */
  private static final String CUT =
      """
      () => {
        const text = document.querySelector('.body p').firstChild;
        const words = [...text.data.matchAll(/[^\\s]+/g)];
        return words.filter((word) => {
          const range = new Range();
          range.setStart(text, word.index);
          range.setEnd(text, word.index + word[0].length);
          return range.getClientRects().length > 1;
        }).map((word) => word[0]);
      }
      """;

  private final TestPortal portal = TestPortal.with(OddTexts::add);
  private final Chromium chromium = new Chromium();

  @AfterAll
  void stop() {
    chromium.close();
    portal.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/chuyen-muc/tin-tuc",
        PLAIN,
        PLAIN + "?lang=en",
        LONG,
        LONG + "/ban-in",
        "/bai-viet/" + OddTexts.WITHDRAWN,
        "/khong-co-trang-nay",
        "/tthc",
        PageTypes.CONTACT,
        PageTypes.SITE_MAP,
      })
  void no_page_is_read_by_scrolling_sideways(String path) {
    for (var width : List.of(320, 360, 768, 1280)) {
      try (var window = chromium.window(width)) {
        var page = window.newPage();
        page.navigate(portal.at(path).toString());

        assertThat(page.evaluate("document.documentElement.scrollWidth - innerWidth"))
            .as("pixels beyond %s at %s", width, path)
            .isEqualTo(0);
      }
    }
  }

  @Test
  void the_articles_before_and_after_stay_in_their_halves() {
    for (var width : List.of(768, 1280)) {
      try (var window = chromium.window(width)) {
        var page = window.newPage();
        page.navigate(portal.at(PLAIN).toString());
        var next = page.locator(".near a[rel=next]").boundingBox();
        var all = page.locator(".near").boundingBox();

        assertThat(next.x).as("at %s", width).isGreaterThanOrEqualTo(all.x + all.width / 2);
        assertThat(next.x + next.width).isLessThanOrEqualTo(all.x + all.width + 1);
      }
    }
  }

  @Test
  void a_line_ends_between_words_though_no_space_between_them_may_break() {
    try (var window = chromium.window(320)) {
      var page = window.newPage();
      page.navigate(portal.at(LONG).toString());

      assertThat((List<?>) page.evaluate(CUT)).isEmpty();
    }
  }

  @Test
  void tables_and_headings_that_skip_are_no_barrier() {
    try (var window = chromium.window(360)) {
      var page = window.newPage();
      page.navigate(portal.at(LONG).toString());

      for (var scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
        assertThat(Axe.violations(page)).as("in %s", scheme).isEmpty();
      }
      assertThat(page.locator(".body > h2").count()).isEqualTo(2);
    }
  }
}
