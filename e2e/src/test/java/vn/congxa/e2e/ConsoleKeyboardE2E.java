package vn.congxa.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** The console by keyboard alone, and with text twice as large. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ConsoleKeyboardE2E {
  private final TestPortal portal = TestPortal.fresh();
  private final Chromium chromium = new Chromium();
  private final ConsoleScreens screens = new ConsoleScreens(portal);
  private final StaffBrowser quan = staff(chromium.still(1280));

  private StaffBrowser staff(BrowserContext window) {
    var who = new StaffBrowser(portal, window, "quan");
    who.page().emulateMedia(new Page.EmulateMediaOptions().setReducedMotion(ReducedMotion.REDUCE));
    return who;
  }

  @AfterAll
  void stop() {
    chromium.close();
    portal.close();
  }

  @Test
  void the_keyboard_reaches_everything_in_order_and_shows_where_it_is() {
    try (var phone = staff(chromium.still(360))) {
      phone.page().emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
      assertThat(walkAll(phone)).isEmpty();
    }
  }

  @Test
  void text_twice_as_large_hides_nothing_from_the_keyboard_and_needs_no_way_sideways() {
    try (var near = staff(chromium.enlarged(2))) {
      assertThat(walkAll(near)).isEmpty();
    }
    quan.open("/quan-tri/thu-vien");
    var wide = new ArrayList<String>();
    for (var path : screens.all()) {
      quan.page().evaluate("document.documentElement.style.fontSize = '200%'");
      quan.go(path);
      quan.settle();
      if (isTooWide(quan)) {
        wide.add(path);
      }
    }
    quan.page().evaluate("document.documentElement.style.fontSize = ''");
    assertThat(wide).isEmpty();
  }

  private List<String> walkAll(StaffBrowser who) {
    var wrong = new ArrayList<String>();
    who.go("/thu-vien"); // all() begins at the desk
    for (var path : screens.all()) {
      who.go(path);
      who.settle();
      if (isTooWide(who)) {
        wrong.add(path + " is too wide");
      }
      FocusWalk.over(who.page()).forEach(what -> wrong.add(path + " " + what));
    }
    return wrong;
  }

  private static boolean isTooWide(StaffBrowser who) {
    var wide = who.page().evaluate("document.documentElement.scrollWidth > innerWidth");
    return wide.equals(true);
  }

  @Test
  void the_keyboard_skips_to_the_content_first() {
    quan.open("/quan-tri/thu-vien");

    quan.page().evaluate(FocusWalk.BEGIN);
    quan.page().keyboard().press("Tab");
    quan.page().keyboard().press("Enter");
    quan.page().locator("main:focus").waitFor();
    quan.page().keyboard().press("Tab");

    quan.page().locator("main :focus").waitFor();
  }

  @Test
  void a_question_mark_opens_the_help_but_not_where_one_writes() {
    quan.open("/quan-tri/bai-viet");
    var search = quan.field("Tìm theo tiêu đề");

    search.focus();
    quan.page().keyboard().type("?");
    assertThat(search.inputValue()).isEqualTo("?");
    quan.page().evaluate(FocusWalk.BEGIN);
    quan.page().keyboard().type("?");

    quan.named(AriaRole.HEADING, "Trợ giúp").waitFor();
  }

  @Test
  void a_dialog_keeps_the_keyboard_and_gives_it_back_where_it_was() {
    quan.open("/quan-tri" + screens.judging());
    comesBack(quan.named(AriaRole.BUTTON, "Trả lại…"));
    quan.go(screens.publishing());
    comesBack(quan.named(AriaRole.BUTTON, "Đổi địa chỉ…"));
    quan.go("/thu-vien");
    quan.settle();
    comesBack(quan.page().locator(".tiles button").first());
    quan.go("/trang");
    quan.settle();
    comesBack(quan.named(AriaRole.BUTTON, "Bỏ Thông báo"));
    quan.begin();
    comesBack(quan.page().locator(".workplace aside button").filter(words("Chọn ảnh")));
  }

  private void comesBack(Locator opener) {
    opener.focus();
    quan.page().keyboard().press("Enter");
    var dialog = quan.page().locator("dialog");
    dialog.waitFor();
    for (var i = 0; i < 12; i++) {
      quan.page().keyboard().press("Tab");
      assertThat(
              quan.page()
                  .evaluate(
                      "document.activeElement === document.body || document.activeElement.closest('dialog') !== null"))
          .as("focus within the dialog of " + opener)
          .isEqualTo(true);
    }
    quan.page().keyboard().press("Escape");
    dialog.waitFor(StaffBrowser.GONE);
    opener.and(quan.page().locator(":focus")).waitFor();
  }

  @Test
  void a_menu_of_a_row_opens_and_closes() {
    quan.open("/quan-tri/bai-viet?loai=submitted");
    var summary = quan.page().locator("details.menu summary").first();

    summary.focus();
    quan.page().keyboard().press("Enter");
    quan.page().locator("details.menu[open] a").first().waitFor();
    quan.page().keyboard().press("Tab");
    quan.page().keyboard().press("Escape");

    summary.and(quan.page().locator(":focus")).waitFor();
    assertThat(quan.page().locator("details.menu[open]").count()).isZero();
  }

  @Test
  void the_tools_are_reached_from_the_text_and_left_for_it() {
    quan.begin();
    quan.text().click();
    var keys = quan.page().keyboard();
    var tools = quan.page().locator(".toolbar button");

    keys.press("Alt+F10");
    tools.first().and(quan.page().locator(":focus")).waitFor();
    keys.press("ArrowRight");
    tools.nth(1).and(quan.page().locator(":focus")).waitFor();
    keys.press("End");
    tools.last().and(quan.page().locator(":focus")).waitFor();
    keys.press("ArrowRight");
    tools.first().and(quan.page().locator(":focus")).waitFor();
    keys.press("Escape");
    quan.page().locator(".ProseMirror:focus").waitFor();
    keys.press("Control+k");
    quan.page().locator("dialog input:focus").waitFor();
    keys.press("Escape");

    quan.page().locator(".ProseMirror:focus").waitFor();
  }

  private static Locator.FilterOptions words(String words) {
    return new Locator.FilterOptions().setHasText(words);
  }
}
