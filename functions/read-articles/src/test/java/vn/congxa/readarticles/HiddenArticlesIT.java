package vn.congxa.readarticles;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.congxa.content.Article;
import vn.congxa.content.Slug;
import vn.congxa.content.Status;
import vn.congxa.testing.Event;
import vn.congxa.testing.TestAnswer;

/** Programs learn of an article what readers do, by whichever of its addresses they ask. */
class HiddenArticlesIT {
  private static final String NEW = "ten-moi-chua-ai-biet";
  private static final String OLD = "ten-cu";

  private final Commune commune = new Commune();

  @Test
  void what_is_appointed_is_unknown_until_its_time_has_come() {
    hold(Status.PUBLISHED, Commune.NOON.plusSeconds(60));
    assertUnknown();

    commune.clock.advance(Duration.ofMinutes(1));

    assertThat(get(NEW).status()).isEqualTo(200);
    assertThat(get(OLD).status()).isEqualTo(301);
    assertThat(get(OLD).header("location")).isEqualTo("/api/articles/" + NEW);
  }

  @ParameterizedTest
  @ValueSource(strings = {NEW, OLD})
  void of_what_was_withdrawn_the_reason_is_told_and_nothing_else(String slug) {
    hold(Status.WITHDRAWN, Commune.NOON);

    var answer = get(slug);

    assertThat(answer.status()).isEqualTo(410);
    assertThat(answer.text())
        .isEqualTo(
            "{\"type\":\"about:blank\",\"title\":\"Bài viết đã được gỡ. Lịch đã thay đổi.\","
                + "\"status\":410,\"code\":\"withdrawn\"}");
  }

  @Test
  void a_former_address_costs_one_request_more() {
    hold(Status.PUBLISHED, Commune.NOON);
    get(NEW); // after which the site is known
    commune.meter.reset();

    get(OLD);

    assertThat(commune.meter.costs())
        .hasSize(2)
        .allSatisfy(cost -> assertThat(cost.operation()).isEqualTo("BatchGetItem"));
  }

  private void assertUnknown() {
    for (var slug : List.of(NEW, OLD)) {
      assertThat(get(slug).status()).isEqualTo(404);
      assertThat(get(slug).json()).isEqualTo(get("khong-co").json());
      assertThat(get(slug).header("location")).isEmpty();
    }
    var list = Event.of("GET /api/articles", "/api/articles").to(commune.handler);
    assertThat(list.json().path("items")).isEmpty();
  }

  private void hold(Status status, Instant publishedAt) {
    var plain = Commune.article(NEW, "tin-tuc", publishedAt, status);
    commune.add(
        new Article(
            plain.slug(),
            plain.section(),
            plain.title(),
            plain.lead(),
            plain.body(),
            plain.image(),
            plain.author(),
            plain.source(),
            plain.publishedAt(),
            plain.status(),
            plain.withdrawnBecause(),
            plain.updatedAt(),
            1,
            List.of(),
            List.of(),
            List.of(new Slug(OLD)),
            List.of()));
  }

  private TestAnswer get(String slug) {
    return Event.of("GET /api/articles/{slug}", "/api/articles/" + slug)
        .parameter("slug", slug)
        .to(commune.handler);
  }
}
