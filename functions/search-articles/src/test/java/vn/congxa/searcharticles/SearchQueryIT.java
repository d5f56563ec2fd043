package vn.congxa.searcharticles;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.congxa.finding.FindingPortal.NEIGHBOUR;
import static vn.congxa.finding.FindingPortal.NOON;
import static vn.congxa.finding.FindingPortal.SITE;
import static vn.congxa.finding.SampleArticles.article;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.congxa.content.Article;
import vn.congxa.finding.FindingPortal;

class SearchQueryIT extends SearchCase {
  private void publish(int count) {
    portal.publish(
        SITE,
        IntStream.range(0, count)
            .mapToObj(i ->
                article(
                    "bai-" + i,
                    FindingPortal.NEWS,
                    "Lịch tiêm chủng",
                    "Trạm y tế",
                    NOON.minusSeconds(60L * (i + 1))))
            .toArray(Article[]::new));
  }

  @Test
  void cursors_lead_through_all_that_was_found_once_and_end() {
    publish(23);
    var walked = new ArrayList<String>();
    var event = api().query("q", "tiêm").query("limit", "5");
    while (true) {
      var json = event.to(handler).json();
      assertThat(json.path("total").asInt()).isEqualTo(23);
      json.path("items").forEach(item -> walked.add(item.path("slug").asText()));
      if (json.get("next").isNull()) {
        break;
      }
      event =
          api().query("q", "tiêm").query("limit", "5").query("cursor", json.get("next").asText());
    }

    assertThat(walked).hasSize(23).doesNotHaveDuplicates();
    assertThat(slugs(search("tiêm"))).hasSize(20);
  }

  @Test
  void nobody_is_led_farther_than_two_hundred() {
    publish(230);
    var event = api().query("q", "tiêm");
    var parts = 0;
    for (var next = ""; next != null && parts < 20; parts++) {
      var json =
          (next.isEmpty() ? event : api().query("q", "tiêm").query("cursor", next))
              .to(handler)
              .json();
      assertThat(json.path("items")).isNotEmpty();
      next = json.get("next").isNull() ? null : json.get("next").asText();
    }

    assertThat(parts).isEqualTo(11); // the last of them begins at the two hundredth
  }

  @Test
  void a_cursor_is_good_for_the_search_that_it_belongs_to() {
    publish(8);
    portal.publish(NEIGHBOUR, article("x", "Lịch tiêm chủng", "Trạm y tế"));
    var cursor =
        api().query("q", "tiêm").query("limit", "2").to(handler).json().path("next").asText();
    var changed = cursor.replaceFirst(".$", cursor.endsWith("A") ? "B" : "A");

    for (var event :
        List.of(
            api().query("q", "tiêm").query("cursor", changed),
            api().query("q", "chủng").query("cursor", cursor),
            api().query("q", "tiêm").query("section", "tin-tuc").query("cursor", cursor),
            at("/api/search", NEIGHBOUR).query("q", "tiêm").query("cursor", cursor))) {
      var answer = event.to(handler);
      assertThat(answer.status()).isEqualTo(400);
      assertThat(answer.code()).isEqualTo("invalid_cursor");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "  ", "\"", "***", "-/.", "\u0000\u0007", "\u0301\u0323"})
  void nothing_to_look_for_is_said_so(String typed) {
    var answer = search(typed);

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.code()).isEqualTo("empty_query");
  }

  @Test
  void every_parameter_that_means_nothing_is_told_at_once() {
    var answer =
        api()
            .query("q", "tiêm")
            .query("section", "Tin tức")
            .query("from", "1/3/2026")
            .query("to", "2026-02-30")
            .query("limit", "21")
            .to(handler);

    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.json().path("errors").findValuesAsText("code"))
        .containsExactly("invalid_slug", "not_a_date", "not_a_date", "out_of_range");
  }

  @Test
  void a_section_that_the_site_has_not_is_unknown_as_it_is_to_lists() {
    publish(1);

    var answer = api().query("q", "tiêm").query("section", "the-thao").to(handler);

    assertThat(answer.status()).isEqualTo(404);
    assertThat(answer.code()).isEqualTo("unknown_section");
  }

  static Stream<String> whatever() {
    return Stream.of(
        "x".repeat(10_000),
        "*".repeat(3_000),
        "title:*",
        "/.*/",
        "a AND (b OR c",
        "\"tiêm chủng",
        "tiêm \" \" chủng\"\"",
        "𝟏 𝒕𝒊𝒆̂𝒎 Ａ １",
        "tiêm\u0000chủng\u200B\u00AD",
        "\uD83C tiêm \uDF3E",
        "<script>alert(1)</script><mark>",
        "đ".repeat(200),
        "a ".repeat(5_000),
        "1".repeat(200),
        "\u0301".repeat(200) + "a");
  }

  @ParameterizedTest
  @MethodSource("whatever")
  void whatever_is_typed_is_answered_without_an_accident_and_without_its_markup(String typed) {
    publish(1);

    var answer = search(typed);
    var page = page().query("q", typed).to(handler);

    assertThat(answer.status()).isIn(200, 400);
    assertThat(answer.text()).doesNotContain("<script", "alert(1)<");
    assertThat(page.status()).isEqualTo(200);
    assertThat(page.text()).doesNotContain("<script>alert");
    assertThat(told()).doesNotContain("ERROR");
  }

  @ParameterizedTest
  @CsvSource({
    "to,''",
    "section,''",
    "limit,0",
    "limit,21",
    "limit,-1",
    "limit,x",
    "from,2026-3-1",
    "to,x",
    "section,A"
  })
  void what_programs_ask_has_to_mean_something_and_what_forms_ask_need_not(
      String name, String value) {
    publish(1);

    assertThat(api().query("q", "tiêm").query(name, value).to(handler).code()).isEqualTo("invalid");
    assertThat(api().query(name, value).to(handler).code()).isEqualTo("invalid");
    assertThat(page().query("q", "tiêm").query(name, value).to(handler).status()).isEqualTo(200);
  }
}
