package vn.congxa.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.congxa.e2e.WrittenArticle.FIRST;
import static vn.congxa.e2e.WrittenArticle.SECOND;
import static vn.congxa.e2e.WrittenArticle.THIRD;

import com.microsoft.playwright.BrowserContext;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A tab, or a whole browser, that is killed while somebody writes. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ConsoleKilledE2E {
  private final TestPortal portal = TestPortal.INSTANCE;
  private final Chromium chromium = new Chromium();
  private final BrowserContext window = chromium.window(1280);
  private final Writer lan = new Writer(portal, window, "lan");
  private final HeldSaves saves = new HeldSaves(window);

  @AfterAll
  void stop() {
    chromium.close();
  }

  @ParameterizedTest
  @EnumSource
  void a_tab_that_is_killed_loses_nothing_that_was_kept(KillMoment moment) {
    var id = lan.begin();
    lan.type(FIRST);
    lan.await("saved");
    moment.reach(new WrittenArticle(lan, saves, id));

    lan.crash();
    saves.forget();
    lan.open(id);

    var article = new StoredArticle(portal, id);
    lan.until(() -> {
      lan.pass(1);
      return article.body().equals(moment.body());
    });
    lan.await("saved");
    assertThat(lan.text()).isEqualTo(moment.text());
    assertThat(article.version()).isEqualTo(moment.versions());
    lan.until(() -> new KeptCopy(lan.browser().page(), id).body().isEmpty());
    assertThat(lan.browser().errors()).isEmpty();
  }

  @Test
  void what_was_not_kept_yet_is_all_that_is_lost() {
    var id = lan.begin();
    lan.type(FIRST);
    lan.await("saved");
    saves.beforeThePortal();
    lan.type(SECOND);

    lan.crash();
    saves.forget();
    lan.open(id);

    assertThat(lan.text()).isIn(FIRST, FIRST + SECOND);
    assertThat(new StoredArticle(portal, id).body(1)).isEqualTo("<p>" + FIRST + "</p>");
  }

  @Test
  void where_somebody_was_faster_the_kept_text_is_offered_until_it_is_decided_about() {
    var id = lan.begin();
    lan.type(FIRST);
    lan.await("saved");
    saves.beforeThePortal();
    lan.type(SECOND);
    var copy = new KeptCopy(lan.browser().page(), id);
    lan.until(() -> copy.body().contains(SECOND));
    lan.crash();
    saves.forget();
    try (var minh = new Writer(portal, chromium.window(1280), "minh")) {
      minh.open(id);
      minh.type(THIRD);
      minh.await("saved");
    }

    for (var time = 0; time < 2; time++) { // as often as the tab is killed before a word is said
      lan.open(id);
      lan.browser().page().getByText("Máy này còn một bản chưa lưu").waitFor();
      assertThat(lan.text()).isEqualTo(FIRST + THIRD);
      assertThat(lan.browser().text().getAttribute("contenteditable")).isEqualTo("false");
      lan.crash();
    }
    lan.open(id);
    lan.browser().press("Giữ bản đã lưu");
    lan.type("Lan viết tiếp.");
    lan.await("saved");

    lan.until(
        () -> lan.answers().asides().values().stream().anyMatch(body -> body.contains(SECOND)));
    var article = new StoredArticle(portal, id);
    assertThat(article.aside(lan.answers().asides().keySet().iterator().next()))
        .contains(FIRST, SECOND);
    assertThat(article.body()).contains(FIRST, THIRD, "Lan viết tiếp.").doesNotContain(SECOND);
  }

  @Test
  void a_browser_that_is_killed_has_it_when_it_is_started_again(@TempDir Path profile) {
    try (var browser = new KilledBrowser(profile)) {
      var before = browser.start();
      var one = new Writer(portal, before, "lan");
      var id = one.begin();
      one.type(FIRST);
      one.await("saved");
      new HeldSaves(before).beforeThePortal();
      one.type(SECOND);
      var copy = new KeptCopy(one.browser().page(), id);
      one.until(() -> copy.body().contains(SECOND));
      browser.kill();

      var again = new Writer(portal, browser.start(), "lan");
      again.open(id);
      var article = new StoredArticle(portal, id);
      again.until(() -> {
        again.pass(1);
        return article.body().equals("<p>" + FIRST + "</p>\n<p>" + SECOND + "</p>");
      });
      assertThat(article.version()).isEqualTo(2);
    }
  }
}
