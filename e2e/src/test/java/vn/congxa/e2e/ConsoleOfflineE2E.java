package vn.congxa.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** One who writes without a network, or without room on the disk. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ConsoleOfflineE2E {
  private static final int TEN_MINUTES = 600;

  private final TestPortal portal = TestPortal.INSTANCE;
  private final Chromium chromium = new Chromium();
  private final BrowserContext window = chromium.window(1280);
  private final Writer lan = new Writer(portal, window, "lan");

  @AfterAll
  void stop() {
    chromium.close();
  }

  @Test
  void what_is_typed_without_a_network_is_saved_when_it_is_back() {
    var article = new StoredArticle(portal, lan.begin());
    lan.type("Khi còn mạng.");
    lan.await("saved");
    lan.skip(TEN_MINUTES); // so that the sign-in would be renewed while it is away

    window.setOffline(true);
    lan.type("Khi mất mạng.");
    lan.await("offline");
    lan.skip(TEN_MINUTES);
    lan.type("Vẫn chưa có mạng.");
    lan.await("offline");
    assertThat(article.body()).doesNotContain("mất mạng");
    window.setOffline(false);
    lan.await("saved");

    assertThat(article.body())
        .isEqualTo("<p>Khi còn mạng.</p>\n<p>Khi mất mạng.</p>\n<p>Vẫn chưa có mạng.</p>");
    assertThat(lan.browser().isSignInLost()).isFalse();
  }

  @Test
  void where_somebody_else_saved_meanwhile_both_texts_are_shown_and_none_is_lost() {
    var id = lan.begin();
    var article = new StoredArticle(portal, id);
    lan.type("Cả hai cùng thấy.");
    lan.await("saved");
    window.setOffline(true);
    lan.type("Lan viết khi mất mạng.");
    lan.await("offline");
    lan.type("Lan viết thêm sau đó.");
    try (var minh = new Writer(portal, chromium.window(1280), "minh")) {
      minh.open(id);
      minh.type("Minh viết trong lúc ấy.");
      minh.await("saved");
    }
    lan.skip(TEN_MINUTES);

    window.setOffline(false);
    lan.await("conflict");
    var screen = lan.browser().page().locator("section.conflict");
    screen.waitFor();
    assertThat(screen.innerText())
        .contains(
            "Cả hai cùng thấy.",
            "Lan viết khi mất mạng.",
            "Lan viết thêm sau đó.",
            "Minh viết trong lúc ấy.");
    lan.browser().press("Dùng bản của người khác");

    lan.await("saved");
    assertThat(lan.text()).isEqualTo("Cả hai cùng thấy.Minh viết trong lúc ấy.");
    lan.until(() ->
        lan.answers().asides().values().stream()
            .anyMatch(body -> body.contains("Lan viết thêm sau đó.")));
    lan.answers().asides().forEach((name, body) -> assertThat(article.aside(name)).isEqualTo(body));
    assertThat(article.version()).isEqualTo(2);
  }

  @Test
  void a_word_that_is_being_put_together_is_finished_before_the_other_version_is_shown() {
    var id = lan.begin();
    lan.type("Cả hai cùng thấy.");
    lan.await("saved");
    try (var minh = new Writer(portal, chromium.window(1280), "minh")) {
      minh.open(id);
      minh.type("Minh viết trước.");
      minh.await("saved");
    }

    var browser = window.newCDPSession(lan.browser().page());
    lan.browser().text().focus();
    lan.browser().page().keyboard().press("Control+End");
    browser.send("Input.imeSetComposition", composing("tiê"));
    lan.await("conflict");
    browser.send("Input.imeSetComposition", composing("tiêng"));
    var finished = new JsonObject();
    finished.addProperty("text", "tiếng");
    browser.send("Input.insertText", finished);

    lan.browser().page().locator("section.conflict").waitFor();
    assertThat(lan.text()).endsWith("tiếng");
    lan.browser().press("Dùng bản của tôi");
    lan.await("saved");
    assertThat(new StoredArticle(portal, id).body())
        .isEqualTo("<p>Cả hai cùng thấy.</p>\n<p>tiếng</p>");
  }

  private static JsonObject composing(String letters) {
    var composing = new JsonObject();
    composing.addProperty("text", letters);
    composing.addProperty("selectionStart", letters.length());
    composing.addProperty("selectionEnd", letters.length());
    return composing;
  }

  @Test
  void a_disk_that_takes_nothing_is_told_of_and_the_portal_still_has_it() {
    try (var full = chromium.window(1280);
        var writer = new Writer(portal, full, "lan")) {
      var page = writer.browser().page();
      var asked = new AtomicInteger();
      page.onDialog(dialog -> {
        asked.incrementAndGet();
        dialog.dismiss();
      });
      var article = new StoredArticle(portal, writer.begin());
      var nothing = new JsonObject();
      nothing.addProperty("origin", portal.at("/").toString().replaceFirst("/$", ""));
      nothing.addProperty("quotaSize", 1);
      full.newCDPSession(page).send("Storage.overrideQuotaForOrigin", nothing);
      writer.type("Khi hết chỗ.");
      page.getByText("Máy này không còn chỗ để giữ bản nháp").waitFor();
      writer.await("saved");
      assertThat(article.body()).contains("Khi hết chỗ.");
      assertThat(page.getByText("Máy này không còn chỗ").isVisible()).isFalse();

      var saves = new HeldSaves(full);
      saves.cut();
      writer.type("Không nơi nào giữ.");
      writer.await("waiting");
      page.close(new Page.CloseOptions().setRunBeforeUnload(true));
      writer.until(() -> asked.get() > 0);
      assertThat(writer.text()).contains("Không nơi nào giữ.");

      saves.release();
      writer.await("saved");
      assertThat(article.body()).contains("Không nơi nào giữ.");
    }
  }
}
