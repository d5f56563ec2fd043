package vn.congxa.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What other programs put on the clipboard, pasted into the console as it is served. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ConsolePasteE2E {
  private final TestPortal portal = TestPortal.fresh();
  private final Chromium chromium = new Chromium();
  private final StaffBrowser lan = new StaffBrowser(portal, chromium.window(1280), "lan");

  @AfterAll
  void stop() {
    chromium.close();
    portal.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "01-word-lists",
        "02-word-table",
        "03-word-pictures",
        "04-google-docs",
        "05-libreoffice",
        "06-excel",
        "07-posts",
        "08-old-fonts",
        "09-hostile"
      })
  void a_pasted_text_is_stored_by_one_save_as_a_body_says_it(String name) throws IOException {
    var article = new StoredArticle(portal, lan.begin());

    lan.paste(pasted(name + ".in.html"));
    var saved = lan.save();

    assertThat(saved.status()).as(saved.text()).isLessThan(300);
    assertThat(withoutPictures(article.body(1))).isEqualTo(pasted(name + ".out.html").strip());
    assertThat(lan.errors()).isEmpty();
  }

  @Test
  void a_stored_text_is_the_same_when_it_is_pasted_again() throws IOException {
    var kept = pasted("01-word-lists.out.html").strip();
    var article = new StoredArticle(portal, lan.begin());

    lan.paste(kept);
    lan.save();

    assertThat(article.body(1)).isEqualTo(kept);
  }

  /** A picture that came along, and is in the library by now, as one that is missing. */
  private static String withoutPictures(String body) {
    return body.replaceAll(
        "<figure><img src=\"/media/[^\"]*\" alt=\"([^\"]*)\"[^>]*>",
        "<figure data-missing=\"$1\">");
  }

  private static String pasted(String file) throws IOException {
    return Files.readString(
        TestPortal.ROOT.resolve("shared/markup/src/test/resources/pasted").resolve(file));
  }
}
