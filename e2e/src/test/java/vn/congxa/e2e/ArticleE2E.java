package vn.congxa.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.LoadState;
import com.microsoft.playwright.options.Media;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.ObjectMapper;

/** An article is light, and its words reach whoever asks for them, by whatever browser. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ArticleE2E {
  private static final int MOST_BYTES = 14 * 1024;
  private static final int MOST_REQUESTS = 3;
  private static final String WORDS =
      """
      () => JSON.stringify([...document.querySelectorAll(
          'article h1, article .lead, article .body > *, article .author')].map(e => {
        const top = e.getBoundingClientRect().top + scrollY;
        e.scrollIntoView({ block: 'center', behavior: 'instant' });
        const box = e.getBoundingClientRect();
        const hit = document.elementFromPoint(
            (box.left + box.right) / 2, Math.min(Math.max(box.top + 5, 0), innerHeight - 1));
        return { text: e.innerText, top, fits: box.left >= 0 && box.right <= innerWidth,
          uncovered: e.checkVisibility({ opacityProperty: true, visibilityProperty: true })
            && e.contains(hit) };
      }))
      """;

  private final TestPortal portal = TestPortal.INSTANCE;
  private final Chromium chromium = new Chromium();

  @AfterAll
  void stop() {
    chromium.close();
  }

  static Stream<String> articles() {
    return TestPortal.INSTANCE
        .get("/api/articles?limit=30")
        .json()
        .path("items")
        .valueStream()
        .map(item -> item.path("url").asString());
  }

  @ParameterizedTest
  @MethodSource("articles")
  void an_article_takes_three_requests_and_14_kilobytes_on_the_wire(String path) {
    try (var phone = chromium.phone()) {
      var page = phone.newPage();
      var transfer = Transfer.withoutImages(page);

      page.navigate(portal.at(path).toString());
      page.waitForLoadState(LoadState.NETWORKIDLE);

      // The icon is an image too: browsers ask for it when the page is there.
      assertThat(transfer.requests())
          .filteredOn(url -> !url.contains("/assets/icon"))
          .hasSizeLessThanOrEqualTo(MOST_REQUESTS)
          .contains(portal.at("/api/visits").toString());
      assertThat(transfer.bytes()).isBetween(1, MOST_BYTES);
    }
  }

  @Test
  void an_article_is_read_without_a_script() {
    try (var window = chromium.withoutScript()) {
      var page = window.newPage();
      page.navigate(portal.at(PageTypes.article()).toString());

      assertReadable(page);
      assertThat(page.locator("button:not(form[action] button)").all())
          .noneMatch(button -> button.isVisible());
    }
  }

  @Test
  void an_article_is_read_by_a_browser_of_ten_years_ago() {
    try (var window = chromium.window(360)) {
      var page = styled(window.newPage(), OldStyle::of);

      assertReadable(page);
      assertThat(Axe.faintText(page)).isEmpty();
    }
  }

  @Test
  void an_article_is_read_without_its_style() {
    try (var window = chromium.window(360)) {
      var page = styled(window.newPage(), _ -> "");

      assertReadable(page);
      assertThat(Axe.faintText(page)).isEmpty();
    }
  }

  @Test
  void nothing_of_a_table_is_cut_off_on_paper() {
    try (var window = chromium.window(380)) {
      var page = window.newPage();
      page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
      for (var path : List.of(PageTypes.article(), PageTypes.edition())) {
        page.navigate(portal.at(path).toString());

        var table = page.locator(".scroll").first();
        assertThat(table.evaluate("t => getComputedStyle(t).overflowX")).isEqualTo("visible");
        assertThat(table.evaluate("t => t.scrollWidth <= t.clientWidth")).isEqualTo(true);
      }
    }
  }

  @Test
  void paper_has_the_fields_of_every_month() {
    try (var window = chromium.window(1280)) {
      var page = window.newPage();
      page.navigate(portal.at("/tthc").toString());
      var tables = page.locator("details table");
      assertThat(tables.count()).isGreaterThan(1);
      assertThat(tables.last().isVisible()).isFalse();

      page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
      assertThat(tables.all()).allMatch(Locator::isVisible);

      // Browsers that cannot be told so by the style are told by the script.
      page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
      page.evaluate("dispatchEvent(new Event('beforeprint'))");
      assertThat(tables.all()).allMatch(Locator::isVisible);
      page.evaluate("dispatchEvent(new Event('afterprint'))");
      assertThat(tables.last().isVisible()).isFalse();
    }
  }

  @Test
  void a_drawing_on_nothing_is_seen_in_the_dark() {
    try (var window = chromium.window(1280)) {
      var page = window.newPage();
      page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
      page.navigate(portal.at(PageTypes.article()).toString());
      for (var type : List.of("png", "webp", "gif")) {
        assertThat(
                page.evaluate(
                    """
                    (type) => {
                      const drawing = new Image();
                      drawing.src = `/media/x.${type}`;
                      document.querySelector('.body').append(drawing);
                      return getComputedStyle(drawing).backgroundColor;
                    }
                    """,
                    type))
            .isEqualTo("rgb(255, 255, 255)");
      }
    }
  }

  private Page styled(Page page, UnaryOperator<String> style) {
    OldStyle.change(page, style);
    page.navigate(portal.at(PageTypes.article()).toString());
    return page;
  }

  private static void assertReadable(Page page) {
    var words = new ObjectMapper().readTree(String.valueOf(page.evaluate(WORDS)));
    assertThat(words.size()).isGreaterThan(4);
    var above = -1.0;
    for (var part : words) {
      var top = part.path("top").asDouble();
      assertThat(top).as("place of " + part).isGreaterThan(above);
      assertThat(part.path("fits").asBoolean()).as("fits the window: " + part).isTrue();
      assertThat(part.path("uncovered").asBoolean()).as("is seen: " + part).isTrue();
      above = top;
    }
  }
}
