package vn.congxa.visit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class HalfHourTest {
  private static final ZoneId HANOI = ZoneId.of("Asia/Ho_Chi_Minh");

  @Test
  void a_period_holds_its_start_and_not_its_end() {
    var period = HalfHour.at(Instant.parse("2090-03-01T05:00:00Z"));

    assertThat(period.start()).isEqualTo("2090-03-01T05:00:00Z");
    assertThat(HalfHour.at(Instant.parse("2090-03-01T05:29:59.999Z"))).isEqualTo(period);
    assertThat(HalfHour.at(Instant.parse("2090-03-01T05:30:00Z"))).isEqualTo(period.next());
    assertThat(period.next().previous()).isEqualTo(period);
  }

  @Test
  void its_edges_are_a_minute_wide() {
    var period = HalfHour.at(Instant.parse("2090-03-01T05:00:00Z"));

    assertThat(period.isOpening(Instant.parse("2090-03-01T05:00:59.999Z"))).isTrue();
    assertThat(period.isOpening(Instant.parse("2090-03-01T05:01:00Z"))).isFalse();
    assertThat(period.isClosing(Instant.parse("2090-03-01T05:28:59.999Z"))).isFalse();
    assertThat(period.isClosing(Instant.parse("2090-03-01T05:29:00Z"))).isTrue();
  }

  @Test
  void a_day_of_the_site_begins_with_a_period() {
    var first = HalfHour.at(Instant.parse("2090-02-28T17:00:00Z"));

    assertThat(first.day(HANOI)).isEqualTo(LocalDate.of(2090, 3, 1));
    assertThat(first.previous().day(HANOI)).isEqualTo(LocalDate.of(2090, 2, 28));
  }

  @Test
  void where_midnight_is_within_a_period_its_beginning_decides() {
    var kathmandu = ZoneId.of("Asia/Kathmandu"); // +05:45
    var period = HalfHour.at(Instant.parse("2090-02-28T18:20:00Z"));

    assertThat(period.day(kathmandu)).isEqualTo(LocalDate.of(2090, 2, 28));
    assertThat(period.next().day(kathmandu)).isEqualTo(LocalDate.of(2090, 3, 1));
  }

  @Test
  void periods_sort_as_text_also_where_their_number_gets_a_digit() {
    var last = HalfHour.at(Instant.parse("2027-01-15T07:59:59Z"));

    assertThat(last.text()).isEqualTo("00999999").isLessThan(last.next().text());
    assertThat(last.next().text()).isEqualTo("01000000");
  }
}
