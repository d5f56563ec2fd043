package vn.congxa.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Files that the console cannot use as they are: it says why, and nothing is half done. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ConsoleBadFilesE2E {
  private static final String WORD = "input[accept='.docx,.docm']";
  private static final int MEGABYTE = 1024 * 1024;
  private static final int AT_ONCE = 3;
  private static final int SLOW = 40_000; // bytes a second

  private final TestPortal portal = TestPortal.fresh();
  private final Chromium chromium = new Chromium();
  private final StaffBrowser lan = new StaffBrowser(portal, chromium.window(1280), "lan");

  @AfterEach
  void the_browser_did_not_complain() {
    assertThat(lan.errors()).isEmpty();
  }

  @AfterAll
  void stop() {
    chromium.close();
    portal.close();
  }

  @Test
  void a_word_file_that_cannot_be_opened_says_what_to_do_and_puts_nothing_in(@TempDir Path folder)
      throws IOException {
    var whole = WordFile.of("Họp thôn", 0);
    var torn = new String(whole.bytes(), StandardCharsets.ISO_8859_1).substring(0, 700);
    lan.begin();
    lan.paste("<p>đang viết</p>");

    refuse(
        file("mat-khau.docx", HexFormat.of().parseHex("d0cf11e0a1b11ae10000")), "không mật khẩu");
    refuse(file("van-ban.docx", "%PDF-1.7".getBytes(StandardCharsets.US_ASCII)), "không phải tệp");
    refuse(file("do-dang.docx", torn.getBytes(StandardCharsets.ISO_8859_1)), "đã hỏng");
    refuse(new WordFile().with("bang.txt", new byte[] {1}).named("khac.docx"), "không phải tệp");
    refuse(whole.with("word/styles.xml", new byte[40 * MEGABYTE]).named("bom.docx"), "quá lớn");
    refuse(WordFile.of("dài dòng ".repeat(120_000), 0).named("dai.docx"), "quá lớn");
    var heavy = folder.resolve("nang.docx");
    try (var made = new RandomAccessFile(heavy.toFile(), "rw")) {
      made.setLength(60L * MEGABYTE);
    }
    lan.page().setInputFiles(WORD, heavy);
    tell("nặng hơn 50 MB");

    assertThat(lan.text().innerText().strip()).isEqualTo("đang viết");
  }

  private void refuse(FilePayload file, String why) {
    lan.page().setInputFiles(WORD, file);
    tell(why);
    lan.press("Đã đọc");
  }

  private void tell(String words) {
    var notice = new Locator.FilterOptions().setHasText(words);
    lan.page().locator(".writing-area .notice").filter(notice).waitFor();
  }

  private static FilePayload file(String name, byte[] bytes) {
    return new FilePayload(name, "", bytes);
  }

  @Test
  void macros_stay_behind_and_their_words_come() {
    lan.begin();

    lan.page()
        .setInputFiles(
            WORD,
            WordFile.of("Mời họp", 0).with("word/vbaProject.bin", new byte[] {1}).named("a.docm"));
    tell("macro");

    assertThat(lan.text().innerText()).contains("Mời họp");
  }

  @Test
  void of_two_hundred_pictures_a_hundred_come_and_the_others_leave_their_places() {
    lan.begin();

    lan.page().setInputFiles(WORD, WordFile.of("Hội làng", 200).named("hoi-lang.docx"));
    tell("Tệp có 200 ảnh, 100 ảnh chưa đưa vào được");

    assertThat(lan.text().locator("figure").count()).isEqualTo(200);
    lan.text().locator("figure img").nth(99).waitFor();
    assertThat(lan.text().locator("figure img").count()).isEqualTo(100);
    lan.page().locator(".uploads").waitFor(StaffBrowser.GONE);
  }

  @Test
  void thirty_photos_on_a_slow_line_go_some_at_a_time_and_can_be_stopped_and_tried_again() {
    lan.open("/quan-tri/thu-vien");
    var sent = new AtomicInteger();
    var most = new AtomicInteger();
    lan.page()
        .onRequest(request -> {
          if (isUpload(request)) {
            most.accumulateAndGet(sent.incrementAndGet(), Math::max);
          }
        });
    lan.page().onRequestFinished(request -> sent.addAndGet(isUpload(request) ? -1 : 0));
    lan.page().onRequestFailed(request -> sent.addAndGet(isUpload(request) ? -1 : 0));
    var line = lan.page().context().newCDPSession(lan.page());
    line.send("Network.enable");
    line.send("Network.emulateNetworkConditions", line(false, SLOW));

    var photos = IntStream.range(0, 30).mapToObj(Photo::light).toArray(FilePayload[]::new);
    lan.page().setInputFiles("input[type=file][multiple]", photos);
    lan.page().locator(".uploads progress").nth(AT_ONCE - 1).waitFor();
    assertThat(lan.page().locator(".uploads li.waiting").count()).isGreaterThan(20);
    lan.page().locator(".uploads li.done").first().waitFor();
    line.send("Network.emulateNetworkConditions", line(true, 0));
    lan.page().locator(".uploads li.failed").nth(5).waitFor();
    assertThat(lan.page().locator(".uploads li.failed .meta").first().innerText())
        .containsIgnoringCase("mạng");
    lan.page()
        .locator(".uploads li.waiting, .uploads li.preparing, .uploads li.sending")
        .first()
        .waitFor(StaffBrowser.GONE);

    line.send("Network.emulateNetworkConditions", line(false, SLOW));
    lan.page().locator(".uploads .actions .button").first().click();
    lan.page().locator(".uploads progress").first().waitFor();
    lan.press("Thôi tải phần còn lại");
    var left = lan.page().locator(".uploads li").count();

    assertThat(left).isBetween(1, 29);
    assertThat(lan.page().locator(".uploads li.done").count()).isEqualTo(left);
    assertThat(most.get()).isBetween(2, AT_ONCE);
    line.send("Network.emulateNetworkConditions", line(false, -1));
    line.detach();
  }

  private static boolean isUpload(Request request) {
    return request.method().equals("PUT");
  }

  private static JsonObject line(boolean isOffline, int upload) {
    var how = new JsonObject();
    how.addProperty("offline", isOffline);
    how.addProperty("latency", 0);
    how.addProperty("downloadThroughput", -1);
    how.addProperty("uploadThroughput", upload);
    return how;
  }

  @Test
  void a_file_that_is_no_photo_says_so_beside_itself_and_the_others_come() {
    lan.open("/quan-tri/thu-vien");

    lan.page()
        .setInputFiles(
            "input[type=file][multiple]",
            new FilePayload[] {
              new FilePayload(
                  "to-trinh.jpg", "image/jpeg", "%PDF-1.7\n".getBytes(StandardCharsets.US_ASCII)),
              new FilePayload("iphone.heic", "image/heic", new byte[] {0, 0, 0, 24, 'f', 't', 'y'}),
              new FilePayload("trong.png", "image/png", new byte[0]),
              Photo.heavy()
            });

    reason("to-trinh.jpg", "không phải ảnh");
    reason("iphone.heic", "HEIC");
    reason("trong.png", "rỗng");
    lan.page().locator(".uploads li.done").filter(words("anh-nang.jpg")).waitFor();
  }

  private void reason(String file, String why) {
    lan.page().locator(".uploads li.failed").filter(words(file)).filter(words(why)).waitFor();
  }

  private static Locator.FilterOptions words(String words) {
    return new Locator.FilterOptions().setHasText(words);
  }

  @Test
  void the_same_photo_twice_is_one() {
    lan.begin();
    lan.press("Thêm ảnh");

    lan.page()
        .locator("dialog input[type=file]")
        .setInputFiles(new FilePayload[] {Photo.light(99), Photo.light(99)});
    lan.text().locator("figure img").first().waitFor();

    assertThat(lan.text().locator("figure").count()).isEqualTo(1);
  }
}
