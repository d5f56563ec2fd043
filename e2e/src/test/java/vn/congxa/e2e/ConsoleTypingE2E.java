package vn.congxa.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.CDPSession;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Vietnamese typed into the console, while what was typed is being saved. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ConsoleTypingE2E {
  /** Each word after each of its keys. */
  private static final List<List<String>> WORDS =
      List.of(
          List.of("d", "đ", "đu", "đuo", "đươ", "đươn", "đương", "đường"),
          List.of("t", "ti", "tie", "tiê", "tiên", "tiêng", "tiếng"),
          List.of("v", "vi", "vie", "viê", "viêt", "việt"),
          List.of("n", "ng", "ngh", "nghi", "nghia", "nghĩa"),
          List.of("h", "ho", "hoa", "hoan", "hoang", "hoàng"),
          List.of("q", "qu", "quy", "quye", "quyê", "quyêt", "quyết"));

  private static final String ALL = "đường tiếng việt nghĩa hoàng quyết";

  private static final String PLACES =
      """
      <p>mở đầu</p><p>cuối bài</p><p>phần đậm</p><ul><li>mục một</li></ul><hr><p>sau kẻ</p>\
      <table><thead><tr><th>Ấp</th></tr></thead><tbody><tr><td>ô</td></tr></tbody></table>\
      <p><a href="https://suoi.example.vn/">nguồn</a></p>\
      """;

  private final TestPortal portal = TestPortal.INSTANCE;
  private final Chromium chromium = new Chromium();
  private final StaffBrowser lan = new StaffBrowser(portal, chromium.window(1280), "lan");

  @AfterAll
  void stop() {
    chromium.close();
  }

  @ParameterizedTest
  @EnumSource
  void words_stand_as_they_were_typed_wherever_they_are(Typing way) {
    var article = new StoredArticle(portal, lan.begin());
    var browser = lan.page().context().newCDPSession(lan.page());
    lan.paste(PLACES);

    write(way, browser, "p:text-is('mở đầu')", "End", "Enter");
    write(way, browser, "p:text-is('cuối bài')", "End", " ");
    write(way, browser, "p:text-is('phần đậm')", "End", " ", "Control+b");
    write(way, browser, "li p", "End", "Enter");
    write(way, browser, "p:text-is('sau kẻ')", "Home");
    write(way, browser, "td p", "End", " ");
    write(way, browser, "p:has(a)", "Home");

    var shown = lan.text().innerText().replace('\u00a0', ' ');
    assertThat(shown.split(ALL, -1)).as(shown).hasSize(8);
    lan.save();
    assertThat(article.body())
        .isEqualTo(
            """
            <p>mở đầu</p>
            <p>@</p>
            <p>cuối bài @</p>
            <p>phần đậm <strong>@ </strong></p>
            <ul><li>mục một</li><li>@</li></ul>
            <hr>
            <p>@ sau kẻ</p>
            <table><thead><tr><th scope="col">Ấp</th></tr></thead><tbody><tr><td>ô @</td></tr></tbody></table>
            <p>@ <a href="https://suoi.example.vn/" rel="noopener">nguồn</a></p>\
            """
                .replace("@", ALL));
    assertThat(lan.errors()).isEmpty();
  }

  private void write(Typing way, CDPSession browser, String place, String... keys) {
    lan.text().locator(place).first().click();
    hearOfTheCaret();
    for (var key : keys) {
      lan.page().keyboard().press(key);
      hearOfTheCaret();
    }
    for (var word : WORDS) {
      way.type(lan.page(), browser, word, this::saved);
      lan.page().keyboard().press(" ");
    }
  }

  /** A page is told where the caret went a moment later; nobody's fingers are faster than that. */
  private void hearOfTheCaret() {
    lan.page().evaluate("new Promise(done => requestAnimationFrame(() => setTimeout(done)))");
  }

  /** By the button, but without taking the caret away from the word. */
  private void saved() {
    var answer =
        lan.page()
            .waitForResponse(
                StaffBrowser::isSave,
                () ->
                    lan.page()
                        .evaluate(
                            "[...document.querySelectorAll('button')]"
                                + ".find(each => each.textContent === 'Lưu').click()"));
    assertThat(answer.status()).as(answer.text()).isLessThan(300);
  }
}
