package vn.congxa.visit;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.congxa.visit.Visits.DB;
import static vn.congxa.visit.Visits.LAN;
import static vn.congxa.visit.Visits.MINH;
import static vn.congxa.visit.Visits.SITE;
import static vn.congxa.visit.Visits.TABLE;
import static vn.congxa.visit.Visits.counter;
import static vn.congxa.visit.Visits.counts;
import static vn.congxa.visit.Visits.visitors;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.congxa.testing.CapacityMeter;
import vn.congxa.testing.TestClients;

class VisitCountStoreIT {
  private static final Instant NOON = Instant.parse("2090-03-01T05:10:00Z");

  private final CapacityMeter meter = new CapacityMeter();
  private final VisitCountStore visits = new VisitCountStore(TestClients.watched(DB, meter), TABLE);

  @BeforeEach
  void empty() {
    DB.freshTables();
  }

  @Test
  void a_site_that_nobody_visited_shows_what_was_carried_over() {
    assertThat(counts(NOON)).isEqualTo(new VisitCounts(0, 0, 1000));
  }

  @Test
  void a_visitor_is_online_for_five_minutes_and_at_most_a_quarter_of_a_minute_more() {
    visitors(DB.client()).record(SITE, LAN, NOON);

    assertThat(counts(NOON.plus(Duration.ofMinutes(5)).minusMillis(1)).online()).isEqualTo(1);
    assertThat(counts(NOON.plus(Duration.ofMinutes(5)).plusSeconds(15)).online()).isZero();
  }

  @Test
  void a_visitor_who_comes_over_midnight_is_online_once() {
    var midnight = Instant.parse("2090-03-01T17:00:00Z");
    var visitors = visitors(DB.client());
    visitors.record(SITE, LAN, midnight.minusSeconds(90));
    visitors.record(SITE, MINH, midnight.minusSeconds(90));
    visitors.record(SITE, LAN, midnight.plusSeconds(90));

    assertThat(counts(midnight.plusSeconds(90)).online()).isEqualTo(2);
    assertThat(counts(midnight.plusSeconds(225)).online()).isEqualTo(1);
  }

  @Test
  void counts_are_one_request_of_half_a_read_unit_however_many_came() {
    for (var i = 0; i < 200; i++) {
      visitors(DB.client()).record(SITE, new Visitor("203.0.113." + i, "Firefox"), NOON);
    }
    counts(NOON);

    assertThat(visits.counts(SITE, NOON)).isEqualTo(new VisitCounts(200, 200, 1200));
    assertThat(meter.requests()).isEqualTo(1);
    assertThat(meter.reads()).isEqualTo(0.5);
  }

  @Test
  void a_function_asks_for_them_once_a_second() {
    visits.counts(SITE, NOON);
    visitors(DB.client()).record(SITE, LAN, NOON);
    counts(NOON);

    assertThat(visits.counts(SITE, NOON.plusMillis(999)).online()).isZero();
    assertThat(meter.requests()).isEqualTo(1);
    assertThat(visits.counts(SITE, NOON.plusSeconds(1)).online()).isEqualTo(1);
    assertThat(meter.requests()).isEqualTo(2);
  }

  @Test
  void visitors_see_themselves_counted_though_that_takes_a_moment_and_not_twice() {
    visitors(DB.client()).record(SITE, LAN, NOON);

    assertThat(visits.counts(SITE, NOON, NOON)).isEqualTo(new VisitCounts(1, 1, 1001));
    counts(NOON);
    var later = NOON.plusSeconds(2);
    assertThat(visits.counts(SITE, later, NOON)).isEqualTo(new VisitCounts(1, 1, 1001));
    assertThat(visits.counts(SITE, later, later)).isEqualTo(new VisitCounts(2, 2, 1002));
  }

  @Test
  void whoever_reads_the_item_along_with_others_reads_the_same() {
    visitors(DB.client()).record(SITE, LAN, NOON);

    assertThat(counts(NOON)).isEqualTo(VisitCountStore.read(SITE, counter(), NOON));
    assertThat(counter()).containsAllEntriesOf(VisitCountStore.key(SITE));
  }
}
