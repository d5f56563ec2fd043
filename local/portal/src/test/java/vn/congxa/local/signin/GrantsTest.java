package vn.congxa.local.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class GrantsTest {
  private static final Staffer LAN = Staffer.ALL.getFirst();

  private Instant now = Instant.parse("2026-11-26T01:00:00Z");
  private final Grants grants = new Grants(() -> now);

  @Test
  void a_session_lasts_for_an_hour() {
    var session = grants.open(LAN);

    pass(Duration.ofMinutes(59));
    assertThat(grants.session(session)).isPresent();
    pass(Duration.ofMinutes(2));
    assertThat(grants.session(session)).isEmpty();
  }

  @Test
  void a_refresh_token_that_comes_again_late_ends_the_sign_in_for_both_who_have_it() {
    var first = begun();
    var next = grants.next(grants.use(first).orElseThrow());

    pass(Duration.ofSeconds(29));
    assertThat(grants.use(first)).as("its answer may have got lost").isPresent();
    pass(Duration.ofSeconds(2));
    assertThat(grants.use(first)).isEmpty();
    assertThat(grants.use(next)).isEmpty();
  }

  @Test
  void a_sign_in_goes_on_for_twelve_hours_however_often_it_is_refreshed() {
    var token = begun();
    for (var hour = 1; hour < 12; hour++) {
      pass(Duration.ofHours(1));
      token = grants.next(grants.use(token).orElseThrow());
    }
    pass(Duration.ofMinutes(61));

    assertThat(grants.use(token)).isEmpty();
  }

  @Test
  void another_sign_in_of_the_same_person_is_not_ended_with_one() {
    var here = begun();
    var there = begun();

    grants.revoke(here);

    assertThat(grants.use(here)).isEmpty();
    assertThat(grants.use(there)).isPresent();
  }

  private String begun() {
    return grants.begin(new Grants.Session(LAN, now), SignIn.SCOPES);
  }

  private void pass(Duration time) {
    now = now.plus(time);
  }
}
