package vn.congxa.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/**
 * Pastes that cannot be taken as they are: it is said, asked or offered, and nothing is guessed.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ConsoleBadPastesE2E {
  private static final String STRANGER = "https://anh.example.com/hoi-lang.jpg";

  private final TestPortal portal = TestPortal.INSTANCE;
  private final Chromium chromium = new Chromium();
  private final StaffBrowser quan = new StaffBrowser(portal, chromium.window(1280), "quan");

  @AfterEach
  void the_browser_did_not_complain() {
    assertThat(quan.errors()).isEmpty();
  }

  @AfterAll
  void stop() {
    chromium.close();
  }

  @Test
  void a_picture_of_a_strangers_server_leaves_its_place_and_nothing_is_fetched() {
    quan.begin();
    List<String> asked = new ArrayList<>();
    quan.page().onRequest(request -> asked.add(request.url()));

    quan.paste("<p>Hội làng</p><p><img src='" + STRANGER + "' alt='Sân đình'></p>");
    tell("máy chủ của người khác");
    quan.paste("<p data-pm-slice='1 1 []'>Rước kiệu <img src=\"" + STRANGER + "\"></p>");
    quan.text().locator("figure .missing").nth(1).waitFor();

    assertThat(quan.text().locator(".missing").first().innerText()).contains("Sân đình");
    assertThat(quan.text().locator("img").count()).isZero();
    assertThat(asked).noneMatch(address -> address.contains("example.com"));
  }

  @Test
  void a_picture_within_the_text_is_brought_to_the_library() {
    quan.begin();

    var bytes = Base64.getEncoder().encodeToString(SentPicture.bytes());
    quan.paste("<p>Bảng lịch</p><p><img alt='Lịch' src='data:image/png;base64," + bytes + "'></p>");
    var picture = quan.text().locator("figure img");
    picture.waitFor();

    assertThat(picture.getAttribute("src")).startsWith("/media/");
    assertThat(picture.getAttribute("alt")).isEqualTo("Lịch");
  }

  @Test
  void a_table_of_ten_thousand_rows_is_offered_as_a_file_and_not_put_in() {
    quan.begin();
    quan.paste("<p>Danh sách</p><table><tr><td>ô</td></tr></table>");
    var rows = "<tr><td>Hộ gia đình</td><td>1.234</td><td>Ấp Một</td></tr>".repeat(10_000);

    quan.paste("<table>" + rows + "</table>");
    offered("10000 hàng");
    quan.text().locator("td").first().click();
    quan.pasteInto(quan.text(), "", "<table>" + rows + "</table>");
    offered("10000 hàng");
    quan.pasteInto(quan.text(), "Hộ\t1.234\r\n".repeat(10_000), "");
    var dialog = dialog("10000 hàng");
    dialog.getByRole(AriaRole.BUTTON).filter(words("Đính kèm")).click();
    quan.page().locator("aside").filter(words("bang-so-lieu.xlsx")).waitFor();

    assertThat(quan.text().locator("tr").count()).isEqualTo(1);
    assertThat(quan.text().innerText()).contains("bang-so-lieu.xlsx").doesNotContain("1.234");
  }

  private void offered(String words) {
    dialog(words);
    quan.page().keyboard().press("Escape");
    quan.page().locator("dialog").waitFor(StaffBrowser.GONE);
  }

  private Locator dialog(String words) {
    var dialog = quan.page().locator("dialog").filter(words(words));
    dialog.waitFor();
    return dialog;
  }

  @Test
  void counts_whose_meaning_is_not_sure_are_refused_with_the_reason() {
    var cell = month();

    quan.pasteInto(
        cell,
        "Lĩnh vực\tĐúng hạn\tTrễ hạn\nHộ tịch\t1.234\t5\nĐất đai\t\t0\n",
        """
        <table><tr><td>Lĩnh vực</td><td>Đúng hạn</td><td>Trễ hạn</td></tr>
        <tr><td>Hộ tịch</td><td rowspan="2">1.234</td><td>5</td></tr>
        <tr><td>Đất đai</td><td>0</td></tr></table>
        """);
    refused("gộp");
    var months = "Tháng %d\t10\t0\n";
    var year = new StringBuilder("Kỳ\tĐúng hạn\tTrễ hạn\n");
    for (var month = 1; month <= 13; month++) {
      year.append(months.replace("%d", String.valueOf(month)));
    }
    quan.pasteInto(cell, year.toString(), "");
    refused("13 tháng");
    quan.pasteInto(cell, "Hộ tịch\t1,5\t0\nĐất đai\t2\t0\n", "");
    refused("1,5");
    file(new FilePayload("thang.csv", "text/csv", new byte[] {'P', 'K', 3, 4}));
    refused("tệp Excel");
    quan.pasteInto(cell, "a\tb\n".repeat(300_000), "");
    refused("1 MB");

    assertThat(quan.page().locator("dialog").count()).isZero();
  }

  @Test
  void counts_show_what_they_would_change_before_they_are_taken() {
    var cell = month();

    quan.pasteInto(
        cell, "Lĩnh vực\tĐúng hạn\tTrễ hạn\nTiếp dân\t1,234\t\nTổng cộng\t1.234\t7\n", "");
    assertThat(dialog("Tiếp dân").innerText())
        .contains("1.234 / 0", "Thêm mới", "Ô trống", "không bằng tổng");
    quan.press("Không lấy");
    assertThat(values()).doesNotContain("1234");
    // “Tiếp dân” as Windows wrote it: ê and a mark behind it.
    file(
        new FilePayload(
            "thang.csv",
            "text/csv",
            HexFormat.of()
                .parseHex("5469eaec702064e26e3b312e3233343b350d0a48f4f22074692f3b393b310d0a")));
    assertThat(dialog("Tiếp dân").innerText()).contains("1.234 / 5");
    quan.press("Lấy các số này");

    assertThat(values()).contains("1234");
  }

  private Locator month() {
    quan.open("/quan-tri/tthc?nam=2026&thang=1");
    var cell = quan.page().locator("form.panel input:not([type=file])").first();
    cell.waitFor();
    return cell;
  }

  private void file(FilePayload file) {
    quan.page().setInputFiles("form.panel input[type=file]", file);
  }

  private List<String> values() {
    return quan.page().locator("form.panel input.number").all().stream()
        .map(Locator::inputValue)
        .toList();
  }

  private void refused(String why) {
    quan.page().locator("form.panel [role=alert]").filter(words(why)).waitFor();
  }

  private void tell(String words) {
    quan.page().locator(".writing-area .notice").filter(words(words)).waitFor();
  }

  private static Locator.FilterOptions words(String words) {
    return new Locator.FilterOptions().setHasText(words);
  }
}
