package vn.congxa.bench.cost;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class ChancesTest {
  @Test
  void a_function_that_hardly_anybody_asks_starts_for_nearly_everybody() {
    assertThat(Chances.cold(100, Mix.USUAL)).isGreaterThan(0.95);
    assertThat(Chances.cold(1_000_000, Mix.USUAL)).isLessThan(0.01);
    assertThat(Chances.cold(1e12, Mix.USUAL)).isEqualTo(Mix.LEAST_COLD);
  }

  @Test
  void a_page_that_is_asked_for_often_is_fetched_once_for_each_time_to_live() {
    var asked = 10_000_000.0;
    var fetched = asked * Chances.missed(asked, 60);
    var most = Mix.PLACES * Mix.HOURS_A_MONTH * 3_600 / 60;

    assertThat(fetched).isBetween(most / 2, most);
    assertThat(Chances.missed(10, 60)).isGreaterThan(0.99);
    assertThat(Chances.missed(asked, 0)).isEqualTo(1, within(1e-9));
  }

  @Test
  void batches_are_as_many_as_the_day_of_visits_was_measured_to_have() {
    var days = Mix.DAYS_A_MONTH;

    assertThat(Chances.batches(29_488 * days, 3) / days).isEqualTo(12_952, within(500.0));
  }

  @Test
  void visits_are_those_of_the_measured_day() {
    var means = VisitDay.means();

    assertThat(means.views()).isEqualTo(57_112 / 20_000.0, within(0.05));
    assertThat(means.written()).isEqualTo(29_488 / 20_000.0, within(0.03));
    assertThat(means.told()).isBetween(means.written(), means.views());
  }
}
