package vn.congxa.readrecords;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.congxa.readrecords.Archive.SITE;
import static vn.congxa.readrecords.Archive.asked;
import static vn.congxa.readrecords.Archive.csv;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import vn.congxa.aws.Tries;
import vn.congxa.markup.ArticleHtml;
import vn.congxa.newsroom.Actor;
import vn.congxa.newsroom.Command;
import vn.congxa.newsroom.Draft;
import vn.congxa.newsroom.NewsroomChangeStore;
import vn.congxa.newsroom.Order;
import vn.congxa.newsroom.ReturnCommand;
import vn.congxa.newsroom.Rules;
import vn.congxa.newsroom.SaveCommand;
import vn.congxa.newsroom.Signature;
import vn.congxa.newsroom.StaffStore;
import vn.congxa.newsroom.SubmitCommand;
import vn.congxa.staff.Role;

/** Who did what, in a month or with an article. */
class AuditIT {
  private static final String FIRST = "1b7e2d90-6a0c-4b7d-9a55-0f2d4c1e8a01";
  private static final String SECOND = "2c8f3ea1-7b1d-4c8e-8b66-1a3e5d2f9b02";

  private final Archive archive = new Archive();

  @BeforeEach
  void two_articles_were_worked_on() {
    new StaffStore(archive.db.client(), archive.db.table("NewsroomTable"))
        .call(SITE, "lan", "Trần Thị Lan", Archive.NOW);
    save(FIRST, 0, "Lịch cắt điện", false, "2026-04-30T16:00:00Z");
    save(FIRST, 1, "Lịch cắt điện", true, "2026-04-30T17:30:00Z");
    save(FIRST, 2, "=1+2", false, "2026-04-30T18:00:00Z");
    done("lan", FIRST, 3, new SubmitCommand(), "2026-05-02T01:00:00Z");
    done("minh", FIRST, 4, new ReturnCommand("Ghi rõ, \"giờ\""), "2026-05-03T01:00:00Z");
    save(SECOND, 0, "Họp dân", false, "2026-05-04T01:00:00Z");
    var alert =
        Archive.change(1, "alert", "set", "minh", Instant.parse("2026-05-05T01:00:00Z"), "");
    archive.put("NewsroomTable", List.of(alert));
  }

  private void save(String article, long base, String title, boolean automatic, String at) {
    var draft =
        new Draft(
            title,
            "",
            ArticleHtml.clean("<p>Một.</p>").html(),
            "tin-tuc",
            "Ban Biên tập",
            null,
            null,
            null,
            List.of());
    done("lan", article, base, new SaveCommand(draft, null, automatic, Map.of()), at);
  }

  private void done(String who, String article, long base, Command command, String time) {
    var at = Instant.parse(time);
    var month = YearMonth.from(at.atZone(Archive.ZONE)).toString();
    var role = who.equals("lan") ? Role.WRITER : Role.EDITOR;
    var db = archive.db;
    new NewsroomChangeStore(
            db.client(), db.table("NewsroomTable"), db.table("ContentTable"), Tries.inRealTime())
        .run(
            SITE,
            article,
            command,
            new Order(new Actor(who, Set.of(role)), at, new Rules(false, Set.of("tin-tuc"))),
            base,
            new Signature(UUID.randomUUID().toString(), UUID.randomUUID().toString(), month));
  }

  private static List<String> deeds(JsonNode answer) {
    var deeds = new ArrayList<String>();
    answer
        .path("items")
        .forEach(
            item -> deeds.add(item.path("subject").asText() + " " + item.path("what").asText()));
    return deeds;
  }

  @Test
  void this_month_is_told_newest_first_with_names_and_what_was_changed_of_the_site() {
    var answer = archive.send(asked("audit"));

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.header("vary")).startsWith("accept");
    assertThat(answer.header("cache-control")).isEqualTo("no-store");
    assertThat(deeds(answer.json()))
        .containsExactly(
            "alert set", "article save", "article return", "article submit", "article save");
    assertThat(answer.json().path("month").asText()).isEqualTo("2026-05");
    var back = answer.json().at("/items/2");
    assertThat(back.path("note").asText()).isEqualTo("Ghi rõ, \"giờ\"");
    assertThat(back.at("/by/sub").asText()).isEqualTo("minh");
    assertThat(back.at("/by/name").isNull()).isTrue();
    assertThat(back.path("at").asText()).isEqualTo("2026-05-03T08:00:00+07:00");
    assertThat(back.path("article").asText()).isEqualTo(FIRST);
    assertThat(back.path("version").asLong()).isEqualTo(5);
    assertThat(answer.json().at("/items/3/by/name").asText()).isEqualTo("Trần Thị Lan");
    assertThat(answer.json().at("/items/0/article").isNull()).isTrue();
  }

  @Test
  void a_month_is_that_of_the_sites_clocks_and_holds_no_automatic_save() {
    var april = archive.send(asked("audit").query("month", "2026-04")).json();

    assertThat(deeds(april)).containsExactly("article save");
    assertThat(april.at("/items/0/at").asText()).isEqualTo("2026-04-30T23:00:00+07:00");
    assertThat(deeds(archive.send(asked("audit").query("month", "2025-01")).json())).isEmpty();
  }

  @Test
  void who_and_what_part_it() {
    assertThat(deeds(archive.send(asked("audit").query("who", "minh")).json()))
        .containsExactly("alert set", "article return");
    assertThat(deeds(archive.send(asked("audit").query("what", "save")).json()))
        .containsExactly("article save", "article save");
    assertThat(
            deeds(archive.send(asked("audit").query("what", "save").query("who", "minh")).json()))
        .isEmpty();
  }

  @Test
  void an_article_is_told_whole_or_a_month_of_it() {
    var all = archive.send(asked("audit").query("article", FIRST));

    assertThat(deeds(all.json()))
        .containsExactly("article return", "article submit", "article save", "article save");
    assertThat(all.json().path("month").isNull()).isTrue();
    assertThat(
            deeds(
                archive
                    .send(asked("audit").query("article", FIRST).query("month", "2026-04"))
                    .json()))
        .containsExactly("article save");
    assertThat(
            deeds(archive.send(asked("audit").query("article", new UUID(4, 4).toString())).json()))
        .isEmpty();
  }

  @Test
  void parts_follow_one_another_by_a_cursor() {
    for (var question : List.of("month", "article")) {
      var value = question.equals("month") ? "2026-05" : FIRST;
      var whole = deeds(archive.send(asked("audit").query(question, value)).json());
      var parts = new ArrayList<String>();
      var cursor = "";
      do {
        var event = asked("audit").query(question, value).query("limit", "2");
        var part = archive.send(cursor.isEmpty() ? event : event.query("cursor", cursor)).json();
        assertThat(part.path("items").size()).isLessThanOrEqualTo(2);
        parts.addAll(deeds(part));
        cursor = part.path("next").isNull() ? "" : part.path("next").asText();
      } while (!cursor.isEmpty());

      assertThat(parts).as(question).isEqualTo(whole);
    }
  }

  @Test
  void a_cursor_of_another_question_or_site_is_refused() {
    var cursor = archive.send(asked("audit").query("limit", "2")).json().path("next").asText();

    assertThat(archive.send(asked("audit").query("cursor", cursor)).status()).isEqualTo(200);
    for (var other :
        List.of(
            asked("audit").query("cursor", cursor).query("who", "minh"),
            asked("audit").query("cursor", cursor).query("month", "2026-04"),
            asked("audit").query("cursor", cursor).header("x-site", "an-binh-tay"),
            asked("audit").query("cursor", "x" + cursor))) {
      assertThat(archive.send(other).json().at("/errors/0/code").asText())
          .isEqualTo("not_a_cursor");
    }
  }

  @Test
  void what_cannot_be_asked_is_refused_all_at_once() {
    var answer =
        archive.send(
            asked("audit")
                .query("month", "2026-13")
                .query("who", "ai đó")
                .query("what", "PUBLISH")
                .query("article", "1")
                .query("limit", "201")
                .query("cursor", "?"));

    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.json().path("errors").findValuesAsText("pointer"))
        .containsExactlyInAnyOrder("month", "who", "what", "article", "limit", "cursor");
    assertThat(archive.send(Archive.by("writer clerk", "audit")).code()).isEqualTo("role_required");
    assertThat(archive.send(Archive.by("admin", "audit")).status()).isEqualTo(200);
  }

  @Test
  void a_spreadsheet_has_the_month_and_carries_nothing_out() {
    var answer = archive.send(csv("audit"));

    assertThat(answer.header("content-type")).isEqualTo("text/csv; charset=utf-8");
    assertThat(answer.header("content-disposition"))
        .isEqualTo("attachment; filename=\"nhat-ky-2026-05.csv\"");
    assertThat(answer.header("link")).isEmpty();
    assertThat(answer.text())
        .startsWith("\ufeffThời điểm,Người làm,Tài khoản,Việc,Đối tượng,")
        .contains(
            "2026-05-03 08:00:00,,minh,Trả lại,Bài viết,'=1+2,", "\"Ghi rõ, \"\"giờ\"\"\"\r\n")
        .contains("2026-05-01 01:00:00,Trần Thị Lan,lan,Lưu,")
        .contains("2026-05-05 08:00:00,,minh,set,Thông báo khẩn,,,1,\r\n");
  }

  @Test
  void a_file_that_would_be_too_large_says_where_the_rest_begins() {
    var many = new ArrayList<Map<String, AttributeValue>>();
    for (var i = 1; i <= 1_200; i++) {
      var at = Instant.parse("2026-03-01T02:00:00Z").plusSeconds(i);
      many.add(Archive.change(100 + i, "site", "save", "minh", at, "x".repeat(1_000)));
    }
    archive.put("NewsroomTable", many);

    var first = archive.send(csv("audit").query("month", "2026-03"));
    var link = first.header("link");
    assertThat(link).startsWith("</api/staff/audit?").endsWith(">; rel=\"next\"");
    var cursor = link.replaceFirst(".*cursor=([^&>]*).*", "$1");
    var rest = archive.send(csv("audit").query("month", "2026-03").query("cursor", cursor));

    assertThat(rest.header("link")).isEmpty();
    var lines = first.text().lines().count() + rest.text().lines().count();
    assertThat(lines).isEqualTo(1_200 + 2);
  }

  @Test
  void a_part_is_one_query_and_one_request_for_names() {
    archive.send(asked("audit"));
    archive.meter.reset();

    archive.send(asked("audit"));

    assertThat(archive.meter.writes()).isZero();
    assertThat(archive.meter.reads()).isLessThanOrEqualTo(1.5);
  }
}
