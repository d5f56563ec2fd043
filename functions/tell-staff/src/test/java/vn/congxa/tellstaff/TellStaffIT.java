package vn.congxa.tellstaff;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.congxa.tellstaff.Newsdesk.ARTICLE;
import static vn.congxa.tellstaff.Newsdesk.NOON;
import static vn.congxa.tellstaff.Newsdesk.SITE;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.congxa.newsroom.PublishCommand;
import vn.congxa.newsroom.ReturnCommand;
import vn.congxa.newsroom.SubmitCommand;
import vn.congxa.newsroom.TakeBackCommand;
import vn.congxa.newsroom.UnscheduleCommand;
import vn.congxa.newsroom.WithdrawCommand;
import vn.congxa.newsroom.Withdrawal;
import vn.congxa.staff.Role;
import vn.congxa.tellstaff.Listening.Answer;
import vn.congxa.testing.Alarms;

/** Whom mail reaches, and what it says; by SES's own protocol. */
class TellStaffIT {
  private final Newsdesk desk = new Newsdesk();

  @BeforeEach
  void a_writer_and_an_editor_want_to_be_told() {
    desk.wants(SITE, "lan", Role.WRITER);
    desk.wants(SITE, "minh", Role.EDITOR);
  }

  @AfterEach
  void close() {
    desk.close();
  }

  @Test
  void what_is_submitted_is_told_to_editors_of_the_site_who_want_it_and_to_nobody_else() {
    desk.keep(SITE, "an", false, Role.EDITOR);
    desk.wants("an-binh-tay", "tay", Role.EDITOR);
    desk.wants(SITE, "hoa", Role.CLERK);
    desk.submitted("Lịch họp dân");

    assertThat(desk.tell(2)).isEmpty();

    assertThat(desk.addressees()).containsExactly("minh@example.vn");
    assertThat(desk.mails().getFirst().path("FromEmailAddress").asText())
        .isEqualTo("cong-xa@example.vn");
    assertThat(desk.subject()).isEqualTo("Chờ duyệt: Lịch họp dân [Xã An Bình Đông]");
    assertThat(desk.text())
        .startsWith("Bạn lan gửi bài này để duyệt, lúc 12:01 ngày 04/05/2098:\r\n")
        .contains("\r\n  Lịch họp dân\r\n")
        .contains("Mở bài: https://tinh.example.vn/quan-tri/cho-duyet/" + ARTICLE + "\r\n")
        .contains("https://tinh.example.vn/quan-tri/tai-khoan")
        .doesNotContain("Nội dung.");
  }

  @Test
  void what_waited_for_more_than_five_minutes_is_told_and_rings_the_alarm() {
    desk.submitted("Lịch họp dân");

    assertThat(Changes.ofDeeds(NOON.minus(Duration.ofMinutes(6)), 2).to(desk.handler())).isEmpty();

    assertThat(desk.mails()).hasSize(1);
    assertThat(Alarms.rungBy(desk.log())).containsExactly("FailuresAlarm");
  }

  @Test
  void who_lost_a_role_or_was_not_seen_for_a_month_is_told_no_more() {
    desk.wants(SITE, "cu", Role.EDITOR);
    desk.wants(SITE, "cu", Role.WRITER);
    desk.clock.advance(Duration.ofDays(31));
    desk.wants(SITE, "moi", Role.EDITOR);
    desk.submitted("Lịch họp dân");

    desk.tell(2);

    assertThat(desk.addressees()).containsExactly("moi@example.vn");
  }

  @Test
  void what_was_done_long_ago_and_comes_back_from_a_copy_is_not_told() {
    desk.submitted("Lịch họp dân");
    desk.clock.advance(Duration.ofDays(3));

    assertThat(desk.tell(2)).isEmpty();

    assertThat(desk.addressees()).isEmpty();
  }

  @Test
  void what_is_returned_is_told_to_who_submitted_it_with_the_reason() {
    desk.submitted("Lịch họp dân");
    desk.done("minh", 2, new ReturnCommand("Thiếu giờ.\nThiếu nơi."));

    desk.tell(3);

    assertThat(desk.addressees()).containsExactly("lan@example.vn");
    assertThat(desk.subject()).startsWith("Trả lại: ");
    assertThat(desk.text())
        .startsWith("Bạn minh trả lại bài này")
        .contains("Lý do: Thiếu giờ. Thiếu nơi.\r\n")
        .contains("/quan-tri/bai-viet/" + ARTICLE);
  }

  @Test
  void what_comes_out_is_told_to_who_wrote_it_with_its_time() {
    desk.submitted("Lịch họp dân");
    var time = NOON.plus(Duration.ofDays(1));
    desk.done("minh", 2, new PublishCommand(time, false, null, false));

    desk.tell(3);
    assertThat(desk.subject()).contains("Hẹn giờ đăng: ");
    assertThat(desk.text()).contains("Bài ra lúc 12:00 ngày 05/05/2098.");

    desk.done("minh", 3, new UnscheduleCommand());
    desk.tell(4);
    assertThat(desk.subject()).contains("Hủy hẹn giờ: ");
    assertThat(desk.addressees()).containsExactly("lan@example.vn", "lan@example.vn");

    desk.done("lan", 4, new SubmitCommand());
    desk.done("minh", 5, new PublishCommand(time, false, null, false));
    desk.done("minh", 6, new UnscheduleCommand());
    desk.tell(6, 7); // late: that it was called off is enough
    assertThat(desk.addressees()).hasSize(3);
    assertThat(desk.subject()).contains("Hủy hẹn giờ: ");
  }

  @Test
  void what_is_withdrawn_is_told_to_its_writer_and_to_the_other_editors() {
    desk.wants(SITE, "an", Role.EDITOR);
    desk.submitted("Lịch họp dân");
    desk.done("minh", 2, new PublishCommand(null, false, null, false));
    desk.done("minh", 3, new WithdrawCommand(new Withdrawal("Sai ngày.", null)));

    desk.tell(3, 4);

    assertThat(desk.addressees())
        .containsExactly("lan@example.vn", "an@example.vn", "lan@example.vn");
    assertThat(desk.text()).contains("gỡ bài này khỏi trang", "Lý do: Sai ngày.");
  }

  @Test
  void saves_states_and_what_nobody_waits_for_tell_nobody() {
    desk.submitted("Lịch họp dân");
    desk.done("lan", 2, new TakeBackCommand());
    desk.save(3, "Lịch họp dân mới", true);

    for (var sk : List.of("v#0000000001", "v#0000000004", "w", "p#lan", "s#0000000099")) {
      assertThat(desk.tellOf(sk)).isEmpty();
    }
    assertThat(desk.tell(3)).isEmpty();
    assertThat(desk.office.asked).isEmpty();
    assertThat(desk.hook.asked).isEmpty();
  }

  @Test
  void where_nobody_wants_mail_none_is_sent_and_nothing_is_written() {
    desk.keep(SITE, "minh", false, Role.EDITOR);
    desk.submitted("Lịch họp dân");

    desk.tell(desk.handler(desk.db::client, "MAIL_FROM"), 2);

    assertThat(desk.office.asked).isEmpty();
    var items = desk.db.client().scan(r -> r.tableName(desk.db.table("NewsroomTable"))).items();
    assertThat(items).isNotEmpty().noneMatch(i -> i.toString().contains("#told"));
  }

  @Test
  void a_mail_that_was_not_taken_is_sent_again_and_the_others_are_not() {
    desk.wants(SITE, "an", Role.EDITOR);
    desk.submitted("Lịch họp dân");
    desk.office.next.addAll(List.of(Answer.WELL, Answer.BROKEN, Answer.THROTTLED));

    assertThat(desk.tell(2)).containsExactly(2L);
    assertThat(desk.tell(2)).containsExactly(2L);
    assertThat(desk.tell(2)).isEmpty();
    assertThat(desk.tell(2)).isEmpty();

    assertThat(desk.addressees())
        .containsExactly("an@example.vn", "minh@example.vn", "minh@example.vn", "minh@example.vn");
  }

  @Test
  void a_mail_that_will_never_be_taken_is_given_up_and_no_log_names_an_address() {
    desk.wants(SITE, "an", Role.EDITOR);
    desk.submitted("Lịch họp dân");
    desk.office.next.addAll(List.of(Answer.REFUSED, Answer.WELL));

    assertThat(desk.tell(2)).isEmpty();
    assertThat(desk.tell(2)).isEmpty();
    desk.done("minh", 2, new ReturnCommand("Thiếu."));
    desk.office.next.add(Answer.BROKEN);
    assertThat(desk.tell(3)).isNotEmpty();

    assertThat(desk.addressees())
        .containsExactly("an@example.vn", "minh@example.vn", "lan@example.vn");
    assertThat(desk.log()).contains("WARN").doesNotContain("@example.vn", "Lịch", "Thiếu");
  }

  @Test
  void a_mail_of_which_nobody_knows_whether_it_was_taken_is_not_sent_twice_and_others_follow() {
    desk.wants(SITE, "an", Role.EDITOR);
    desk.submitted("Lịch họp dân");
    desk.office.next.add(Answer.SILENT);

    assertThat(desk.tell(desk.hasty("MAIL_FROM"), 2)).containsExactly(2L);
    assertThat(desk.tell(2)).isEmpty();
    assertThat(desk.tell(2)).isEmpty();

    assertThat(desk.addressees()).containsExactly("an@example.vn", "minh@example.vn");
    assertThat(desk.log()).contains("ApiCallTimeoutException");
  }
}
