package vn.congxa.visit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ViewTest {
  private static final Instant AT = Instant.parse("2090-03-01T05:10:00Z");

  @Test
  void nobody_seen_before_begins_a_visit() {
    assertThat(kind(null, null, null)).isEqualTo(View.Kind.NEW);
  }

  @Test
  void half_an_hour_without_a_view_ends_a_visit_and_a_moment_less_does_not() {
    var halfAnHourAgo = AT.minus(Duration.ofMinutes(30));

    assertThat(kind(null, halfAnHourAgo, null)).isEqualTo(View.Kind.NEW);
    assertThat(kind(null, halfAnHourAgo.plusMillis(1), null)).isEqualTo(View.Kind.CONTINUED);
  }

  @Test
  void who_was_seen_in_the_period_is_seen_again() {
    assertThat(kind(AT, null, null)).isEqualTo(View.Kind.REPEATED);
    assertThat(kind(AT, AT, AT)).isEqualTo(View.Kind.REPEATED);
  }

  @Test
  void a_view_that_a_later_one_overtook_is_part_of_that_visit() {
    assertThat(kind(null, null, AT)).isEqualTo(View.Kind.OVERTAKEN);
  }

  @Test
  void views_on_both_sides_of_a_start_are_guarded_by_one_counter() {
    var start = HalfHour.at(AT).start();
    var closing = view(start.minusSeconds(1), "today", "yesterday");
    var opening = view(start.plusSeconds(1), "tomorrow", "today");
    var between = view(start.plusSeconds(60), "tomorrow", "today");

    assertThat(closing.isGuarded()).isTrue();
    assertThat(opening.isGuarded()).isTrue();
    assertThat(closing.counterId()).isEqualTo(opening.counterId());
    assertThat(between.isGuarded()).isFalse();
    assertThat(between.counterId()).isEqualTo("tomorrow");
  }

  @Test
  void a_visitor_seen_in_two_periods_is_online_once() {
    var sameDay = List.of(new Presence("a", null), new Presence("a", null));
    var overMidnight = List.of(new Presence("old", null), new Presence("new", "old"));
    var strangers = List.of(new Presence("a", null), new Presence("b", "gone"));

    assertThat(Presence.count(sameDay)).isEqualTo(1);
    assertThat(Presence.count(overMidnight)).isEqualTo(1);
    assertThat(Presence.count(strangers)).isEqualTo(2);
    assertThat(Presence.count(List.of())).isZero();
  }

  private static View.Kind kind(
      @Nullable Instant here, @Nullable Instant earlier, @Nullable Instant later) {
    return view(AT, "id", "id").kind(here, earlier, later);
  }

  private static View view(Instant at, String id, String before) {
    return new View(at, HalfHour.at(at), id, before, null);
  }
}
