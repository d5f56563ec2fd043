package vn.congxa.e2e;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.ObjectMapper;

/** One who types, in a browser whose clock is set forward where somebody would wait. */
final class Writer implements AutoCloseable {
  private static final int A_SECOND = 1_000;
  private static final ObjectMapper JSON = new ObjectMapper();

  private final BrowserContext window;
  private final List<Response> answers = new ArrayList<>();
  private final List<String> typed = new ArrayList<>();
  private StaffBrowser browser;
  private int conflicts;

  Writer(TestPortal portal, BrowserContext window, String who) {
    this.window = window;
    window.clock().install();
    browser = new StaffBrowser(portal, window, who);
    window.onResponse(answer -> {
      if (StaffBrowser.isSave(answer) && answer.ok()) {
        answers.add(answer);
      }
    });
  }

  StaffBrowser browser() {
    return browser;
  }

  String begin() {
    var id = browser.begin();
    browser.text().click();
    return id;
  }

  void open(String id) {
    browser.open("/quan-tri/bai-viet/" + id);
    browser.text().click();
  }

  /**
   * At the end of the text, in a paragraph of its own. Where it is asked about a conflict
   * meanwhile, decides that, and types what then is missing.
   */
  void type(String sentence) {
    do {
      decide();
      var keys = browser.page().keyboard();
      keys.press("Control+End");
      keys.insertText(sentence);
      keys.press("Enter");
    } while (!browser.text().textContent().contains(sentence));
    typed.add(sentence);
  }

  List<String> typed() {
    return List.copyOf(typed);
  }

  int conflicts() {
    return conflicts;
  }

  void pass(int seconds) {
    window.clock().fastForward((long) seconds * A_SECOND);
  }

  /** Until the line about saving says so, and what was typed meanwhile is kept here. */
  void waitUntil(String state) {
    browser
        .page()
        .waitForCondition(() -> {
          decide();
          if (!state().equals("saving")) {
            pass(1);
          }
          return state().equals(state);
        });
  }

  /** Takes one's own text where another version was faster. */
  private void decide() {
    if (state().equals("conflict") && browser.page().locator("section.conflict").isVisible()) {
      conflicts++;
      browser.named(AriaRole.BUTTON, "Dùng bản của tôi").click();
      browser.page().waitForCondition(() -> !state().equals("conflict"));
      browser.text().click();
    }
  }

  private String state() {
    var line = browser.page().locator(".saved-line").getAttribute("class");
    return line.replace("saved-line", "").strip();
  }

  /** What the portal said it has, by the number of its version. */
  Map<Integer, String> acknowledged() {
    var all = new HashMap<Integer, String>();
    for (var answer : answers) {
      var version = JSON.readTree(answer.text()).path("version").asInt();
      all.put(version, JSON.readTree(answer.request().postData()).path("body").asString());
    }
    return all;
  }

  /** As a browser that is killed, and another that is opened. */
  void crash() {
    browser = browser.afterACrash();
  }

  @Override
  public void close() {
    window.close();
  }
}
