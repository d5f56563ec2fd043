package vn.congxa.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Route;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What is typed into the console, where the network and the portal fail. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ConsoleSavingE2E {
  private static final String SAVES = "**/api/staff/articles/*";
  private static final int MANY = 40;

  private final TestPortal portal = TestPortal.faulty();
  private final Chromium chromium = new Chromium();

  @AfterEach
  void mend() {
    portal.fail("{}");
  }

  @AfterAll
  void stop() {
    chromium.close();
    portal.close();
  }

  @Test
  void two_who_write_one_article_lose_nothing_of_it_whatever_fails() {
    try (var lan = writer("lan");
        var minh = writer("minh")) {
      var id = lan.begin();
      lan.type("Lan mở đầu.");
      lan.waitUntil("saved");
      minh.open(id);
      portal.fail("{\"fail\": 5, \"lose\": 8, \"throttle\": 5, \"delay\": 30}");

      for (var i = 1; i <= MANY; i++) {
        lan.type("Lan viết câu số " + i + ".");
        lan.pass(2);
        if (i % 4 == 0) {
          minh.type("Minh viết câu số " + i + ".");
          minh.waitUntil("saved");
        }
      }
      lan.waitUntil("saved");
      minh.waitUntil("saved");
      portal.fail("{}");

      var article = new StoredArticle(portal, id);
      var versions = article.bodies();
      for (var each : new Writer[] {lan, minh}) {
        assertThat(each.acknowledged())
            .isNotEmpty()
            .allSatisfy((version, body) -> assertThat(versions.get(version - 1)).isEqualTo(body));
        assertThat(each.typed())
            .allSatisfy(sentence -> assertThat(versions).anyMatch(body -> body.contains(sentence)));
        assertThat(each.browser().errors()).isEmpty();
      }
      assertThat(lan.conflicts() + minh.conflicts()).isPositive();
    }
  }

  @Test
  void what_is_typed_without_a_network_is_saved_when_it_is_back() {
    var window = chromium.window(1280);
    try (var lan = new Writer(portal, window, "lan")) {
      var article = new StoredArticle(portal, lan.begin());
      lan.type("Khi còn mạng.");
      lan.waitUntil("saved");

      window.setOffline(true);
      lan.type("Khi mất mạng.");
      lan.waitUntil("offline");
      lan.type("Vẫn chưa có mạng.");
      assertThat(article.body()).doesNotContain("mất mạng");
      window.setOffline(false);
      lan.waitUntil("saved");

      assertThat(article.body())
          .isEqualTo("<p>Khi còn mạng.</p>\n<p>Khi mất mạng.</p>\n<p>Vẫn chưa có mạng.</p>");
    }
  }

  @Test
  void who_comes_back_to_a_closed_tab_finds_what_they_typed_and_nobody_else_does() {
    var window = chromium.window(1280);
    try (var lan = new Writer(portal, window, "lan")) {
      var id = lan.begin();
      lan.type("Đã lưu.");
      lan.waitUntil("saved");
      cutSaves(window);
      lan.type("Còn trên máy này.");
      lan.waitUntil("waiting");

      lan.crash();
      lan.open(id);
      lan.browser().page().getByText("Đã lấy lại những gì bạn viết trên máy này").waitFor();
      assertThat(lan.browser().text().innerText()).contains("Đã lưu.", "Còn trên máy này.");
      lan.waitUntil("waiting");

      lan.browser().leaveTo("minh");
      lan.open(id);
      assertThat(lan.browser().page().content()).contains("Đã lưu.").doesNotContain("trên máy này");
      lan.begin();
      assertThat(lan.browser().page().content()).doesNotContain("trên máy này", "Máy này còn bài");

      window.unroute(SAVES);
      lan.browser().leaveTo("lan");
      lan.open(id);
      lan.waitUntil("saved");
      assertThat(new StoredArticle(portal, id).body())
          .isEqualTo("<p>Đã lưu.</p>\n<p>Còn trên máy này.</p>");
    }
  }

  private static void cutSaves(BrowserContext window) {
    window.route(SAVES, ConsoleSavingE2E::cut);
  }

  private static void cut(Route route) {
    if (route.request().method().equals("PUT")) {
      route.abort();
    } else {
      route.resume();
    }
  }

  private Writer writer(String who) {
    return new Writer(portal, chromium.window(1280), who);
  }
}
