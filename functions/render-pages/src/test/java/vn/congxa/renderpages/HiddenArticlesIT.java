package vn.congxa.renderpages;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.congxa.content.Status;
import vn.congxa.testing.Event;
import vn.congxa.testing.TestAnswer;

/** An article that readers may not see is seen in none of its forms, by none of its addresses. */
class HiddenArticlesIT {
  private static final String NEW = "ten-moi-chua-ai-biet";
  private static final String OLD = "ten-cu";

  private final PagesPortal portal =
      new PagesPortal().withSite("an-binh-dong", "anbinhdong.example.vn");
  private final RenderPagesHandler pages = portal.handler(portal.db().client());

  /** To read, to print, to save. */
  private static final String[] FORMS = {"", "/ban-in", "/van-ban.txt"};

  @Test
  void what_is_appointed_is_unknown_until_its_time_has_come() {
    portal.hold(NEW, Status.PUBLISHED, PagesPortal.NOW.plusSeconds(60), OLD);
    for (var form : FORMS) {
      assertUnknown(get(NEW, form));
      assertUnknown(get(OLD, form));
      assertThat(get(OLD, form).text())
          .isEqualTo(get("khong-co", form).text().replace("khong-co", OLD));
    }

    portal.clock.advance(Duration.ofMinutes(1));

    for (var form : FORMS) {
      assertThat(get(NEW, form).status()).isEqualTo(200);
      assertThat(get(NEW, form).text()).contains("Nội dung.");
      assertThat(get(OLD, form).header("location")).isEqualTo("/bai-viet/" + NEW + form);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {NEW, OLD})
  void of_what_was_withdrawn_the_reason_is_told_and_nothing_else(String slug) {
    portal.hold(NEW, Status.WITHDRAWN, OLD);

    for (var form : FORMS) {
      var answer = get(slug, form);
      assertThat(answer.status()).isEqualTo(410);
      assertThat(answer.text()).contains("Số liệu sai.");
      assertSilent(answer);
    }
    assertThat(get(OLD, "").text()).doesNotContain(NEW);
  }

  private static void assertUnknown(TestAnswer answer) {
    assertThat(answer.status()).isEqualTo(404);
    assertSilent(answer);
  }

  private static void assertSilent(TestAnswer answer) {
    assertThat(answer.header("location")).isEmpty();
    assertThat(answer.header("cache-control")).isEqualTo("no-store");
    assertThat(answer.text()).doesNotContain("Nội dung.", "Tóm tắt.", "Bài " + NEW);
  }

  private TestAnswer get(String slug, String form) {
    return Event.of("GET /bai-viet/{slug}" + form, "/bai-viet/" + slug + form)
        .parameter("slug", slug)
        .to(pages);
  }
}
