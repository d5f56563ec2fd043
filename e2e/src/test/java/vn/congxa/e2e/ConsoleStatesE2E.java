package vn.congxa.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every screen of the console while it loads, and where there is nothing to show, or no answer. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ConsoleStatesE2E {
  private static final Pattern ASKED = Pattern.compile("/api/(?!staff/me$)");

  private final TestPortal portal = TestPortal.fresh();
  private final Chromium chromium = new Chromium();
  private final ConsoleScreens screens = new ConsoleScreens(portal);
  private final StaffBrowser quan = new StaffBrowser(portal, chromium.window(1280), "quan");
  private ConsoleState state = ConsoleState.ORDINARY;

  @BeforeAll
  void everything_is_asked_through_here() {
    quan.page().route(ASKED, route -> state.answer(route));
  }

  @AfterAll
  void stop() {
    chromium.close();
    portal.close();
  }

  @ParameterizedTest
  @EnumSource(
      value = ConsoleState.class,
      names = {"LOADING", "OFFLINE", "FORBIDDEN", "FAILED"})
  void a_screen_that_is_not_there_says_why_and_has_no_barrier(ConsoleState given) {
    var wrong = new ArrayList<String>();
    for (var path : screens.loading()) {
      show(given, path);
      var told = quan.page().locator(given.shown()).first();
      told.waitFor();
      if (!told.textContent().contains(given.words())) {
        wrong.add(path + " says " + told.textContent());
      }
      wrong.addAll(barriers(path));
    }
    assertThat(wrong).isEmpty();
    assertThat(quan.errors()).isEmpty();
  }

  private void show(ConsoleState given, String path) {
    state = ConsoleState.ORDINARY;
    quan.go("/tro-giup");
    state = given;
    quan.go(path);
  }

  /** At night on a telephone, and by day on a desk. */
  private List<String> barriers(String path) {
    var found = new ArrayList<String>();
    for (var colours : List.of(ColorScheme.DARK, ColorScheme.LIGHT)) {
      var width = colours == ColorScheme.DARK ? 360 : 1280;
      quan.page().setViewportSize(width, 800);
      quan.page().emulateMedia(new Page.EmulateMediaOptions().setColorScheme(colours));
      Axe.violations(quan.page()).forEach(rule -> found.add(path + " " + width + " " + rule));
      if (quan.page().evaluate("document.documentElement.scrollWidth > innerWidth").equals(true)) {
        found.add(path + " is wider than " + width);
      }
    }
    return found;
  }

  @Test
  void an_empty_screen_says_what_to_do_first_and_has_no_barrier() {
    var firsts =
        Map.of(
            "", "Bấm “Viết bài” để bắt đầu",
            "/bai-viet", "Bấm “Viết bài” để bắt đầu",
            "/bai-viet/moi", "Chưa có gì để lưu",
            "/cho-duyet", "Không có bài nào chờ duyệt",
            "/thu-vien", "Tải tệp đầu tiên lên",
            "/tthc?nam=2012&thang=3", "Nhập số cộng dồn từ ngày 1/1",
            "/nhat-ky", "Thử tháng khác",
            "/thong-ke", "Chưa có gì để đếm");
    var wrong = new ArrayList<String>();
    firsts.forEach((path, words) -> {
      show(ConsoleState.EMPTY, path);
      quan.page().locator("main").filter(new Locator.FilterOptions().setHasText(words)).waitFor();
      wrong.addAll(barriers(path));
    });
    assertThat(wrong).isEmpty();
    assertThat(quan.errors()).isEmpty();
  }

  @Test
  void the_door_says_what_to_do_and_has_no_barrier() {
    var config = Pattern.compile("/quan-tri/config\\.json$");
    quan.page().route(config, route -> route.abort("internetdisconnected"));
    var wrong = new ArrayList<String>();

    door("", "Không có mạng", wrong);
    quan.page().unroute(config);
    door("/vao?error=access_denied&state=x", "Chưa đăng nhập được", wrong);
    door("/vao", "Đã đăng xuất", wrong);
    quan.press("Đăng nhập");
    quan.page().locator("#noi-dung h1").waitFor();

    assertThat(wrong).isEmpty();
  }

  private void door(String path, String words, List<String> wrong) {
    quan.page().navigate(portal.at("/quan-tri" + path).toString());
    var told = new Locator.FilterOptions().setHasText(words);
    quan.page().locator("main.door").filter(told).waitFor();
    wrong.addAll(barriers("door" + path));
  }

  @Test
  void what_did_not_come_comes_when_it_is_asked_again() {
    show(ConsoleState.OFFLINE, screens.judging());
    quan.page().locator("main [role=alert]").waitFor();

    state = ConsoleState.ORDINARY;
    quan.press("Thử lại");

    quan.named(AriaRole.HEADING, "Duyệt: Giờ tưới mới").waitFor();
  }
}
