package vn.congxa.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.LoadState;
import java.io.IOException;
import java.nio.file.Files;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What staff do, by clicks and keys alone, until readers see it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ConsoleE2E {
  private static final String TITLE = "Lớp học làm vườn ven suối";
  private static final String PATH = "/bai-viet/lop-hoc-lam-vuon-ven-suoi";

  private final TestPortal portal = TestPortal.fresh();
  private final Chromium chromium = new Chromium();

  @AfterAll
  void stop() {
    chromium.close();
    portal.close();
  }

  @Test
  void an_article_is_written_returned_mended_and_published() throws IOException {
    try (var lan = staff("lan");
        var minh = staff("minh")) {
      lan.follow("Viết bài");
      lan.fill("Tiêu đề", TITLE);
      lan.fill("Tóm tắt", "Dành cho hộ có vườn dưới một sào.");
      lan.paste(clipboard("01-word-lists"));
      lan.paste(clipboard("04-google-docs"));
      assertThat(lan.page().locator(".ProseMirror ol li").count()).isPositive();
      lan.field("Chuyên mục").selectOption(new String[] {"tin-tuc"});
      lan.fill("Tác giả", "Ban Biên tập");
      var article = lan.page().url();
      lan.press("Lưu");
      lan.hear("Đã lưu");
      lan.press("Gửi duyệt");
      lan.hear("Đã gửi duyệt");

      minh.open("/quan-tri/cho-duyet");
      minh.page().getByRole(AriaRole.LINK).filter(text(TITLE)).first().click();
      minh.press("Trả lại…");
      minh.page().getByRole(AriaRole.DIALOG).getByLabel("Cần sửa gì?").fill("Thêm ảnh lớp học");
      minh.page().getByRole(AriaRole.DIALOG).getByRole(AriaRole.BUTTON, button("Trả lại")).click();
      minh.hear("Đã trả lại");

      lan.open(article.replaceFirst(".*/quan-tri", "/quan-tri"));
      lan.page().getByText("Thêm ảnh lớp học").first().waitFor();
      choosePicture(lan);
      lan.press("Gửi duyệt");
      lan.hear("Đã gửi duyệt");

      minh.open("/quan-tri/cho-duyet");
      minh.page().getByRole(AriaRole.LINK).filter(text(TITLE)).first().click();
      minh.follow("Đăng…");
      assertThat(portal.get(PATH).status()).isEqualTo(404);
      minh.press("Đăng lên trang ngay bây giờ");
      minh.hear("Đã đăng");

      var page = portal.get(PATH).body();
      assertThat(page).contains(TITLE, "Bảng lịch lớp học", "<ol>", "<th scope=\"col\">");
      assertThat(portal.get("/").body()).contains(PATH);
      assertThat(lan.errors()).isEmpty();
      assertThat(minh.errors()).isEmpty();
    }
  }

  @Test
  void who_wants_to_be_told_gets_a_mail_that_leads_to_what_waits() throws InterruptedException {
    var title = "Vớt bèo kênh Ba";
    try (var lan = staff("lan");
        var minh = staff("minh")) {
      minh.open("/quan-tri/tai-khoan");
      minh.fill("Tên hiển thị", "Lê Văn Minh");
      minh.fill("Thư điện tử của bạn", "minh@");
      minh.press("Lưu thông tin");
      minh.hear("Chưa lưu được. Phải là một địa chỉ thư điện tử");
      minh.fill("Thư điện tử của bạn", "minh@example.vn");
      minh.page().getByRole(AriaRole.CHECKBOX).check();
      minh.press("Lưu thông tin");
      minh.hear("Đã lưu thông tin");

      minh.page().clock().install();
      minh.open("/quan-tri");
      var before = waiting(minh);
      lan.begin();
      lan.fill("Tiêu đề", title);
      lan.fill("Tóm tắt", "Mỗi nhà một người.");
      lan.text().fill("Bảy giờ sáng chủ nhật.");
      lan.field("Chuyên mục").selectOption(new String[] {"tin-tuc"});
      lan.fill("Tác giả", "Ban Biên tập");
      lan.press("Lưu");
      lan.hear("Đã lưu");
      lan.press("Gửi duyệt");
      lan.hear("Đã gửi duyệt");

      minh.page().clock().fastForward("01:01"); // what waits is counted each minute
      minh.page()
          .locator(
              "nav .badge", new Page.LocatorOptions().setHasText(before + 1 + " bài chờ duyệt"))
          .waitFor();
      var mail = Mails.about(portal, "Chờ duyệt: " + title);
      assertThat(mail.path("to")).singleElement().hasToString("\"minh@example.vn\"");
      assertThat(mail.path("text").asString()).doesNotContain("Bảy giờ sáng");
      minh.page().navigate(Mails.link(mail));
      minh.named(AriaRole.HEADING, title).waitFor();
      assertThat(minh.errors()).isEmpty();
    }
  }

  /** How many articles wait for an editor, once that was counted. */
  private static int waiting(StaffBrowser editor) {
    editor.page().locator("nav a[href$='/cho-duyet']").waitFor();
    editor.page().waitForLoadState(LoadState.NETWORKIDLE);
    return editor.page().locator("nav a[href$='/cho-duyet'] .badge").allInnerTexts().stream()
        .mapToInt(text -> Integer.parseInt(text.replaceFirst("\\D.*", "")))
        .sum();
  }

  private static void choosePicture(StaffBrowser lan) {
    lan.page().locator(".ProseMirror").getByRole(AriaRole.BUTTON, button("Chọn ảnh")).click();
    var dialog = lan.page().getByRole(AriaRole.DIALOG);
    dialog
        .locator("input[type=file]")
        .first()
        .setInputFiles(new FilePayload("lop-hoc.png", "image/png", SentPicture.bytes()));
    dialog.getByLabel("Mô tả ảnh").fill("Bảng lịch lớp học");
    dialog.getByRole(AriaRole.BUTTON, button("Xong")).click();
    lan.press("Lưu");
    lan.hear("Đã lưu");
  }

  @Test
  void a_clerk_posts_a_month_and_the_panel_shows_it() {
    var now = ZonedDateTime.now(ZoneId.of("Asia/Ho_Chi_Minh"));
    try (var hoa = staff("hoa")) {
      hoa.open("/quan-tri/tthc");
      var onTime = hoa.page().locator("input[aria-label$=': Trước & đúng hạn']");
      onTime.first().waitFor();
      var fields = onTime.count();
      for (var i = 0; i < fields; i++) {
        onTime.nth(i).fill("21.000");
        hoa.page().locator("input[aria-label$=': Trễ hạn']").nth(i).fill("900");
      }
      hoa.press("Lưu số liệu tháng " + now.getMonthValue() + "/" + now.getYear());
      hoa.hear("Đã lưu số liệu tháng");

      assertThat(portal.get("/").body()).contains(fields * 21 + ".000");
      assertThat(hoa.errors()).isEmpty();
    }
  }

  @Test
  void an_administrator_renames_a_section_and_switches_an_alert_on() {
    try (var tuan = staff("tuan")) {
      tuan.open("/quan-tri/trang");
      tuan.field("Tên chuyên mục 1").fill("Chuyện trong xã");
      tuan.press("Lưu chuyên mục");
      tuan.hear("Đã lưu chuyên mục.");
      var end = ZonedDateTime.now(ZoneId.of("Asia/Ho_Chi_Minh")).plusDays(1);
      tuan.field("Nội dung").fill("Nước lên nhanh, bà con ven sông đề phòng");
      tuan.field("Tự tắt lúc").fill(end.toLocalDateTime().withNano(0).withSecond(0).toString());
      tuan.press("Cập nhật thông báo");
      tuan.hear("Thông báo sẽ hiện");

      assertThat(portal.get("/").body())
          .contains("Chuyện trong xã", "Nước lên nhanh, bà con ven sông đề phòng");
      assertThat(tuan.errors()).isEmpty();
    }
  }

  private StaffBrowser staff(String who) {
    return new StaffBrowser(portal, chromium.window(1280), who);
  }

  private static Locator.FilterOptions text(String words) {
    return new Locator.FilterOptions().setHasText(words);
  }

  private static Locator.GetByRoleOptions button(String name) {
    return new Locator.GetByRoleOptions().setName(name).setExact(true);
  }

  private static String clipboard(String name) throws IOException {
    var file = "shared/markup/src/test/resources/pasted/" + name + ".in.html";
    return Files.readString(TestPortal.ROOT.resolve(file));
  }
}
