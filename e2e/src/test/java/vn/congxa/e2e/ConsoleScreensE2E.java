package vn.congxa.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Every screen of the console: without a barrier, on a phone and on a desk, by day and by night.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ConsoleScreensE2E {
  private static final List<String> SCREENS =
      List.of(
          "",
          "/bai-viet",
          "/cho-duyet",
          "/thu-vien",
          "/tthc",
          "/trang",
          "/nhat-ky",
          "/thong-ke",
          "/tai-khoan",
          "/tro-giup",
          "/khong-co");

  private static final Locator.WaitForOptions HIDDEN =
      new Locator.WaitForOptions().setState(WaitForSelectorState.HIDDEN);

  private final TestPortal portal = TestPortal.fresh();
  private final Chromium chromium = new Chromium();
  private final String article = UUID.randomUUID().toString();

  @BeforeAll
  void an_article_waits() {
    var staff = "/api/staff/articles/" + article;
    var writer = "Bearer " + portal.token("writer");
    var body =
        """
        {"kind": "manual", "title": "Giờ tưới mới", "lead": "Từ tuần tới.", "section": "tin-tuc",
         "author": "Ban Biên tập", "body": "<h2>Giờ</h2><p>Năm giờ sáng.</p><table><thead><tr>\
        <th>Ấp</th></tr></thead><tbody><tr><td>Một</td></tr></tbody></table>"}
        """;
    portal.json(
        "PUT", staff, body, "authorization", writer, "if-none-match", "*", "idempotency-key", "1");
    var submitted =
        portal.json(
            "POST",
            staff + "/submit",
            "",
            "authorization",
            writer,
            "if-match",
            "\"1\"",
            "idempotency-key",
            "2");
    assertThat(submitted.status()).as(submitted.body()).isEqualTo(200);
  }

  @AfterAll
  void stop() {
    chromium.close();
    portal.close();
  }

  @ParameterizedTest
  @ValueSource(ints = {360, 1280})
  void a_screen_has_no_barrier(int width) {
    try (var quan = new StaffBrowser(portal, chromium.window(width), "quan")) {
      var wrong = new TreeMap<String, List<String>>();
      for (var path : screens()) {
        open(quan, path);
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

  private List<String> screens() {
    var of = "/bai-viet/" + article;
    var all = new ArrayList<>(SCREENS);
    all.addAll(List.of(of, of + "/lich-su", of + "/dang", "/cho-duyet/" + article));
    return all;
  }

  private static void open(StaffBrowser who, String path) {
    who.open("/quan-tri" + path);
    who.page().locator(".skeleton").first().waitFor(HIDDEN);
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
