package vn.congxa.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import vn.congxa.testing.Event;

/** Readers who have an answer already, by its tag or its date. */
class KnownAnswersTest extends HttpCase {
  @Test
  void a_reader_who_has_it_already_is_told_so() {
    var text = "a".repeat(1_000);
    var first = call(Event.of("GET /", "/"), _ -> Response.html(200, text).cachedFor(60));
    var again =
        call(
            Event.of("GET /", "/").header("if-none-match", first.header("etag")),
            _ -> Response.html(200, text).cachedFor(60));
    var changed =
        call(
            Event.of("GET /", "/").header("if-none-match", first.header("etag")),
            _ -> Response.html(200, "b").cachedFor(60));

    assertThat(again.status()).isEqualTo(304);
    assertThat(again.text()).isEmpty();
    assertThat(again.header("etag")).isEqualTo(first.header("etag"));
    assertThat(again.header("vary")).isEqualTo(first.header("vary")).isNotEmpty();
    assertThat(changed.status()).isEqualTo(200);
  }

  @Test
  void any_of_the_tags_that_a_reader_names_will_do_whole_and_in_either_strength() {
    var first = call(Event.of("GET /", "/"), _ -> Response.html(200, "a").cachedFor(60));
    var tag = first.header("etag");

    assertThat(status("if-none-match", "\"x\", " + tag + ", W/\"y\"")).isEqualTo(304);
    assertThat(status("if-none-match", tag.substring(2))).isEqualTo(304);
    assertThat(status("if-none-match", "*")).isEqualTo(304);
    assertThat(status("if-none-match", tag.substring(0, tag.length() - 2) + "\"")).isEqualTo(200);
    assertThat(status("if-none-match", "x".repeat(5_000) + "," + tag)).isEqualTo(200);
  }

  @Test
  void a_reader_with_a_date_alone_is_judged_by_it_and_one_with_a_tag_by_the_tag() {
    assertThat(status("if-modified-since", "Sun, 01 Mar 2026 02:00:00 GMT")).isEqualTo(304);
    assertThat(status("if-modified-since", "Sun, 01 Mar 2026 02:00:01 GMT")).isEqualTo(304);
    assertThat(status("if-modified-since", "Sun, 01 Mar 2026 01:59:59 GMT")).isEqualTo(200);
    assertThat(status("if-modified-since", "lately")).isEqualTo(200);

    var both =
        Event.of("GET /", "/")
            .header("if-none-match", "\"another\"")
            .header("if-modified-since", "Sun, 01 Mar 2026 02:00:00 GMT");
    assertThat(call(both, _ -> dated()).status()).isEqualTo(200);
  }

  private int status(String header, String value) {
    return call(Event.of("GET /", "/").header(header, value), _ -> dated()).status();
  }

  private static Response dated() {
    var changed = Instant.parse("2026-03-01T02:00:00Z");
    return Response.html(200, "a").cachedFor(60).changedAt(changed);
  }
}
