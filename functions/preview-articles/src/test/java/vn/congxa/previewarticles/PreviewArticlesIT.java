package vn.congxa.previewarticles;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.congxa.newsroom.PublishCommand;
import vn.congxa.newsroom.SubmitCommand;
import vn.congxa.newsroom.WithdrawCommand;
import vn.congxa.newsroom.Withdrawal;
import vn.congxa.staff.Role;
import vn.congxa.testing.CapacityMeter;

/** What a ticket shows, to whom, and for how long. */
class PreviewArticlesIT {
  private static final String TITLE = "Mở lớp học bơi cho thiếu nhi";
  private static final String NOBODYS = "q0Zl7cVn2yX9bTf4KdRw81Pe";

  private final CapacityMeter meter = new CapacityMeter();
  private final Previews previews = new Previews(meter);

  @BeforeEach
  void a_draft_is_there() {
    previews.save(0, TITLE, "<p>Lớp học khai giảng ở hồ bơi của xã.</p>");
  }

  private String ticket() {
    return previews.make(null).json().path("ticket").asText();
  }

  @Test
  void a_ticket_shows_the_newest_text_for_seven_days() {
    var made = previews.make(null);

    assertThat(made.status()).isEqualTo(201);
    assertThat(made.header("cache-control")).isEqualTo("no-store");
    var ticket = made.json();
    assertThat(ticket.path("ticket").asText()).matches("[A-Za-z0-9_-]{24}");
    assertThat(ticket.path("url").asText())
        .isEqualTo("/xem-truoc/" + ticket.path("ticket").asText());
    assertThat(ticket.path("until").asText()).isEqualTo("2098-03-08T09:00:00+07:00");
    assertThat(ticket.path("version").asLong()).isEqualTo(1);
    var page = previews.page(ticket.path("ticket").asText());
    assertThat(page.status()).isEqualTo(200);
    assertThat(page.text())
        .contains(TITLE, "khai giảng ở hồ bơi", "Tin tức", "Bản xem trước", "phiên bản 1")
        .contains("không phải trang đã đăng", "08/03/2098 09:00:00");
  }

  @Test
  void no_program_learns_of_a_preview_and_no_cache_keeps_it() {
    var page = previews.page(ticket());

    assertThat(page.header("cache-control")).isEqualTo("no-store");
    assertThat(page.header("x-robots-tag")).isEqualTo("noindex, nofollow");
    assertThat(page.header("referrer-policy")).isEqualTo("no-referrer");
    assertThat(page.header("content-security-policy")).startsWith("default-src 'none'");
    assertThat(page.header("etag")).isEmpty();
    assertThat(page.text())
        .contains("<meta name=\"robots\" content=\"noindex, nofollow\">")
        .doesNotContain("canonical", "og:", "ld+json", "application/rss+xml", "<script")
        .doesNotContain("/ban-in", "/van-ban.txt");
  }

  @Test
  void a_ticket_shows_its_own_version_whatever_is_written_later() {
    var first = ticket();
    previews.save(1, TITLE, "<p>Khai giảng lùi một tuần.</p>");
    var second = ticket();

    assertThat(previews.page(first).text()).contains("hồ bơi").doesNotContain("lùi một tuần");
    assertThat(previews.page(second).text()).contains("lùi một tuần", "phiên bản 2");
    assertThat(previews.page(previews.make(1L).json().path("ticket").asText()).text())
        .contains("hồ bơi", "phiên bản 1");
  }

  @Test
  void a_version_without_a_text_or_that_is_none_is_refused() {
    previews.done(Role.WRITER, 1, new SubmitCommand());

    for (var version : List.of(2L, 3L, 0L)) {
      var answer = previews.make(version);
      assertThat(answer.status()).isEqualTo(422);
      assertThat(answer.json().at("/errors/0/code").asText()).isEqualTo("unknown_version");
    }
    assertThat(previews.send(previews.asked("00000000-0000-4000-8000-000000000000")).status())
        .isEqualTo(404);
    assertThat(previews.send(previews.asked("khong-phai")).status()).isEqualTo(404);
  }

  @Test
  void what_waits_is_appointed_or_was_withdrawn_is_shown_alike() {
    previews.done(Role.WRITER, 1, new SubmitCommand());
    assertThat(previews.page(ticket()).status()).isEqualTo(200);

    var later = previews.clock.instant().plus(Duration.ofDays(3));
    previews.done(Role.EDITOR, 2, new PublishCommand(later, false, null, false));
    assertThat(previews.page(ticket()).text()).contains("khai giảng", "04/03/2098 09:00:00");

    previews.clock.advance(Duration.ofDays(4));
    assertThat(previews.page(ticket()).text()).contains("khai giảng");
    previews.done(Role.EDITOR, 3, new WithdrawCommand(new Withdrawal("Hoãn lớp", null)));
    assertThat(previews.page(ticket()).text()).contains("khai giảng").doesNotContain("Hoãn lớp");
  }

  @Test
  void what_is_over_looks_like_what_never_was() {
    var ticket = ticket();
    var never = previews.page(NOBODYS);
    previews.clock.advance(Duration.ofDays(7));

    var over = previews.page(ticket);

    assertThat(over.status()).isEqualTo(410);
    assertThat(over.header("x-robots-tag")).isEqualTo("noindex, nofollow");
    assertThat(over.header("referrer-policy")).isEqualTo("no-referrer");
    assertThat(over.header("cache-control")).isEqualTo("no-store");
    assertThat(over.text())
        .contains("Người viết hoặc biên tập viên")
        .isEqualTo(never.text().replace(NOBODYS, ticket));
    assertThat(previews.page("khong").status()).isEqualTo(410);
    assertThat(previews.send(Previews.pageOf(ticket).query("lang", "en")).text())
        .contains("A writer or an editor", "lang=\"en\"");
  }

  @Test
  void a_ticket_that_is_ended_is_over_and_may_be_ended_again() {
    var ticket = ticket();

    assertThat(previews.end(ticket).status()).isEqualTo(204);
    assertThat(previews.end(ticket).status()).isEqualTo(204);
    assertThat(previews.end(NOBODYS).status()).isEqualTo(204);
    assertThat(previews.end("khong").status()).isEqualTo(204);

    assertThat(previews.page(ticket).status()).isEqualTo(410);
  }

  @Test
  void a_ticket_is_of_one_site() {
    var ticket = ticket();

    var elsewhere = Previews.pageOf(ticket).header("host", "tay.example.vn");
    assertThat(previews.send(elsewhere).status()).isEqualTo(410);
    assertThat(previews.send(elsewhere.header("x-site", Previews.SITE)).status()).isEqualTo(410);
    var made =
        previews.send(
            previews
                .asked(Previews.ARTICLE)
                .header("host", "tay.example.vn")
                .header("x-site", Previews.SITE));
    assertThat(made.json().path("url").asText()).startsWith("http://localhost/xem-truoc/");
  }

  @Test
  void no_line_of_the_log_has_the_ticket() {
    var ticket = ticket();
    previews.page(ticket);
    previews.end(ticket);
    previews.page(ticket);

    assertThat(previews.log.toString(StandardCharsets.UTF_8))
        .contains("GET /xem-truoc/{ticket}", "DELETE /api/staff/previews/{ticket}")
        .doesNotContain(ticket);
  }

  @Test
  void the_table_does_not_hold_the_ticket_itself() {
    var ticket = ticket();

    var table = previews.db.table("NewsroomTable");
    var items = previews.db.client().scanPaginator(r -> r.tableName(table)).items();
    assertThat(items.stream().map(String::valueOf))
        .anyMatch(item -> item.contains(Previews.SITE + "#ticket"))
        .noneMatch(item -> item.contains(ticket));
  }

  @Test
  void what_is_not_written_yet_is_named_in_its_place() {
    previews.save(1, "", "<figure data-missing=\"Bản đồ &amp; hồ\"></figure><p>Xem hình.</p>");
    previews.save(2, "", "<p><img src=\"/media/da-xoa.jpg\" alt=\"Cổng hồ bơi\"></p>");

    assertThat(previews.page(previews.make(2L).json().path("ticket").asText()).text())
        .contains("(Chưa có tiêu đề)", "(Chưa ghi tác giả)", "[Thiếu ảnh: Bản đồ &amp; hồ]");
    assertThat(previews.page(ticket()).text())
        .contains("[Thiếu ảnh: Cổng hồ bơi]")
        .doesNotContain("da-xoa.jpg");
  }

  @Test
  void a_page_takes_three_requests_and_a_ticket_three() {
    var ticket = ticket();
    previews.page(ticket);
    meter.reset();

    previews.make(null);
    assertThat(meter.writes()).isEqualTo(1);
    assertThat(meter.reads()).isLessThanOrEqualTo(1);
    meter.reset();

    previews.page(ticket);
    assertThat(meter.writes()).isZero();
    assertThat(meter.reads()).isLessThanOrEqualTo(4.5);
  }
}
