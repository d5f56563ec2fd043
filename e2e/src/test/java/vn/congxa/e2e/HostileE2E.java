package vn.congxa.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.ObjectMapper;

/**
 * Whatever somebody wrote into a field, no script of it runs, and the browser sees none to stop.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HostileE2E {
  private static final String REPORT = "/api/staff/tthc/2024/1";
  private static final String WATCH =
      """
      window.stopped = [];
      document.addEventListener('securitypolicyviolation',
          (e) => stopped.push(`${e.effectiveDirective} ${e.blockedURI} ${e.sample}`));
      """;

  private final TestPortal portal = TestPortal.with(Hostility::add);
  private final Chromium chromium = new Chromium();

  @BeforeAll
  void report() {
    var field = Hostility.TEXT.substring(0, 90);
    var body = new ObjectMapper().createObjectNode().put("onTime", 1).put("late", 0);
    body.putArray("fields").addObject().put("field", field).put("onTime", 1).put("late", 0);
    var clerk = "Bearer " + portal.token("clerk");
    var answer =
        portal.json("PUT", REPORT, body.toString(), "authorization", clerk, "if-none-match", "*");
    assertThat(answer.status()).as(answer.body()).isEqualTo(201);
  }

  @AfterAll
  void stop() {
    chromium.close();
    portal.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/?lang=en",
        "/chuyen-muc/tin-tuc",
        "/bai-viet/" + Hostility.ARTICLE,
        "/bai-viet/" + Hostility.ARTICLE + "?lang=en",
        "/bai-viet/" + Hostility.ARTICLE + "/ban-in",
        "/bai-viet/" + Hostility.WITHDRAWN,
        "/bai-viet/%3Cscript%3Ewindow.evil=1%3C%2Fscript%3E",
        "/khong-co?%22%3E%3Cscript%3Ewindow.evil=1%3C/script%3E",
        "/?cursor=%22%3E%3Cscript%3Ewindow.evil=1%3C/script%3E",
        "/tthc",
        PageTypes.CONTACT,
        PageTypes.SITE_MAP,
        PageTypes.ACCESSIBILITY,
        PageTypes.PRIVACY,
        "/sitemap.xml",
      })
  void no_script_of_a_text_runs(String path) {
    try (var window = watched()) {
      var page = window.newPage();
      page.navigate(portal.at(path).toString());
      page.waitForLoadState(LoadState.NETWORKIDLE);

      assertThat(page.evaluate("window.evil")).isNull();
      assertThat(page.evaluate("window.stopped")).isEqualTo(List.of());
      assertThat(page.locator("script:not([src], [type='application/ld+json'])").count()).isZero();
      if (!path.endsWith(".xml")) {
        assertThat(page.locator("body").innerText())
            .containsIgnoringCase("<script>window.evil=1</script>");
      }
    }
  }

  @Test
  void what_programs_read_in_a_page_holds_the_text_and_ends_where_it_should() {
    try (var window = watched()) {
      var page = window.newPage();
      page.navigate(portal.at("/bai-viet/" + Hostility.ARTICLE).toString());

      var data = page.locator("script[type='application/ld+json']").allTextContents();

      assertThat(data).isNotEmpty();
      for (var json : data) {
        assertThat(new ObjectMapper().readTree(json).toString()).contains("</script>");
      }
    }
  }

  /** Nobody is to rely on it, so what has not been sanitised goes by the stores to see it. */
  @Test
  void what_slipped_past_the_import_is_stopped_by_the_policy() {
    try (var window = watched()) {
      var page = window.newPage();
      page.navigate(portal.at("/bai-viet/" + Hostility.RAW).toString());
      page.waitForLoadState(LoadState.NETWORKIDLE);
      page.locator(".body p").first().click();
      page.locator(".body a").first().click();

      assertStopped(page);
    }
  }

  /** The template engine leaves such an address out, so there is nothing for the policy to stop. */
  @Test
  void an_address_that_is_a_script_is_on_no_page() {
    try (var window = watched()) {
      var page = window.newPage();
      page.navigate(portal.at(PageTypes.CONTACT).toString());

      assertThat(page.locator("a[href^='javascript:' i]").count()).isZero();
      page.getByText(Hostility.SCRIPTED).click();
      assertThat(page.evaluate("window.evil")).isNull();
      assertThat(page.evaluate("window.stopped")).isEqualTo(List.of());
    }
  }

  private BrowserContext watched() {
    var window = chromium.window(1280);
    window.addInitScript(WATCH);
    return window;
  }

  private static void assertStopped(Page page) {
    page.waitForCondition(() -> !List.of().equals(page.evaluate("window.stopped")));
    assertThat(page.evaluate("window.evil")).isNull();
  }
}
