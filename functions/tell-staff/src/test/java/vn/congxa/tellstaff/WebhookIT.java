package vn.congxa.tellstaff;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.congxa.tellstaff.Newsdesk.ARTICLE;
import static vn.congxa.tellstaff.Newsdesk.SITE;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.congxa.newsroom.ReturnCommand;
import vn.congxa.newsroom.SubmitCommand;
import vn.congxa.staff.Role;
import vn.congxa.tellstaff.Listening.Answer;

/** What a receiver is told, and what becomes of it where the receiver is not well. */
class WebhookIT {
  private static final String ID = SITE + "_" + ARTICLE + "_2";

  private final Newsdesk desk = new Newsdesk();

  @AfterEach
  void close() {
    desk.close();
  }

  @Test
  void it_is_told_what_was_done_and_neither_by_whom_nor_why() {
    desk.wants(SITE, "minh", Role.EDITOR);
    desk.submitted("Lịch họp\ndân");
    desk.done("minh", 2, new ReturnCommand("Thiếu giờ."));

    assertThat(desk.tell(2, 3)).isEmpty();

    var told = desk.hook.asked.stream().map(one -> Newsdesk.json(one.body())).toList();
    assertThat(told.getFirst())
        .isEqualTo(
            Newsdesk.json(
                """
                {"type": "article.submitted", "timestamp": "2098-05-04T12:01:00+07:00",
                 "data": {
                   "site": {"id": "an-binh-dong", "name": "Xã An Bình Đông"},
                   "article": {"id": "%1$s", "version": 2, "title": "Lịch họp dân",
                     "section": "tin-tuc", "work": "submitted", "public": "never",
                     "publishedAt": null},
                   "link": "https://tinh.example.vn/quan-tri/cho-duyet/%1$s"}}
                """
                    .replace("%1$s", ARTICLE)));
    assertThat(told.getLast().path("type").asText()).isEqualTo("article.returned");
    assertThat(desk.hook.asked)
        .allSatisfy(one -> assertThat(one.body()).doesNotContain("lan", "minh", "Thiếu"));
  }

  @Test
  void it_can_see_that_it_is_us_by_standard_webhooks() {
    desk.submitted("Lịch họp dân");
    desk.tell(2);

    var asked = desk.hook.asked.getFirst();
    var time = desk.clock.instant().getEpochSecond();
    assertThat(asked.path()).isEqualTo("/tin");
    assertThat(asked.headers())
        .containsEntry("content-type", "application/json")
        .containsEntry("webhook-id", ID)
        .containsEntry("webhook-timestamp", String.valueOf(time))
        .containsEntry(
            "webhook-signature",
            HookSecret.of(Newsdesk.SECRET)
                .signature(ID, time, asked.body().getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void the_signature_is_the_one_of_the_standards_own_example() {
    var body = "{\"test\": 2432232314}".getBytes(StandardCharsets.UTF_8);

    assertThat(
            HookSecret.of("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw")
                .signature("msg_p5jXN8AQM9LWM0D4loKWxJek", 1614265330, body))
        .isEqualTo("v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=");
  }

  @ParameterizedTest
  @EnumSource(names = {"LED_AWAY", "REFUSED", "THROTTLED", "BROKEN", "SILENT"})
  void who_does_not_take_it_is_told_again_under_the_same_id_and_followed_nowhere(Answer answer) {
    desk.submitted("Lịch họp dân");
    desk.hook.next.add(answer);

    assertThat(desk.tell(desk.hasty("HOOK"), 2)).containsExactly(2L);
    assertThat(desk.tell(2)).isEmpty();
    assertThat(desk.tell(2)).isEmpty();

    assertThat(desk.hook.asked)
        .hasSize(2)
        .allSatisfy(one -> {
          assertThat(one.path()).isEqualTo("/tin");
          assertThat(one.headers()).containsEntry("webhook-id", ID);
        });
  }

  @ParameterizedTest
  @EnumSource(names = {"GONE", "ENDLESS"})
  void who_is_gone_is_given_up_and_who_talks_on_is_not_listened_to(Answer answer) {
    desk.submitted("Lịch họp dân");
    desk.hook.next.add(answer);

    assertThat(desk.tell(2)).isEmpty();
    assertThat(desk.tell(2)).isEmpty();

    assertThat(desk.hook.asked).hasSize(1);
  }

  @Test
  void one_that_is_not_there_holds_up_no_mail_and_is_not_asked_for_each() {
    desk.wants(SITE, "lan", Role.WRITER);
    desk.wants(SITE, "minh", Role.EDITOR);
    desk.submitted("Lịch họp dân");
    desk.done("minh", 2, new ReturnCommand("Thiếu giờ."));
    desk.done("lan", 3, new SubmitCommand());
    desk.hook.next.addAll(List.of(Answer.WELL, Answer.BROKEN));

    assertThat(desk.tell(2, 3, 4)).containsExactly(3L, 4L);
    assertThat(desk.addressees())
        .containsExactly("minh@example.vn", "lan@example.vn", "minh@example.vn");
    assertThat(desk.hook.asked).hasSize(2);

    assertThat(desk.tell(3, 4)).isEmpty();
    assertThat(desk.addressees()).hasSize(3);
    assertThat(desk.hook.asked)
        .extracting(one -> one.headers().get("webhook-id"))
        .extracting(id -> id.substring(id.length() - 1))
        .containsExactly("2", "3", "3", "4");
  }
}
