package vn.congxa.readrecords;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.congxa.readrecords.Archive.asked;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Who did what, in a month or with an article. */
class AuditIT extends AuditCase {
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
  void a_part_is_one_query_and_one_request_for_names() {
    archive.send(asked("audit"));
    archive.meter.reset();

    archive.send(asked("audit"));

    assertThat(archive.meter.writes()).isZero();
    assertThat(archive.meter.reads()).isLessThanOrEqualTo(1.5);
  }
}
