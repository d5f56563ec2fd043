package vn.congxa.readarticles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.congxa.content.Status;
import vn.congxa.testing.Event;
import vn.congxa.testing.TestAnswer;

class ListQueryIT {
  private final Commune commune = new Commune();

  ListQueryIT() {
    for (var i = 0; i < 23; i++) {
      var section = i % 2 == 0 ? "tin-tuc" : "nong-nghiep";
      commune.add(
          Commune.article("bai-" + i, section, Commune.NOON.minusSeconds(i / 3), Status.PUBLISHED));
    }
  }

  @Test
  void twenty_are_given_where_nobody_says_how_many() {
    assertThat(list().to(commune.handler).json().path("items")).hasSize(20);
  }

  @Test
  void cursors_lead_through_every_article_once_and_end() {
    var walked = new ArrayList<String>();
    var event = list().query("limit", "5");
    while (true) {
      var json = event.to(commune.handler).json();
      json.path("items").forEach(item -> walked.add(item.path("slug").asText()));
      if (json.get("next").isNull()) {
        break;
      }
      event = list().query("limit", "5").query("cursor", json.path("next").asText());
    }

    assertThat(walked).hasSize(23).doesNotHaveDuplicates();
  }

  @Test
  void a_list_that_ends_with_a_page_has_no_next() {
    assertThat(list().query("limit", "23").to(commune.handler).json().get("next").isNull())
        .isTrue();
  }

  @Test
  void a_cursor_with_any_letter_changed_is_refused() {
    var cursor = list().query("limit", "2").to(commune.handler).json().path("next").asText();

    for (var i = 0; i < cursor.length(); i++) {
      var other = cursor.charAt(i) == 'A' ? 'B' : 'A';
      var tampered = cursor.substring(0, i) + other + cursor.substring(i + 1);
      var answer = list().query("cursor", tampered).to(commune.handler);
      assertThat(answer.status()).isEqualTo(400);
      assertThat(answer.code()).isEqualTo("invalid_cursor");
    }
  }

  @Test
  void a_cursor_of_the_whole_list_is_refused_in_a_section() {
    var cursor = list().query("limit", "2").to(commune.handler).json().path("next").asText();

    var answer = list().query("section", "tin-tuc").query("cursor", cursor).to(commune.handler);

    assertThat(answer.code()).isEqualTo("invalid_cursor");
  }

  @Test
  void an_overlong_cursor_is_refused_like_any_other_that_is_not_ours() {
    assertThat(list().query("cursor", "A".repeat(401)).to(commune.handler).code())
        .isEqualTo("invalid_cursor");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "%", "A", "////", "bài viết"})
  void what_was_never_a_cursor_is_refused(String cursor) {
    assertThat(list().query("cursor", cursor).to(commune.handler).code())
        .isEqualTo("invalid_cursor");
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "101", "-1", "1.5", "", "x", "99999999999999999999", "٣"})
  void a_limit_that_is_none_is_named(String limit) {
    var answer = list().query("limit", limit).to(commune.handler);

    assertThat(faults(answer)).containsExactly(tuple("limit", "out_of_range"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"1", "100"})
  void the_smallest_and_the_largest_limit_are_taken(String limit) {
    assertThat(list().query("limit", limit).to(commune.handler).status()).isEqualTo(200);
  }

  @Test
  void all_that_is_wrong_with_a_query_is_said_at_once() {
    var answer = list().query("limit", "0").query("section", "a".repeat(121)).to(commune.handler);

    assertThat(answer.status()).isEqualTo(422);
    assertThat(faults(answer))
        .containsExactlyInAnyOrder(
            tuple("limit", "out_of_range"), tuple("section", "invalid_slug"));
  }

  @Test
  void an_overlong_slug_is_a_section_or_an_article_that_is_not_there() {
    var answer =
        Event.of("GET /api/articles/{slug}", "/api/articles/x")
            .parameter("slug", "a".repeat(5_000))
            .to(commune.handler);

    assertThat(answer.code()).isEqualTo("unknown_article");
  }

  private static Iterable<Tuple> faults(TestAnswer answer) {
    assertThat(answer.code()).isEqualTo("invalid");
    var faults = new ArrayList<Tuple>();
    for (var error : answer.json().path("errors")) {
      assertThat(error.path("message").asText()).isNotBlank();
      faults.add(tuple(error.path("pointer").asText(), error.path("code").asText()));
    }
    return faults;
  }

  private static Event list() {
    return Event.of("GET /api/articles", "/api/articles");
  }
}
