package vn.congxa.e2e;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Clock;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;

/**
 * One who types, in a browser whose clock is set forward where somebody would wait. Whatever comes
 * up meanwhile is seen to before the next sentence: another version, a sign-in that is over.
 */
final class Writer implements AutoCloseable {
  private static final int A_SECOND = 1_000;
  private static final int GENEROUS =
      180_000; // milliseconds; nothing takes as long but what never comes

  /** The caret into the text; false where nobody could put it there. */
  private static final String TAKE_CARET =
      """
      () => {
        const text = document.querySelector('.ProseMirror');
        if (!text?.isContentEditable || !text.checkVisibility()) return false;
        text.focus();
        return document.activeElement === text;
      }
      """;

  private static final String DECIDE =
      """
      () => {
        const mine = [...document.querySelectorAll('section.conflict button')]
          .find(each => each.textContent === 'Dùng bản của tôi');
        mine?.click();
        return !!mine;
      }
      """;

  private final BrowserContext window;
  private final String who;
  private final StaffBrowser browser;
  private final SaveAnswers answers;
  private final List<String> typed = new ArrayList<>();
  private int conflicts;
  private int signIns;
  private int passed;

  Writer(Portal portal, BrowserContext window, String who) {
    this(portal, window, who, Instant.now());
  }

  /** By this machine's clock. */
  Writer(Portal portal, BrowserContext window, String who, Instant now) {
    this.window = window;
    this.who = who;
    window.clock().install(new Clock.InstallOptions().setTime(now.toEpochMilli()));
    browser = new StaffBrowser(portal, window, who);
    answers = new SaveAnswers(window);
  }

  StaffBrowser browser() {
    return browser;
  }

  String begin() {
    answers.forget();
    return browser.begin();
  }

  void open(String id) {
    answers.forget();
    browser.open("/quan-tri/bai-viet/" + id);
    browser.text().waitFor();
  }

  /** At the end of the text, in a paragraph of its own. */
  void type(String sentence) {
    until(() -> isWritten(sentence));
    typed.add(sentence);
  }

  /** The same, and what comes up is seen to first. */
  void typeOn(String sentence) {
    until(() -> {
      settle();
      return isWritten(sentence);
    });
    typed.add(sentence);
  }

  private boolean isWritten(String sentence) {
    return isAt(TAKE_CARET) && write(sentence);
  }

  private boolean write(String sentence) {
    var keys = browser.page().keyboard();
    keys.press("Control+End");
    keys.insertText(sentence);
    keys.press("Enter");
    return text().contains(sentence);
  }

  /** What stands in the editor, whether it is seen or not. */
  String text() {
    return (String) browser.page().evaluate("document.querySelector('.ProseMirror').textContent");
  }

  List<String> typed() {
    return List.copyOf(typed);
  }

  int conflicts() {
    return conflicts;
  }

  int signIns() {
    return signIns;
  }

  /** Seconds by which the clock was set forward. */
  int passed() {
    return passed;
  }

  /** Some seconds go by, unless a save is under way: that takes as long as it takes. */
  void pass(int seconds) {
    if (!state().equals("saving")) {
      skip(seconds);
    }
  }

  void skip(int seconds) {
    window.clock().fastForward((long) seconds * A_SECOND);
    passed += seconds;
  }

  /** Until the line about saving says so; what comes up meanwhile is seen to. */
  void waitUntil(String state) {
    until(() -> {
      settle();
      pass(1);
      return state().equals(state);
    });
  }

  /** Until the line about saving says so, with whatever comes up left as it is. */
  void await(String state) {
    until(() -> {
      pass(1);
      return state().equals(state);
    });
  }

  void until(BooleanSupplier isSo) {
    browser.page().waitForCondition(isSo, new Page.WaitForConditionOptions().setTimeout(GENEROUS));
  }

  private void settle() {
    answers.read();
    if (browser.isSignInLost()) {
      signInAgain(who);
    }
    if (isAt(DECIDE)) {
      conflicts++;
    }
  }

  private boolean isAt(String script) {
    return Boolean.TRUE.equals(browser.page().evaluate(script));
  }

  /** In the window of its own that the bar opens, as whoever is chosen where it asks. */
  void signInAgain(String as) {
    var popup = browser.page().waitForPopup(() -> browser.page().locator(".alert button").click());
    until(() -> popup.isClosed() || isChosen(popup, as));
    if (as.equals(who)) {
      until(() -> !browser.isSignInLost());
    }
    signIns++;
  }

  private static boolean isChosen(Page popup, String as) {
    try {
      var choice = popup.locator("button[name=staff][value=" + as + "]");
      if (choice.count() > 0) {
        choice.click();
      }
    } catch (PlaywrightException _) {
      // it closes itself
    }
    return popup.isClosed();
  }

  String state() {
    var line =
        (String) browser.page().evaluate("document.querySelector('.saved-line')?.className ?? ''");
    return line.replace("saved-line", "").strip();
  }

  SaveAnswers answers() {
    return answers;
  }

  /** The tab dies with all that is in it. */
  void crash() {
    browser.crash();
    answers.forget();
  }

  @Override
  public void close() {
    window.close();
  }
}
