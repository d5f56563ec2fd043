package vn.congxa.tellstaff;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.congxa.tellstaff.Newsdesk.SITE;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.congxa.newsroom.SubmitCommand;
import vn.congxa.staff.Role;

/** Whatever a title is, a mail has one subject, and lines of ours alone. */
class HostileTitlesIT {
  private final Newsdesk desk = new Newsdesk();

  @BeforeEach
  void an_editor_wants_to_be_told() {
    desk.wants(SITE, "minh", Role.EDITOR);
  }

  @AfterEach
  void close() {
    desk.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Họp\r\nBcc: moi@nguoi.vn\r\n\r\nXin chào",
        "Họp\u2028dân\u0000\u001b[31m",
        "\u202eHọp dân\u200b\u00ad",
        "👩‍👩‍👧‍👦🇻🇳 Họp dân 🎉",
      })
  void a_hostile_title_stays_one_harmless_line(String title) {
    desk.save(0, title, false);
    desk.done("lan", 1, new SubmitCommand());

    desk.tell(2);

    assertThat(desk.subject())
        .startsWith("Chờ duyệt: ")
        .endsWith(" [Xã An Bình Đông]")
        .matches("[^\\p{Cntrl}\\u2028\\u2029\\u202e\\u200b\\u00ad]+");
    assertThat(desk.text().lines()).noneMatch(line -> line.startsWith("Bcc"));
  }

  @Test
  void a_title_of_three_hundred_letters_is_cut_between_two_that_are_seen() {
    desk.submitted("👨‍👩‍👧‍👦".repeat(27));

    desk.tell(2);

    assertThat(desk.subject()).matches("Chờ duyệt: (👨‍👩‍👧‍👦){10}… \\[Xã An Bình Đông]");
    assertThat(desk.text()).contains("👨‍👩‍👧‍👦".repeat(27));
  }
}
