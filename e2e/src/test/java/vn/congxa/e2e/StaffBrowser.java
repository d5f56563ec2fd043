package vn.congxa.e2e;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.ArrayList;
import java.util.List;

/** The console in a browser of somebody's own, signed in as they are. */
final class StaffBrowser implements AutoCloseable {
  static final Locator.WaitForOptions GONE =
      new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED);

  private final Portal portal;
  private final BrowserContext window;
  private Page page;
  private final List<String> errors = new ArrayList<>();

  /** One of the invented staff, by the name they are chosen by. */
  StaffBrowser(Portal portal, BrowserContext window, String who) {
    this.portal = portal;
    this.window = window;
    page = next();
    page.navigate(portal.at("/quan-tri").toString());
    choose(who);
  }

  private Page next() {
    var next = window.newPage();
    next.onPageError(errors::add);
    next.onConsoleMessage(message -> {
      if (message.text().contains("Content Security Policy")
          || message.text().contains("Trusted")) {
        errors.add(message.text());
      }
    });
    return next;
  }

  private void choose(String who) {
    page.locator("button[name=staff][value=" + who + "]").click();
    page.locator("#noi-dung h1, [role=alert]").first().waitFor();
  }

  /** The tab dies with what it had in mind, as by {@code kill -9}, and another takes its place. */
  void crash() {
    try {
      page.navigate("chrome://crash");
    } catch (PlaywrightException _) {
      // it dies of it at once, before it could say a word
    }
    page.close();
    page = next();
  }

  /** Whether the bar that asks to sign in again is there. */
  boolean isSignInLost() {
    return page.locator(".alert")
        .filter(new Locator.FilterOptions().setHasText("đăng nhập đã hết"))
        .isVisible();
  }

  /** Signs out, and leaves the browser to somebody else. */
  void leaveTo(String who) {
    press("Đăng xuất");
    press("Đăng nhập");
    choose(who);
  }

  Page page() {
    return page;
  }

  /** What the browser itself complained of: scripts, and what the policy stopped. */
  List<String> errors() {
    return List.copyOf(errors);
  }

  void open(String path) {
    page.navigate(portal.at(path).toString());
    page.locator("#noi-dung h1").first().waitFor();
  }

  /** Goes to another screen as a link within the page does, and waits until it is there. */
  void go(String path) {
    page.evaluate(
        """
        path => {
          document.querySelector('h1').setAttribute('data-left', '');
          history.pushState(null, '', path);
          dispatchEvent(new PopStateEvent('popstate'));
        }
        """,
        "/quan-tri" + path);
    page.locator("h1[data-left]").waitFor(GONE);
    page.locator("#noi-dung h1").first().waitFor();
  }

  /** Waits until nothing is loaded any more. */
  void settle() {
    page.locator(".skeleton").first().waitFor(GONE);
  }

  /** An article that begins here; answers its id. */
  String begin() {
    page.navigate(portal.at("/quan-tri/bai-viet/moi").toString());
    text().waitFor();
    return page.url().replaceFirst(".*/", "");
  }

  /** Where an article's text is written. */
  Locator text() {
    return page.locator(".ProseMirror").first();
  }

  /** Asks for a save, and waits until the portal has all that was typed; answers its answer. */
  Response save() {
    var answer = page.waitForResponse(StaffBrowser::isSave, () -> press("Lưu"));
    page.locator(".saved-line.saved").waitFor();
    return answer;
  }

  static boolean isSave(Response response) {
    return isSave(response.request());
  }

  static boolean isSave(Request request) {
    return request.method().equals("PUT")
        && request.url().matches(".*/api/staff/articles/[0-9a-f-]{36}");
  }

  void press(String button) {
    named(AriaRole.BUTTON, button).click();
  }

  void follow(String link) {
    named(AriaRole.LINK, link).click();
  }

  void fill(String label, String text) {
    field(label).fill(text);
  }

  Locator field(String label) {
    return page.getByLabel(label, new Page.GetByLabelOptions().setExact(true)).first();
  }

  Locator named(AriaRole role, String name) {
    return page.getByRole(role, new Page.GetByRoleOptions().setName(name).setExact(true)).first();
  }

  /** What is announced to who does not look. */
  void hear(String words) {
    page.locator("[role=status]")
        .filter(new Locator.FilterOptions().setHasText(words))
        .first()
        .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED));
  }

  /** Pastes into the text as the clipboard of another program holds it. */
  void paste(String html) {
    text().click();
    pasteInto(text(), "", html);
  }

  /** Pastes somewhere what a clipboard holds as plain text and as HTML, or as one of them. */
  void pasteInto(Locator place, String plain, String html) {
    place.evaluate(
        """
        (place, [plain, html]) => {
          const data = new DataTransfer();
          if (html) data.setData('text/html', html);
          data.setData('text/plain', plain);
          place.dispatchEvent(
            new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
        }
        """,
        List.of(plain, html));
  }

  @Override
  public void close() {
    window.close();
  }
}
