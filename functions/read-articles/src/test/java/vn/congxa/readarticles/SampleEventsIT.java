package vn.congxa.readarticles;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.congxa.testing.Event;

class SampleEventsIT {
  private final Commune commune = Commune.withSamples();

  @ParameterizedTest
  @CsvSource({
    "site, 200, ''",
    "sections, 200, ''",
    "list, 200, ''",
    "section, 200, ''",
    "unknown-section, 404, unknown_section",
    "tampered-cursor, 400, invalid_cursor",
    "invalid-query, 422, invalid",
    "article, 200, ''",
    "withdrawn, 410, withdrawn",
    "unknown-article, 404, unknown_article",
    "unknown-article-in-english, 404, unknown_article",
    "invalid-slug, 404, unknown_article",
  })
  void each_sample_event_gets_its_answer(String sample, int status, String code) {
    var answer = Event.sample("read-articles." + sample + ".json").to(commune.handler);

    assertThat(answer.status()).isEqualTo(status);
    assertThat(answer.code()).isEqualTo(code);
  }

  @Test
  void an_english_reader_is_refused_in_english() {
    var answer = Event.sample("read-articles.unknown-article-in-english.json").to(commune.handler);

    assertThat(answer.json().path("title").asText()).isEqualTo("There is no such article.");
    assertThat(answer.header("content-language")).isEqualTo("en");
  }
}
